/**
 * Flat little drawings in place of photographs.
 */
import { html, Markup } from '../markup/html.ts';

const drawings = {
  bag: '<path d="M30 40h40v45H30z" fill="#4b6584"/><path d="M38 40c0-18 24-18 24 0" fill="none" stroke="#34495e" stroke-width="5"/><path d="M36 58h28v16H36z" fill="#5f7fa3"/>',
  chip: '<path d="M32 22h28l10 10v48H32z" fill="#2d3436"/><path d="M38 28h4v12h-4zM46 28h4v12h-4zM54 28h4v12h-4z" fill="#f6c453"/><path d="M38 52h26v16H38z" fill="#e84118"/>',
  headphones:
    '<path d="M25 60c0-40 50-40 50 0" fill="none" stroke="#2f3640" stroke-width="7"/><path d="M20 56h14v24H20zM66 56h14v24H66z" fill="#353b48"/>',
  holder:
    '<path d="M26 34h48v34H26z" fill="#7f8c8d"/><path d="M34 24h40v12H34z" fill="#f0932b"/><path d="M38 18h36v8H38z" fill="#22a6b3"/>',
  lamp: '<path d="M46 80h22v6H46zM54 50h5v30h-5z" fill="#636e72"/><path d="M30 24l34 10-12 22-30-10z" fill="#fdcb6e"/>',
  mug: '<path d="M30 32h34v46H30z" fill="#e17055"/><path d="M64 42c18 0 18 24 0 24" fill="none" stroke="#e17055" stroke-width="6"/>',
  phone:
    '<path d="M36 18h28v66H36z" fill="#2d98da"/><path d="M42 50h16v24H42z" fill="#45aaf2"/><circle cx="43" cy="26" r="3" fill="#fff"/>',
  shoe: '<path d="M18 62c16-4 22-20 26-26 6 14 20 18 38 24v14H18z" fill="#20bf6b"/><path d="M18 74h64v6H18z" fill="#fff"/>',
  wallet:
    '<path d="M22 34h56v42H22z" fill="#8d5a34"/><path d="M22 34h50v-8H28z" fill="#6d4427"/><path d="M60 50h20v12H60z" fill="#b07a4b"/><circle cx="68" cy="56" r="3" fill="#fbe3b5"/>',
  watch:
    '<path d="M42 14h16v24H42zM42 64h16v24H42z" fill="#95a5a6"/><circle cx="50" cy="51" r="20" fill="#2c3e50"/><path d="M50 51V39M50 51l8 5" stroke="#fff" stroke-width="3"/>',
} as const;

export type ProductPicture = keyof typeof drawings;

export function productPicture(picture: ProductPicture): Markup {
  return html`<svg class="product-picture" viewBox="0 0 100 100" aria-hidden="true"><rect width="100" height="100" fill="#f4f1ee"></rect>${new Markup(drawings[picture])}</svg>`;
}
