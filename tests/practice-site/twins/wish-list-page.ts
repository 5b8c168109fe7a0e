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
  const main = html`<main class="narrow"><div class="twin-head"><h1>${words.menu.wishList}</h1><button data-practice="never" data-track="wish-manage">${words.common.manage}</button></div>
    <p>${words.orders.viewAll} (4)</p>${walletProducts.slice(0, 4).map(
      (
        product,
      ) => html`<div class="${css('wish', 'item')} sheet twin-row">${productPicture(product.picture)}<div><span>${words.products[product.name]}</span><b>${formatPrice(request, product.price)}</b></div>
      <button>${words.shop.addToCart}</button><button data-practice="never" data-track="wish-remove">${words.common.remove}</button></div>`,
    )}</main>`;
  return renderDocument(request, { title: words.menu.wishList, main, scripts: ['shop'] });
}
