/**
 * The header of the design `hub`: the account entry opens a flyout on hover, which hangs on the body as the captured
 * one does (site-facts 2.2). The flyout waits in a template until then.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import { type PageRequest, shopAddress, signInAddress } from '../page-request.ts';
import { accountLinks } from './account-links.ts';
import { renderCategoryNav } from './render-category-nav.ts';
import { siteName } from './site-name.ts';

export function renderHubHeader(request: PageRequest): Markup {
  const { words, css } = request;
  return html`<header class="site-header"><div class="header-line">
    <a class="${css('logo', 'base')}" href="${shopAddress(request, '/')}"><i></i>${siteName}</a>
    <form class="${css('search', 'searchBox')}" action="${shopAddress(request, '/w/wholesale-search.html')}">
      <input name="SearchText" placeholder="${words.common.search}" aria-label="${words.common.search}">
      <button aria-label="${words.common.search}">${icon('search')}</button>
    </form>
    <div class="header-items">
      <div class="${css('ship-to', 'menuItem')}" role="button" tabindex="0" aria-label="${words.site.language}">${icon('globe')}<span>${words.site.region}</span></div>
      ${renderAccountEntry(request)}
      <a class="${css('shop-cart', 'cart')}" href="${shopAddress(request, '/p/shoppingcart/index.html')}" aria-label="${words.common.cart}">
        ${icon('cart')}<span><b>2</b><br>${words.common.cart}</span></a>
    </div></div>
    ${renderCategoryNav(request)}
  </header>
  <template id="account-flyout">${renderFlyout(request)}</template>`;
}

function renderAccountEntry(request: PageRequest): Markup {
  const { words, css, state } = request;
  const address = state.signedIn ? shopAddress(request, '/account/index.html') : signInAddress(request, request.url.href);
  const text = state.signedIn
    ? html`<p>${words.header.welcome}</p><b>${words.header.account}</b>`
    : html`<p>${words.header.welcome}</p><b>${words.header.signInOrRegister}</b>`;
  return html`<div class="${css('my-account', 'menuItem')} ${css('my-account', 'newMenuItem')}" role="button" tabindex="0"
    aria-label="${state.signedIn ? words.header.accountLabel : words.header.signInOrRegister}" data-flyout="account-flyout"
    data-goto="${address}" data-practice="${state.signedIn ? 'account-entry' : 'sign-in-entry'}">
    ${icon('account')}<div class="${css('my-account', 'text')}">${text}</div></div>`;
}

function renderFlyout(request: PageRequest): Markup {
  const { words, css, state } = request;
  const top = state.signedIn
    ? html`<div class="${css('my-account', 'textCenter')}"><p class="${css('my-account', 'name')}">${words.person.greeting}</p>
        <span class="${css('my-account', 'signOut')}" data-practice="sign-out">${words.header.signOut}</span></div>`
    : html`<button class="${css('my-account', 'signin')}" data-practice="sign-in-entry"
          data-goto="${signInAddress(request, request.url.href)}">${words.header.signIn}</button>
        <div class="${css('my-account', 'register')}">${words.header.register}</div>`;
  return html`<div class="comet-v2-popover-body ${css('my-account', 'popupCls')}"><div class="comet-v2-popover-content">
    <div class="${css('my-account', 'accountWrap')}">${top}
      <div class="${css('my-account', 'menuBox')}"><ul class="${css('my-account', 'menuInfo')}">
      ${accountLinks(request).map(
        (
          link,
          at,
        ) => html`<li><a href="${link.address}${link.address.includes('?') ? '&' : '?'}spm=a2g0o.home.headerAcount.${at + 2}"${mark(link.mark)}>
          <span class="comet-icon comet-icon-${link.icon}">${icon(link.icon)}</span>
          <span class="${css('my-account', 'menuText')}">${link.text}</span></a></li>`,
      )}
      </ul></div></div></div></div>`;
}

function mark(name: string | undefined): Markup | null {
  return name === undefined ? null : html` data-practice="${name}"`;
}
