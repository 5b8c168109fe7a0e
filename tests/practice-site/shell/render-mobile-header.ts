/**
 * The header of the narrow layout: a menu control without words, the search field, nothing about the account.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import { type PageRequest, shopAddress } from '../page-request.ts';
import { siteName } from './site-name.ts';

export function renderMobileHeader(request: PageRequest): Markup {
  const { words } = request;
  return html`<div class="m-head"><span class="m-lines" aria-label="${words.site.allCategories}">≡</span>
    <a class="m-brand" href="${shopAddress(request, '/')}">${siteName}</a>
    <form action="${shopAddress(request, '/w/wholesale-search.html')}"><input name="SearchText" placeholder="${words.common.search}"></form>
    <a href="${shopAddress(request, '/p/shoppingcart/index.html')}" aria-label="${words.common.cart}">${icon('cart')}</a></div>`;
}
