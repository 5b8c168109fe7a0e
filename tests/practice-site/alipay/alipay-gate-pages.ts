/**
 * What stands before the account: the page between the sites, the advertising page, and the pages for merchants, which
 * are no gate though they look like one.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import { addressOn, type PageRequest } from '../page-request.ts';
import { cardsAddress, renderAlipay } from './render-alipay.ts';

/** `login.aliexpress.com/alipay_wallet.htm` and `/ilogin/loginToAliexpress.htm`: between the sites. */
export function alipayGatePage(request: PageRequest): Markup {
  const { words } = request;
  const next = addressOn(request, 'intl.alipay.com', nextPath(request));
  const main = html`<main class="gate"><h1>${words.alipay.gateTitle}</h1><h2>${words.alipay.manageCards}</h2><p>${words.alipay.gateText}</p>
    <a class="gate-go" href="${next}" data-practice="alipay-entry">${words.alipay.gateGo}</a></main>`;
  return renderAlipay(request, words.alipay.gateTitle, main);
}

function nextPath({ state }: PageRequest): string {
  if (!state.alipayOpened) return '/ihome/user/openWallet.htm';
  return state.options.alipayLanding === 'promotion' ? '/ihome/welcome.htm' : '/index.htm';
}

/** Where people land who wanted their account: a banner, good words, and one way on. */
export function alipayPromotionPage(request: PageRequest): Markup {
  const { words } = request;
  const praises = [words.site.protection, words.wallet.safety, words.shop.cardOffer];
  const main = html`<main class="promotion"><section class="promotion-banner"><div><h1>${words.alipay.promoTitle}</h1><p>${words.alipay.promoText}</p>
      <span class="gate-go" data-goto="/index.htm" data-practice="alipay-entry">${words.alipay.gateGo}</span></div>${icon('wallet')}</section>
    <section class="promotion-praises">${praises.map((praise) => html`<div class="sheet">${icon('shield')}<p>${praise}</p></div>`)}</section></main>`;
  return renderAlipay(request, words.alipay.promoTitle, main);
}

/** `global.alipay.com`: for merchants. It speaks of cards and has icons, and there is no account behind it. */
export function alipayMerchantPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="promotion"><section class="promotion-banner"><div><h1>${words.alipay.merchantTitle}</h1><p>${words.alipay.promoText}</p></div>${icon('card')}</section>
    <section class="promotion-praises"><div class="sheet">${icon('card')}<p>${words.checkout.creditCard}</p></div>
    <div class="sheet">${icon('wallet')}<p>${words.site.wallets}</p></div><div class="sheet">${icon('coupon')}<p>${words.menu.coupons}</p></div></section>
    <p><a href="${addressOn(request, 'intl.alipay.com', cardsAddress)}" hidden>${words.alipay.manageCards}</a></p></main>`;
  return renderAlipay(request, words.alipay.merchantTitle, main);
}
