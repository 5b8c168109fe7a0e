/**
 * The cart: its trash controls are no buttons, and its "Remove product" dialog is the captured one (site-facts 2.6).
 * With `#ask` in the address the dialog is open from the start.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { productPicture } from './product-picture.ts';
import { formatPrice, products } from './products.ts';

export function cartPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<div class="checkout cart"><main><section class="sheet cart-header"><h1>${words.common.cart} (2)</h1>
      <label class="comet-v2-checkbox"><input class="comet-v2-checkbox-input" type="checkbox"><span class="comet-v2-checkbox-icon"></span> ${words.cart.selectAll}</label>
      <div class="cart-header-delete-btn" data-practice="never" data-track="cart-ask" data-asks="cart-dialog">${words.cart.deleteSelected}</div></section>
    ${products.slice(0, 2).map(
      (
        product,
      ) => html`<section class="sheet cart-product"><div class="checkout-item">${productPicture(product.picture)}<span>${words.products[product.name]}</span><b>${formatPrice(request, product.price)}</b></div>
      <div class="cart-product-ops"><span aria-label="add to wish list">${icon('heart')}</span><span aria-label="${words.cart.removeLabel}" data-practice="never" data-track="cart-ask" data-asks="cart-dialog">${icon('trash')}</span></div></section>`,
    )}</main>
    <aside class="sheet summary"><h2>${words.checkout.summary}</h2><p class="total"><span>${words.checkout.total}</span><b>${formatPrice(request, 24.37)}</b></p>
      <button class="comet-btn comet-btn-primary" data-goto="/p/trade/confirm.html?aeOrderFrom=main_shopcart" data-practice="never" data-track="cart-checkout">${words.checkout.title} (2)</button>
      <p>${words.checkout.paymentMethod}</p><p>VISA · Mastercard · American Express</p></aside></div>
    <template id="cart-dialog">${renderCartDialog(request)}</template>`;
  return renderDocument(request, { title: words.common.cart, main, scripts: ['shop'] });
}

function renderCartDialog({ words }: PageRequest): Markup {
  return html`<div class="comet-v2-modal-root"><div class="comet-v2-modal-mask"></div><div class="comet-v2-modal-wrap"><div class="comet-v2-modal"><div class="comet-v2-modal-content">
    <button class="comet-v2-modal-close" data-practice="close-never">${icon('close')}</button>
    <div class="comet-v2-modal-header"><div class="comet-v2-modal-title">${words.cart.removeTitle}</div></div><div class="comet-v2-modal-body">${words.cart.removeQuestion}</div>
    <div class="comet-v2-modal-footer"><button class="comet-v2-btn comet-v2-btn-primary" data-practice="never" data-track="cart-remove"><span>${words.common.remove}</span></button>
    <button class="comet-v2-btn" data-practice="close-never"><span>${words.common.cancel}</span></button></div></div></div></div></div>`;
}
