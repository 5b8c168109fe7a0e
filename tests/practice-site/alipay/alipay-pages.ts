/**
 * The Alipay side: the page between the sites, opening the wallet for the first time, the account, and its cards.
 * Built after prose only (site-facts 4.1, V2); nothing of it was ever captured.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import { addressOn, type PageRequest } from '../page-request.ts';
import { findCard } from '../practice-state.ts';
import { renderDocument } from '../shell/render-document.ts';
import { renderLate } from '../shell/render-late.ts';
import { renderCardPage } from '../wallet/render-card-detail.ts';

/** `login.aliexpress.com/alipay_wallet.htm` and `/ilogin/loginToAliexpress.htm`: between the sites. */
export function alipayGatePage(request: PageRequest): Markup {
  const { words, state } = request;
  const next = addressOn(request, 'intl.alipay.com', state.alipayOpened ? '/index.htm' : '/ihome/user/openWallet.htm');
  const main = html`<main class="gate"><h1>${words.alipay.gateTitle}</h1><h2>${words.alipay.manageCards}</h2><p>${words.alipay.gateText}</p>
    <a class="gate-go" href="${next}" data-practice="alipay-entry">${words.alipay.gateGo}</a></main>`;
  return renderAlipay(request, words.alipay.gateTitle, main);
}

export function alipaySignUpPage(request: PageRequest): Markup {
  const { words, url } = request;
  const isDone = url.searchParams.get('step') === 'done';
  const main = isDone
    ? html`<main class="gate"><h1>${words.alipay.openDone}</h1><a class="gate-go" href="/index.htm" data-practice="alipay-entry">${words.alipay.gateGo}</a></main>`
    : html`<main class="gate"><h1>${words.alipay.openTitle}</h1><p>${words.alipay.openText}</p><form action="/ihome/user/openWallet.htm">
        <input type="hidden" name="step" value="done"><label>${words.alipay.openEmail}<input name="email" type="email"></label>
        <label>${words.alipay.openCode}<input name="code"></label><button class="primary" data-practice="alipay-sign-up-continue">${words.alipay.openContinue}</button></form></main>`;
  return renderAlipay(request, words.alipay.openTitle, main);
}

export function alipayHomePage(request: PageRequest): Markup {
  const { words } = request;
  const cards = '/ihome/user/queryUserBindCard.htm';
  const main = html`<main class="narrow"><nav class="alipay-tabs"><a href="/ihome/history.htm">${words.alipay.history}</a><a href="/index.htm">${words.alipay.home}</a><a href="/user/profile.htm">${words.alipay.settings}</a></nav>
    <section class="sheet alipay-top"><div><span>${words.alipay.balance}</span><b>0.00 ${words.currency}</b></div>
      <div class="alipay-icons"><a href="/ihome/account/fund.htm" title="${words.alipay.topUp}">${icon('plus')}</a>
      <a href="${cards}" title="${words.alipay.manageCards}" data-practice="alipay-cards-entry">${icon('card')}</a>
      <a href="/ihome/coupon.htm" title="${words.alipay.coupons}">${icon('coupon')}</a></div></section>
    <section class="sheet"><h2>${words.alipay.history}</h2><p>${words.wallet.recordLines[0] ?? ''} · 2026-03-14 · ******${request.state.cards.alipay[0]?.digits ?? '7788'}</p></section></main>`;
  return renderAlipay(request, words.alipay.home, main);
}

export function alipayCardsPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="narrow"><nav class="alipay-tabs"><a href="/index.htm">${words.alipay.home}</a></nav><h1>${words.alipay.cardsTitle}</h1>${renderLate('cards?place=alipay', 3)}</main>`;
  return renderAlipay(request, words.alipay.cardsTitle, main);
}

export function alipayCardDetailPage(request: PageRequest): Markup | null {
  const card = findCard(request.state, 'alipay', request.url.searchParams.get('card') ?? '');
  if (card === null) return null;
  return renderAlipay(request, request.words.cards.detailTitle, renderCardPage(request, 'alipay', card));
}

function renderAlipay(request: PageRequest, title: string, main: Markup): Markup {
  const shell = html`<div class="alipay"><div class="alipay-head">${icon('alipay')} <b>Wallet practice</b><span>Anna</span></div>${main}</div>`;
  return renderDocument(request, { title, main: shell, scripts: ['cards'], bare: true });
}
