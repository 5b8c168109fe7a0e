/**
 * The sign-in form, as a page of its own host and as a dialog over another page (site-facts 1.5 and 2.4).
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { siteName } from '../shell/site-name.ts';

export function signInPage(request: PageRequest): Markup {
  const main = html`<main class="sign-in-page"><div class="sign-in-brand"><i></i>${siteName}</div>${renderSignInForm(request)}</main>`;
  return renderDocument(request, { title: request.words.header.signInOrRegister, main, scripts: ['checks'], bare: true });
}

/** Laid over the page whose address asks for it with `sign-in=dialog`. */
export function renderSignInDialog(request: PageRequest): Markup {
  return html`<div id="batman-dialog-wrap"><div class="batman-shade"></div><div class="batman-box">${renderSignInForm(request)}</div></div>`;
}

function renderSignInForm({ words, css }: PageRequest): Markup {
  return html`<form class="${css('sign-in', 'form')} sign-in-form" data-sign-in="email" novalidate>
    <h1>${words.header.signInOrRegister}</h1><p class="sign-in-hint">${icon('lock')} ${words.signIn.hint}</p>
    <label class="cosmos-input-label">${words.signIn.email}<input class="cosmos-input" label="${words.signIn.email}" name="email" autocomplete="username"></label>
    <label class="cosmos-input-label" hidden>${words.common.password}<input class="cosmos-input" id="fm-login-password" name="fm-login-password" type="password" label="${words.common.password}" autocomplete="current-password"></label>
    <span class="nfm-login-input-error-text" hidden></span>
    <button class="cosmos-btn cosmos-btn-primary cosmos-btn-large cosmos-btn-block" aria-label="${words.common.continue}" data-practice="sign-in-submit" data-next="${words.header.signIn}">${words.common.continue}</button>
    <a class="sign-in-forgot" href="#forgot">${words.signIn.forgot}</a>
    <p class="sign-in-or">${words.signIn.or}</p><div class="sign-in-others"><span>Google</span><span>Facebook</span><span>Apple</span></div>
    <small>${words.signIn.terms}</small></form>`;
}
