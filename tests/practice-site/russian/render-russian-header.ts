/**
 * The header of aliexpress.ru, another application (site-facts 2.9): the profile entry is a link with a class of its
 * own kind, and nothing opens on hover.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import { addressOn, type PageRequest } from '../page-request.ts';
import { siteName } from '../shell/site-name.ts';

export function renderRussianHeader(request: PageRequest): Markup {
  const { words, state } = request;
  const back = encodeURIComponent(request.url.href);
  const signIn = addressOn(request, 'login.aliexpress.ru', `/buyer.htm?return=${back}`);
  const link = 'RedHeaderProfileItem_RedHeaderProfileItem__link__1ruq2';
  const profile = state.signedIn
    ? html`<a class="${link}" href="/account" data-practice="account-entry">${icon('account')}<span>${words.header.account}</span></a>`
    : html`<a class="${link}" href="${signIn}" data-practice="sign-in-entry">${icon('account')}<span>${words.header.signIn}</span></a>`;
  return html`<div class="RedHeader_RedHeader__wrap__9x2kd"><a class="RedHeader_Logo__1b7f0" href="/">${siteName}</a>
    <div class="RedHeader_Catalog__a83kd">${icon('more')} ${words.site.allCategories}</div>
    <form class="RedHeader_Search__0l2ks" action="/w/wholesale-search.html"><input name="SearchText" placeholder="${words.common.search}"></form>
    <a class="RedHeaderItem__z81ma" href="/p/order/index.html">${icon('orders')}<span>${words.menu.orders}</span></a>
    <a class="RedHeaderItem__z81ma" href="/p/wish-manage/index.html">${icon('heart')}<span>${words.menu.wishList}</span></a>
    <a class="RedHeaderItem__z81ma" href="/p/shoppingcart/index.html">${icon('cart')}<span>${words.common.cart}</span></a>${profile}</div>`;
}
