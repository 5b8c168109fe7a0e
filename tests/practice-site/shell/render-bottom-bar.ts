/**
 * The bar at the bottom of the narrow layout; its last entry is the account, or the sign-in form.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import { type PageRequest, shopAddress, signInAddress } from '../page-request.ts';

export function renderBottomBar(request: PageRequest): Markup {
  const { words, state } = request;
  const account = state.signedIn
    ? html`<a href="${shopAddress(request, '/account/index.html')}" data-practice="account-entry">${icon('account')}<span>${words.header.account}</span></a>`
    : html`<a href="${signInAddress(request, request.url.href)}" data-practice="sign-in-entry">${icon('account')}<span>${words.header.signIn}</span></a>`;
  return html`<nav class="m-bar"><a href="${shopAddress(request, '/')}">${icon('home')}<span>${words.common.home}</span></a>
    <a href="${shopAddress(request, '/category/200000297/wallets.html')}">${icon('search')}<span>${words.site.allCategories}</span></a>
    <a href="${shopAddress(request, '/p/shoppingcart/index.html')}">${icon('cart')}<span>${words.common.cart}</span></a>${account}</nav>`;
}
