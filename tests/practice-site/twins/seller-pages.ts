/**
 * Pages that look like the account, the help centre and the removal form, and are none: the seller centre, messages
 * with a seller, and the report of a counterfeit.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { formatPrice } from '../shop/products.ts';

export function sellerPage(request: PageRequest): Markup {
  const { words, css } = request;
  const entries = [words.menu.overview, words.menu.orders, words.menu.feedback, words.menu.coupons, words.shop.reviews];
  const main = html`<div class="columns"><aside class="${css('seller-menu', 'wrap')} sheet"><h2>${words.shop.sellerCentre}</h2><ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul></aside>
    <main class="sheet"><h1>${words.shop.sellerCentre}</h1><p>${words.shop.store}</p><p>${words.checkout.total}: ${formatPrice(request, 1284.5)}</p><p>${words.account.toShip}: 4</p></main></div>`;
  return renderDocument(request, { title: words.shop.sellerCentre, main });
}

export function messagesPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="narrow"><h1>${words.menu.messages}</h1><section class="sheet"><b>${words.shop.store}</b>
    <p>${words.shop.reviewText}</p><p>${words.shop.descriptionText}</p><p>${words.common.yes}</p>
    <input aria-label="${words.help.chatInput}" placeholder="${words.help.chatInput}"> <button>${words.common.send}</button></section>
    <p><span class="link">${icon('chat')} ${words.shop.chatWithSeller}</span></p></main>`;
  return renderDocument(request, { title: words.menu.messages, main });
}

export function reportPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="narrow"><h1>${words.removalRequest.listingTitle}</h1><p>${words.site.counterfeits}</p>
    <form class="sheet request-form" onsubmit="return false"><label>${words.common.email}<input type="email" name="email"></label>
      <label>${words.orders.number}<input name="order"></label><label>${words.shop.description}<input name="text"></label>
      <button class="primary">${words.common.submit}</button></form></main>`;
  return renderDocument(request, { title: words.removalRequest.listingTitle, main });
}
