/**
 * The site's own word that it will not remove the card, as the design `drawer` shows it: a box with one button.
 * (The design `hub` shows the same sentence as a toast.)
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';

export type Refusal = 'refused' | 'refused-default' | 'refused-order';

export function renderRefusal({ words }: PageRequest, refusal: Refusal): Markup {
  return html`<div class="mask" data-put="body"><div class="box notice-box"><p>${words.refusals[refusal]}</p>
    <div class="box-buttons"><div class="button primary" data-practice="close-refusal">${words.common.ok}</div></div></div></div>`;
}
