/**
 * The wish list: rows of products, "Manage" over them, "Remove" in each.
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { productPicture } from '../shop/product-picture.ts';
import { formatPrice, walletProducts } from '../shop/products.ts';

export function wishListPage(request: PageRequest): Markup {
  const { words, css } = request;
  const main = html`<main class="narrow"><div class="twin-head"><h1>${words.wishList.title}</h1><button data-practice="never" data-track="wish-manage">${words.wishList.edit}</button></div>
    <p>${words.wishList.lists}</p>${walletProducts.slice(0, 4).map(
      (
        product,
      ) => html`<div class="${css('wish', 'item')} sheet twin-row">${productPicture(product.picture)}<div><span>${words.products[product.name]}</span><b>${formatPrice(request, product.price)}</b></div>
      <button>${words.wishList.add}</button><button data-practice="never" data-track="wish-remove">${words.wishList.remove}</button></div>`,
    )}</main>`;
  return renderDocument(request, { title: words.wishList.title, main, scripts: ['shop'] });
}
