/**
 * The site's own checks: the slider that tells people from bots, and the code that proves who somebody is.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';

/** Element ids as captured (site-facts 5.4). */
export function botCheckPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="punish"><h1>${words.checks.botTitle}</h1><p>${words.checks.botText}</p>${renderSlider(request)}</main>`;
  return renderDocument(request, { title: words.checks.botTitle, main, scripts: ['checks'], bare: true });
}

/** Laid over the page whose address asks for it with `baxia=dialog`. */
export function renderBotCheckDialog(request: PageRequest): Markup {
  return html`<div class="baxia-dialog" id="baxia-punish"><div class="baxia-dialog-mask"></div><div class="baxia-dialog-content" id="baxia-dialog-content">
    <p>${request.words.checks.botText}</p>${renderSlider(request)}</div></div>`;
}

function renderSlider({ words }: PageRequest): Markup {
  return html`<div class="nc-container" id="nocaptcha"><div id="nc_1_wrapper" class="nc_wrapper"><div id="nc_1_n1t" class="nc_scale">
    <div id="nc_1__bg" class="nc_bg"></div><span id="nc_1_n1z" class="nc_iconfont btn_slide" data-practice="pass-bot-check">»</span>
    <div id="nc_1__scale_text" class="scale_text"><span class="nc-lang-cnt">${words.checks.botSlide}</span></div></div></div></div>`;
}

export function identityCheckPage(request: PageRequest): Markup {
  const card = request.url.searchParams.get('card') ?? '';
  const main = html`<main class="identity" data-place="${request.url.searchParams.get('place') ?? 'wallet'}" data-alone="${request.url.searchParams.get('return') ?? '/account/index.html'}" data-card="${card}">${renderCodeForm(request)}</main>`;
  return renderDocument(request, { title: request.words.checks.identityTitle, main, scripts: ['cards', 'checks'] });
}

export function renderIdentityDialog(request: PageRequest): Markup {
  return html`<div class="mask" data-put="body"><div class="box identity" role="dialog" aria-modal="true" aria-label="${request.words.checks.identityTitle}">${renderCodeForm(request)}</div></div>`;
}

function renderCodeForm({ words }: PageRequest): Markup {
  return html`<h2>${icon('shield')} ${words.checks.identityTitle}</h2><p>${words.checks.identityText}</p>
    <div class="code-label">${words.checks.identityCode}</div><div class="code-fields">${[0, 1, 2, 3, 4, 5].map(
      (at) =>
        html`<input class="cosmos-input" data-id="${at}" maxlength="1" inputmode="numeric" autocomplete="one-time-code" aria-label="${words.checks.identityCode} ${at + 1}">`,
    )}</div><p class="code-resend">${words.checks.identityResend}</p>
    <button class="cosmos-btn cosmos-btn-primary cosmos-btn-large" data-practice="identity-continue">${words.checks.identityContinue}</button>`;
}
