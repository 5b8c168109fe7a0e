/**
 * The Alipay account in five generations (option `alipay`): tiles with words, icons without, tabs, a layout of tables,
 * and a settings tab whose drop-down leads to the cards.
 */
import { html, type Markup } from '../markup/html.ts';
import { type IconName, icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import type { AlipayLook } from '../practice-options.ts';
import { cardsAddress, renderAlipay } from './render-alipay.ts';

const looks: Readonly<Record<AlipayLook, (request: PageRequest) => Markup>> = {
  tiles: renderTiles,
  icons: renderIcons,
  tabs: renderTabs,
  table: renderTable,
  settings: renderSettings,
};

export function alipayHomePage(request: PageRequest): Markup {
  const main = looks[request.state.options.alipay](request);
  return renderAlipay(request, request.words.alipay.myAccount, html`<main class="narrow">${main}</main>`);
}

function renderTiles(request: PageRequest): Markup {
  const { words } = request;
  const tile = (address: string, name: IconName, text: string, mark: Markup | null = null) =>
    html`<div class="alipay-tile" data-goto="${address}"${mark}>${icon(name)}<span>${text}</span></div>`;
  return html`<h1>${words.person.greeting}</h1>${renderBalance(request)}<div class="alipay-tiles">
    ${tile('/ihome/history.htm', 'orders', words.alipay.history)}
    ${tile(cardsAddress, 'card', words.alipay.manageCards, html` data-practice="alipay-cards-entry"`)}
    ${tile('/ihome/coupon.htm', 'coupon', words.menu.coupons)}${tile('/user/profile.htm', 'account', words.alipay.personal)}</div>`;
}

function renderIcons(request: PageRequest): Markup {
  const { words, state } = request;
  return html`<nav class="alipay-tabs"><a href="/ihome/history.htm">${words.alipay.history}</a><a href="/index.htm">${words.alipay.myAccount}</a><a href="/user/profile.htm">${words.common.settings}</a></nav>
    <section class="sheet alipay-top"><div><span>${words.common.balance}</span><b>0.00 ${words.currency}</b></div>
      <div class="alipay-icons">${renderIcon(request, { address: '/ihome/account/fund.htm', name: 'plus', text: words.common.topUp, tip: 'fund' })}
      ${renderIcon(request, { address: cardsAddress, name: 'card', text: words.alipay.manageCards, tip: 'cards', mark: 'alipay-cards-entry' })}
      ${renderIcon(request, { address: '/ihome/coupon.htm', name: 'coupon', text: words.menu.coupons, tip: 'coupons' })}</div></section>
    <section class="sheet"><h2>${words.alipay.history}</h2><p>${words.wallet.payment} · 2026-03-14 · ******${state.cards.alipay[0]?.digits ?? '7788'}</p></section>`;
}

interface IconView {
  readonly address: string;
  readonly name: IconName;
  readonly text: string;
  readonly tip: string;
  readonly mark?: string;
}

/** Known only by a title, a label, an element that shows on hover, or one that is made on hover (option `tooltip`). */
function renderIcon({ state }: PageRequest, { address, name, text, tip, mark }: IconView): Markup {
  const truth = mark === undefined ? null : html` data-practice="${mark}"`;
  switch (state.options.tooltip) {
    case 'title':
      return html`<a href="${address}" title="${text}"${truth}>${icon(name)}</a>`;
    case 'label':
      return html`<a href="${address}" aria-label="${text}"${truth}>${icon(name)}</a>`;
    case 'element':
      return html`<a href="${address}" class="has-tip"${truth}>${icon(name)}<span class="tip">${text}</span></a>`;
    case 'made':
      return html`<a href="${address}" data-tip="${tip}"${truth}>${icon(name)}</a>`;
  }
}

/** The part that comes when an icon is hovered. */
export function renderAlipayTip({ words, url }: PageRequest): Markup {
  const texts: Readonly<Record<string, string>> = {
    fund: words.common.topUp,
    cards: words.alipay.manageCards,
    coupons: words.menu.coupons,
  };
  return html`<div class="tip tip-made">${texts[url.searchParams.get('of') ?? ''] ?? ''}</div>`;
}

/** History and My Account; the cards are edited from the second, which the account opens with. */
function renderTabs(request: PageRequest): Markup {
  const { words, url } = request;
  const isHistory = url.searchParams.get('tab') === 'history';
  const tab = (address: string, text: string, active: boolean, mark: string) =>
    html`<li class="${active ? 'on' : 'off'}"><a href="${address}" data-practice="${mark}">${text}</a></li>`;
  return html`<ul class="old-tabs">${tab('/index.htm?tab=history', words.alipay.history, isHistory, 'alipay-history-tab')}
      ${tab('/index.htm', words.alipay.myAccount, !isHistory, 'alipay-account-tab')}</ul>${
        isHistory
          ? html`<section class="sheet"><p>2026-03-14 · ${words.wallet.payment} · 15.38</p></section>`
          : html`${renderBalance(request)}<section class="sheet old-line"><b>${words.cards.title}</b><span>${request.state.cards.alipay.length}</span>
            <a class="link" href="${cardsAddress}" data-practice="alipay-cards-entry">${words.cards.edit}</a></section>`
      }`;
}

/** As such sites were built around 2012: tables, and inputs for buttons. */
function renderTable(request: PageRequest): Markup {
  const { words } = request;
  const line = (head: string, text: string, control: Markup) => html`<tr><th>${head}</th><td>${text}</td><td>${control}</td></tr>`;
  const button = (text: string, address: string) => html`<input type="button" value="${text}" data-goto="${address}">`;
  return html`<table class="old-table" cellspacing="0"><caption>${words.alipay.myAccount}</caption><tbody>
    ${line(words.common.balance, `0.00 ${words.currency}`, button(words.common.topUp, '/ihome/account/fund.htm'))}
    ${line(words.cards.title, String(request.state.cards.alipay.length), html`<input type="button" value="${words.alipay.manageCards}" data-goto="${cardsAddress}" data-practice="alipay-cards-entry">`)}
    ${line(words.common.password, '••••••', button(words.common.change, '/user/profile.htm'))}
    ${line(words.common.email, 'a•••@example.com', button(words.common.edit, '/user/profile.htm'))}</tbody></table>`;
}

/** The drop-down is closed; with `#settings` in the address it is open from the start. */
function renderSettings(request: PageRequest): Markup {
  const { words } = request;
  return html`<ul class="old-tabs"><li class="on"><a href="/index.htm">${words.alipay.myAccount}</a></li><li class="off"><a href="/ihome/history.htm">${words.alipay.history}</a></li>
      <li class="off old-drop"><span data-toggle data-practice="alipay-settings-tab">${words.common.settings} ▾</span>
        <ul class="old-menu" data-menu hidden><li><a href="/user/profile.htm">${words.alipay.personal}</a></li>
        <li><a href="${cardsAddress}" data-practice="alipay-cards-entry">${words.alipay.manageCards}</a></li>
        <li><a href="/ihome/message.htm">${words.menu.messages}</a></li></ul></li></ul>${renderBalance(request)}`;
}

function renderBalance({ words }: PageRequest): Markup {
  return html`<section class="sheet alipay-top"><div><span>${words.common.balance}</span><b>0.00 ${words.currency}</b></div><button>${words.common.topUp}</button></section>`;
}
