/**
 * Gift cards: a masked code, "Default" and "Remove" in a row, which is as near to a bank card as the shop comes.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { formatPrice } from '../shop/products.ts';

export function giftCardsPage(request: PageRequest): Markup {
  const { words, css, url } = request;
  const codeFields = html`<div class="code-label">${words.giftCards.redeem}</div><div class="code-fields">${[0, 1, 2, 3, 4, 5].map((at) => html`<input class="cosmos-input" maxlength="1" aria-label="${words.giftCards.one} ${at + 1}">`)}</div>`;
  const main = html`<main class="narrow"><h1>${words.site.giftCards}</h1><p>${words.giftCards.text}</p>${url.searchParams.get('redeem') === 'yes' ? codeFields : null}
    ${['9911', '3370'].map(
      (
        digits,
        at,
      ) => html`<div class="${css('gift-card', 'item')} sheet twin-row">${icon('gift')}<div><span>${words.giftCards.one} <span>••••</span> <span>${digits}</span></span>
        <b>${words.common.balance}: ${formatPrice(request, 25)}</b></div>${at === 0 ? html`<em class="tag">${words.common.default}</em>` : null}
        <button data-practice="never" data-track="gift-remove">${words.common.remove}</button></div>`,
    )}
    <p><button>${words.giftCards.redeem}</button> <a href="/w/wholesale-gift-card.html">${words.site.giftCards}</a></p></main>`;
  return renderDocument(request, { title: words.site.giftCards, main, scripts: ['shop'] });
}
