/**
 * The account home: a left menu of links in the design `hub`, a grid of tiles without roles in `drawer`.
 */
import { html, type Markup } from '../markup/html.ts';
import { type IconName, icon } from '../markup/icon.ts';
import { addressOn, type PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { renderLate } from '../shell/render-late.ts';
import { products } from '../shop/products.ts';
import { renderProductGrid } from '../shop/render-product-grid.ts';

interface AccountEntry {
  readonly text: string;
  readonly path: string;
  readonly icon: IconName;
  readonly mark?: string;
}

export function accountPage(request: PageRequest): Markup {
  const { words, css, state } = request;
  const main =
    state.options.design === 'hub'
      ? html`<div class="${css('account', 'layout')} columns">${renderAccountMenu(request)}
          <main class="${css('account', 'main')}">${renderLate('account', 3)}</main></div>`
      : html`<div class="me">${renderLate('account', 6)}</div>`;
  return renderDocument(request, { title: words.header.account, main });
}

export function renderAccountMenu(request: PageRequest): Markup {
  const { words, css } = request;
  return html`<aside class="${css('account-menu', 'wrap')}"><h2>${words.header.account}</h2><ul class="${css('account-menu', 'list')}">
    ${accountEntries(request).map(
      (entry) => html`<li class="${css('account-menu', 'item')}"><a href="${entry.path}"${mark(entry)}>${entry.text}</a></li>`,
    )}</ul></aside>`;
}

/** The part that arrives late. */
export function renderAccountPart(request: PageRequest): Markup {
  return request.state.options.design === 'hub' ? renderOverview(request) : renderTiles(request);
}

function renderOverview(request: PageRequest): Markup {
  const { words, css } = request;
  const stages = [words.account.toPay, words.account.toShip, words.account.shipped, words.account.toReview];
  const stageIcons: readonly IconName[] = ['wallet', 'gift', 'cart', 'star'];
  const counts = [words.menu.wishList, words.menu.following, words.menu.feedback, words.menu.coupons];
  return html`<section class="${css('account', 'card')} account-info-box"><div class="avatar">A</div><div><div class="account-info-name">Anna Martin</div><small>${words.account.memberSince}</small></div>
      ${counts.map((name, at) => html`<div class="${css('account', 'count')}"><b>${at * 3 + 2}</b><span>${name}</span></div>`)}</section>
    <section class="${css('account', 'card')}"><h3>${words.orders.title}</h3><div class="${css('account', 'stages')}">
      ${stages.map((name, at) => html`<a href="/p/order/index.html">${icon(stageIcons[at] ?? 'orders')}<span>${name}</span></a>`)}</div></section>
    <section class="${css('account', 'card')}"><h3>${words.account.recommended}</h3>${renderProductGrid(request, products.slice(3, 8))}</section>`;
}

function renderTiles(request: PageRequest): Markup {
  const { words } = request;
  return html`<div class="me-top"><div class="avatar">A</div><div><b>${words.person.greeting}</b><small>${words.account.memberSince}</small></div></div>
    <div class="me-tiles">${accountEntries(request).map(
      (entry) => html`<div class="me-tile" data-goto="${entry.path}"${mark(entry)}>${icon(entry.icon)}<span>${entry.text}</span>
        ${entry.mark === 'wallet-entry' ? html`<small>${words.account.paymentsHint}</small>` : null}</div>`,
    )}</div>`;
}

function accountEntries(request: PageRequest): readonly AccountEntry[] {
  const { account, menu, site, common } = request.words;
  const { design, walletEntry, alipayEntry, cardsInAccount } = request.state.options;
  const cards: AccountEntry = { text: account.bankCards, path: '/p/wallet-ui/card-list.html', icon: 'card', mark: 'cards-entry' };
  const wallet: AccountEntry = {
    text: design === 'hub' ? account.wallet : account.payments,
    path: '/p/wallet-ui/index.html',
    icon: 'wallet',
    mark: 'wallet-entry',
  };
  const alipay: AccountEntry = {
    text: account.alipay,
    path: addressOn(request, 'login.aliexpress.com', '/alipay_wallet.htm?tracelog=topbar'),
    icon: 'alipay',
    mark: 'alipay-entry',
  };
  return [
    { text: menu.overview, path: '/account/index.html', icon: 'home' },
    { text: menu.orders, path: '/p/order/index.html', icon: 'orders' },
    ...(walletEntry ? [wallet] : []),
    ...(cardsInAccount ? [cards] : []),
    ...(alipayEntry ? [alipay] : []),
    { text: menu.refunds, path: '/p/refund-dispute/index.html', icon: 'back' },
    { text: site.giftCards, path: '/p/gift-card/index.html', icon: 'gift' },
    { text: menu.feedback, path: '/p/review/index.html', icon: 'star' },
    { text: menu.addresses, path: '/p/address-manage/index.html', icon: 'pin' },
    { text: menu.security, path: '/p/account-security/index.html', icon: 'shield' },
    { text: menu.messages, path: '/p/message/index.html', icon: 'bell' },
    { text: common.help, path: addressOn(request, 'customerservice.aliexpress.com', '/home'), icon: 'chat' },
    { text: menu.deletion, path: addressOn(request, 'privacy.aliexpress.com', '/home'), icon: 'settings' },
  ];
}

function mark(entry: AccountEntry): Markup | null {
  return entry.mark === undefined ? null : html` data-practice="${entry.mark}"`;
}
