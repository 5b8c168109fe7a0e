/**
 * A grid of products, as home, search and category pages show it.
 */
import { fill } from '../markup/fill.ts';
import { html, type Markup } from '../markup/html.ts';
import { type PageRequest, shopAddress } from '../page-request.ts';
import { productPicture } from './product-picture.ts';
import { formatPrice, type Product } from './products.ts';

export function renderProductGrid(request: PageRequest, shown: readonly Product[]): Markup {
  const { words, css } = request;
  return html`<div class="${css('grid', 'products')} product-grid">${shown.map(
    (
      product,
    ) => html`<a class="${css('grid', 'item')} product" href="${shopAddress(request, `/item/${product.id}.html`)}">${productPicture(product.picture)}
      <span class="product-name">${words.products[product.name]}</span><b class="product-price">${formatPrice(request, product.price)}</b>
      <small>${fill(words.shop.sold, { count: product.sold })} · ★ 4.${product.sold % 9}</small></a>`,
  )}</div>`;
}
