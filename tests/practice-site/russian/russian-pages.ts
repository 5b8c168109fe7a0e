/**
 * The account of aliexpress.ru after prose only (site-facts 4.1, V9): profile, "my payments" and the saved cards. All
 * its paths but `/account` are guessed.
 */
import { html, type Markup } from '../markup/html.ts';
import { type IconName, icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { renderLate } from '../shell/render-late.ts';

/** With the option `cardsInAccount` the profile names the saved cards itself. */
export function russianAccountPage(request: PageRequest): Markup {
  const { words, state } = request;
  const entry = (address: string, name: IconName, text: string, mark: Markup | null = null) =>
    html`<a class="SnowProfileMenu_SnowProfileMenu__item__k2j1s" href="${address}"${mark}>${icon(name)}<span>${text}</span></a>`;
  const cards = state.options.cardsInAccount
    ? entry('/account/cards', 'card', words.account.savedCards, html` data-practice="cards-entry"`)
    : entry('/account/payments', 'wallet', words.account.payments, html` data-practice="wallet-entry"`);
  const main = html`<main class="SnowProfile_SnowProfile__wrap__8s1la"><h1>${words.person.name}</h1><div class="SnowProfileMenu_SnowProfileMenu__list__0sk2a">
    ${entry('/p/order/index.html', 'orders', words.orders.title)}${entry('/p/coupon/index.html', 'coupon', words.menu.coupons)}
    ${state.options.walletEntry ? cards : null}${entry('/p/address-manage/index.html', 'pin', words.menu.addresses)}
    ${entry('/p/review/index.html', 'star', words.menu.feedback)}${entry('/p/account-security/index.html', 'settings', words.common.settings)}</div></main>`;
  return renderDocument(request, { title: words.header.account, main });
}

export function russianPaymentsPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="SnowProfile_SnowProfile__wrap__8s1la"><h1>${words.account.payments}</h1>
    <div class="snow-ali-kit_Card__card__91kdl"><b>${words.wallet.records}</b><p>2026-03-14 · ${words.wallet.payment} · •••• 4242</p><p>2026-04-02 · ${words.wallet.refund}</p></div>
    <div class="snow-ali-kit_Card__card__91kdl snow-link" data-goto="/account/cards" data-practice="cards-entry"><span>${words.account.paymentMethods}</span>${icon('next')}</div></main>`;
  return renderDocument(request, { title: words.account.payments, main });
}

export function russianCardsPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="SnowProfile_SnowProfile__wrap__8s1la"><h1>${words.account.savedCards}</h1>${renderLate('cards?place=wallet&look=russian', 3)}</main>`;
  return renderDocument(request, { title: words.account.savedCards, main, scripts: ['cards'] });
}
