/**
 * The header of the design `drawer`: short class names, a drop-down that opens on a press and sits inside the header.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import { type PageRequest, shopAddress, signInAddress } from '../page-request.ts';
import { accountLinks } from './account-links.ts';
import { renderCategoryNav } from './render-category-nav.ts';
import { siteName } from './site-name.ts';

export function renderDrawerHeader(request: PageRequest): Markup {
  const { words, state } = request;
  return html`<div class="top-bar"><div class="top-line">
    <a class="brand" href="${shopAddress(request, '/')}"><i></i>${siteName}</a>
    <form class="find" action="${shopAddress(request, '/w/wholesale-search.html')}">
      <input name="SearchText" placeholder="${words.common.search}"><button>${words.common.search}</button></form>
    <div class="top-region">${icon('globe')} ${words.site.region}</div>
    ${state.signedIn ? renderSignedIn(request) : renderSignedOut(request)}
    <a class="top-cart" href="${shopAddress(request, '/p/shoppingcart/index.html')}">${icon('cart')}<em>2</em></a>
  </div>${renderCategoryNav(request)}</div>`;
}

function renderSignedOut(request: PageRequest): Markup {
  return html`<div class="top-user"><a href="${signInAddress(request, request.url.href)}" data-practice="sign-in-entry">
    ${icon('account')}<span>${request.words.header.signInOrRegister}</span></a></div>`;
}

function renderSignedIn(request: PageRequest): Markup {
  const { words } = request;
  return html`<div class="top-user"><div class="top-user-name" data-practice="account-entry" data-toggle="top-menu">
      ${icon('account')}<span>${words.person.greeting}</span><i class="caret"></i></div>
    <div class="top-menu" id="top-menu" data-menu hidden>
      <a href="${shopAddress(request, '/account/index.html')}" data-practice="account-entry">${icon('home')}<span>${words.header.myAccount}</span></a>
      ${accountLinks(request).map((link) =>
        link.mark === undefined
          ? html`<a href="${link.address}">${icon(link.icon)}<span>${link.text}</span></a>`
          : html`<a href="${link.address}" data-practice="${link.mark}">${icon(link.icon)}<span>${link.text}</span></a>`,
      )}
      <div class="top-menu-end" data-practice="sign-out">${words.header.signOut}</div>
    </div></div>`;
}
