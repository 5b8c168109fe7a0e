/**
 * One product: a memory card, whose page speaks of cards, of removing the card, and of saved payment.
 */
import { fill } from '../markup/fill.ts';
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { productPicture } from './product-picture.ts';
import { formatPrice, products } from './products.ts';
import { renderProductGrid } from './render-product-grid.ts';

export function productPage(request: PageRequest, id: string): Markup | null {
  const product = products.find((candidate) => candidate.id === id);
  if (product === undefined) return null;
  const { words } = request;
  const name = words.products[product.name];
  const main = html`<main class="item"><div class="item-top"><div class="item-picture">${productPicture(product.picture)}</div>
    <div class="item-info"><div class="item-price">${formatPrice(request, product.price)}</div><h1>${name}</h1>
      <small>★ 4.8 · ${words.shop.reviews} · ${fill(words.shop.sold, { count: product.sold })}</small>
      <h3>${words.shop.capacity}</h3><div class="item-choices">${[32, 64, 128, 256].map((size) => html`<span>${size} GB</span>`)}</div>
      <h3>${words.shop.quantity}</h3><div class="item-count"><button aria-label="−">−</button><input value="1" aria-label="${words.shop.quantity}"><button aria-label="+">+</button></div></div>
    <aside class="sheet item-buy"><p>${words.shop.store}</p><p>${icon('shield')} ${words.shop.securePayment}</p>
      <button class="buy" data-practice="never" data-track="buy-now">${words.shop.buyNow}</button><button class="add">${words.shop.addToCart}</button></aside></div>
    <section class="sheet"><h2>${words.shop.description}</h2><p>${words.shop.descriptionText}</p></section>
    <section class="sheet"><h2>${words.shop.reviews}</h2><p>★★★★★ ${words.shop.reviewText}</p><p>★★★★☆ ${words.settings.reviewText}</p></section>
    <section><h2>${words.account.recommended}</h2>${renderProductGrid(request, products.slice(0, 6))}</section></main>`;
  return renderDocument(request, { title: name, main, scripts: ['shop'] });
}
