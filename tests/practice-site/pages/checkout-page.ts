/**
 * The checkout (site-facts 2.7). The payment block, the check box and the paying button are built as captured; its
 * wording for saving a card is invented. Nothing but that box may ever be pointed at here.
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { productPicture } from '../shop/product-picture.ts';
import { formatPrice, products } from '../shop/products.ts';
import { brandPicture } from '../wallet/brand.ts';
import { renderCardFields } from '../wallet/render-add-card.ts';
import { renderBoxes } from './render-save-box.ts';

export function checkoutPage(request: PageRequest): Markup {
  const { words } = request;
  const bought = products.slice(0, 2);
  const main = html`<div class="checkout"><main>
    <section class="sheet"><h2>${words.menu.addresses}</h2><p>${words.person.address}</p><button class="link">${words.common.change}</button></section>
    ${renderPayment(request)}
    <section class="sheet"><h2>${words.common.cart}</h2>${bought.map(
      (product) =>
        html`<div class="checkout-item">${productPicture(product.picture)}<span>${words.products[product.name]}</span><b>${formatPrice(request, product.price)}</b></div>`,
    )}</section></main>
    ${renderSummary(request)}</div>`;
  return renderDocument(request, { title: words.checkout.title, main, scripts: ['shop'] });
}

function renderPayment(request: PageRequest): Markup {
  const { words, css, state } = request;
  const card = state.cards.wallet[0];
  const chosen = card
    ? html`<span data-pl="payment-method-title" class="${css('chosen-channel', 'chosen-channel-title')}">${words.checkout.creditCard} ******${card.digits}</span>`
    : html`<span data-pl="payment-method-title" class="${css('chosen-channel', 'chosen-channel-title')}">${words.checkout.creditCard}</span>`;
  return html`<section class="sheet placeorder-page-payment-container"><h2 data-pl="payment-title">${words.checkout.paymentMethod}</h2>
    <div class="${css('chosen-channel', 'chosen-channel-container')}"><div class="${css('chosen-channel', 'chosen-channel-content')}">
      <span class="${css('chosen-channel', 'chosen-channel-icon')}">${brandPicture(card?.brand ?? 'visa')}</span>${chosen}</div>
      <button class="comet-btn comet-btn-link ${css('chosen-channel', 'chosen-channel-change-btn')}">${words.common.change}</button></div>
    <div class="radio-item--item-row ${css('card', 'payment-card')}"><label class="comet-radio"><input class="comet-radio-input" type="radio" name="channel" checked> ${words.checkout.newCard}</label></div>
    ${renderCardFields(request)}${renderBoxes(request)}</section>`;
}

function renderSummary(request: PageRequest): Markup {
  const { words } = request;
  return html`<aside class="sheet summary"><h2>${words.checkout.summary}</h2>
    <p><span>${words.checkout.summary}</span><b>${formatPrice(request, 24.37)}</b></p><p><span>${words.checkout.shipping}</span><b>${words.checkout.free}</b></p>
    <div class="promo"><input aria-label="${words.checkout.promo}" placeholder="${words.checkout.promo}"><button>${words.common.ok}</button></div>
    <p class="total"><span>${words.checkout.total}</span><b>${formatPrice(request, 24.37)}</b></p>
    <div class="pl-order-toal-container__btn-box"><button class="comet-btn comet-btn-primary place-order-primary-btn" data-practice="never" data-track="pay-now">${words.checkout.payNow}</button></div>
    <small>${words.checkout.terms}</small></aside>`;
}
