/**
 * The wallet: its hub with tiles (design `hub`), the list of cards, and one card's own page.
 */
import { fill } from '../markup/fill.ts';
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import { addressOn, type PageRequest } from '../page-request.ts';
import { findCard } from '../practice-state.ts';
import { renderDocument } from '../shell/render-document.ts';
import { renderLate } from '../shell/render-late.ts';
import { renderCardPage } from '../wallet/render-card-detail.ts';
import { renderAccountMenu } from './account-page.ts';

/** `/p/wallet-ui/index.html`: the hub, or the list itself where the design has no hub. */
export function walletPage(request: PageRequest): Markup {
  const { words, css, state } = request;
  if (state.options.design === 'drawer') return cardListPage(request);
  const main = html`<div class="columns">${renderAccountMenu(request)}
    <main class="${css('wallet', 'hub')}"><h1>${words.header.wallet}</h1>${renderLate('wallet', 3)}</main></div>`;
  return renderDocument(request, { title: words.header.wallet, main });
}

export function cardListPage(request: PageRequest): Markup {
  const { words, css, state } = request;
  const list = renderLate('cards?place=wallet', 3);
  const main =
    state.options.design === 'hub'
      ? html`<div class="columns">${renderAccountMenu(request)}<main class="${css('wallet-card', 'page')}">
          <div class="${css('wallet-card', 'crumbs')}"><a href="/p/wallet-ui/index.html">${words.header.wallet}</a> / <span>${words.cards.title}</span></div>
          ${list}<p class="safety">${icon('lock')} ${words.wallet.safety}</p></main></div>`
      : html`<div class="pay"><div class="pay-top"><a href="/account/index.html">${icon('back')}</a><b>${words.header.payments}</b></div>
          <div class="pay-panel">${list}</div>
          <div class="pay-panel pay-line-more"><span>${words.menu.coupons}</span><em>${words.wallet.couponCount}</em></div>
          <div class="pay-panel pay-line-more"><span>${words.wallet.bonus}</span><em>0.00</em></div>
          <p class="safety">${icon('lock')} ${words.wallet.safety}</p></div>`;
  return renderDocument(request, { title: words.cards.title, main, scripts: ['cards'] });
}

/** `null` when there is no such card (any more). */
export function cardDetailPage(request: PageRequest): Markup | null {
  const card = findCard(request.state, 'wallet', request.url.searchParams.get('card') ?? '');
  if (card === null) return null;
  const main = renderCardPage(request, 'wallet', card);
  return renderDocument(request, { title: request.words.cards.details, main, scripts: ['cards'] });
}

/** The part that arrives late. */
export function renderWalletHub(request: PageRequest): Markup {
  const { words, css, state } = request;
  const tile = css('wallet', 'tile');
  const alipay = addressOn(request, 'login.aliexpress.com', '/alipay_wallet.htm');
  const cards =
    state.options.walletOffers === 'alipay'
      ? html`<a class="${tile}" href="${alipay}" data-practice="alipay-entry">${icon('alipay')}<span>${words.account.alipay}</span></a>`
      : html`<a class="${tile}" href="/p/wallet-ui/card-list.html" data-practice="cards-entry">${icon('card')}<span>${words.cards.title}</span><small>${fill(words.wallet.cardCount, { count: state.cards.wallet.length })}</small></a>`;
  return html`<div class="${css('wallet', 'balance')}"><div><span>${words.common.balance}</span><b>0.00 ${words.currency}</b></div><button>${words.common.topUp}</button></div>
    <div class="${css('wallet', 'tiles')}">
      <a class="${tile}" href="/p/coupon/index.html">${icon('coupon')}<span>${words.menu.coupons}</span><small>${words.wallet.couponCount}</small></a>
      <a class="${tile}" href="/p/coin-pc-index/index.html">${icon('coin')}<span>${words.menu.coins}</span><small>128</small></a>
      ${cards}
      <a class="${tile}" href="/p/coupon/index.html">${icon('gift')}<span>${words.wallet.bonus}</span><small>0.00</small></a></div>
    <section class="${css('wallet', 'records')}"><h3>${words.wallet.records}</h3><ul>${[
      words.wallet.payment,
      words.wallet.refund,
      words.wallet.payment,
    ].map(
      (line, at) => html`<li><span>${line}</span><time>2026-0${at + 3}-14</time><b>${at === 1 ? '+' : '−'}${at * 7 + 5}.40</b></li>`,
    )}</ul></section>`;
}
