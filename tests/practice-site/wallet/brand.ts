/**
 * How a card brand is written and drawn. The drawings are invented marks, not the brands' own.
 */
import { html, type Markup } from '../markup/html.ts';
import type { CardBrand } from '../practice-options.ts';

const names: Readonly<Record<CardBrand, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  jcb: 'JCB',
  maestro: 'Maestro',
};

const colours: Readonly<Record<CardBrand, string>> = {
  visa: '1a3a8f',
  mastercard: 'c0392b',
  amex: '1573b6',
  jcb: '1e7a3c',
  maestro: '6a3fa0',
};

export function brandName(brand: CardBrand): string {
  return names[brand];
}

/** A picture with the brand only in its alternative text, as the design `hub` shows it. */
export function brandPicture(brand: CardBrand): Markup {
  const drawing = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 26'><rect width='40' height='26' rx='4' fill='%23${colours[brand]}'/><circle cx='16' cy='13' r='6' fill='%23fff' opacity='.85'/><circle cx='24' cy='13' r='6' fill='%23fff' opacity='.55'/></svg>`;
  return html`<img class="brand-picture" alt="${names[brand]}" width="40" height="26" src="data:image/svg+xml,${drawing}">`;
}
