/**
 * Gift cards: a masked code, "Default" and "Remove" in a row, which is as near to a bank card as the shop comes.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { formatPrice } from '../shop/products.ts';

export function giftCardsPage(request: PageRequest): Markup {
  const { words, css } = request;
  const main = html`<main class="narrow"><h1>${words.giftCards.title}</h1><p>${words.giftCards.text}</p>
    ${['9911', '3370'].map(
      (
        digits,
        at,
      ) => html`<div class="${css('gift-card', 'item')} sheet twin-row">${icon('gift')}<div><span>${words.giftCards.code} <span>••••</span> <span>${digits}</span></span>
        <b>${words.giftCards.balance}: ${formatPrice(request, 25)}</b></div>${at === 0 ? html`<em class="tag">${words.giftCards.default}</em>` : null}
        <button data-practice="never" data-track="gift-remove">${words.giftCards.remove}</button></div>`,
    )}
    <p><button>${words.giftCards.redeem}</button> <a href="/w/wholesale-gift-card.html">${words.giftCards.buy}</a></p></main>`;
  return renderDocument(request, { title: words.giftCards.title, main, scripts: ['shop'] });
}
