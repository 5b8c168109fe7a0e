/**
 * The site's own checks: the slider that tells people from bots, and the code that proves who somebody is. Each as a
 * page, as a dialog, and in a frame, whose host may be another one.
 */
import { fill } from '../markup/fill.ts';
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import { addressOn, type PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';

/** Element ids as captured (site-facts 5.4). */
export function botCheckPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="punish"><h1>${words.checks.botTitle}</h1><p>${words.checks.botText}</p>${renderSlider(request)}</main>`;
  return renderDocument(request, { title: words.checks.botTitle, main, scripts: ['checks'], bare: true });
}

/** Laid over the page whose address asks for it with `baxia=dialog`, `baxia=frame` or `baxia=cross-frame`. */
export function renderBotCheckDialog(request: PageRequest): Markup | null {
  const built = request.url.searchParams.get('baxia');
  if (built === null) return null;
  const inside =
    built === 'dialog'
      ? html`<div class="baxia-dialog-content" id="baxia-dialog-content"><p>${request.words.checks.botText}</p>${renderSlider(request)}</div>`
      : html`<iframe class="baxia-dialog-content" id="baxia-dialog-content" src="${frameAddress(request, built, '/_____tmd_____/punish-frame?x5secdata=a')}"></iframe>`;
  return html`<div class="baxia-dialog" id="baxia-punish"><div class="baxia-dialog-mask"></div>${inside}</div>`;
}

/** What stands in the frame. */
export function botCheckFramePage(request: PageRequest): Markup {
  const main = html`<main class="punish" data-tells="bot-passed"><p>${request.words.checks.botText}</p>${renderSlider(request)}</main>`;
  return renderDocument(request, { title: request.words.checks.botTitle, main, scripts: ['checks'], bare: true });
}

function renderSlider({ words }: PageRequest): Markup {
  return html`<div class="nc-container" id="nocaptcha"><div id="nc_1_wrapper" class="nc_wrapper"><div id="nc_1_n1t" class="nc_scale">
    <div id="nc_1__bg" class="nc_bg"></div><span id="nc_1_n1z" class="nc_iconfont btn_slide" data-practice="pass-bot-check">»</span>
    <div id="nc_1__scale_text" class="scale_text"><span class="nc-lang-cnt">${words.checks.botSlide}</span></div></div></div></div>`;
}

/** With `built=frame` or `built=cross-frame` in its address, the code is asked for inside a frame. */
export function identityCheckPage(request: PageRequest): Markup {
  const { searchParams } = request.url;
  const built = searchParams.get('built');
  const form = built === null ? renderCodeForm(request) : renderIdentityFrame(request, built);
  const main = html`<main class="identity" data-place="${searchParams.get('place') ?? 'wallet'}" data-alone="${searchParams.get('return') ?? '/account/index.html'}" data-card="${searchParams.get('card') ?? ''}">${form}</main>`;
  return renderDocument(request, { title: request.words.checks.identityTitle, main, scripts: ['cards', 'checks'] });
}

export function renderIdentityDialog(request: PageRequest): Markup {
  return html`<div class="mask" data-put="body"><div class="box identity" role="dialog" aria-modal="true" aria-label="${request.words.checks.identityTitle}">${renderCodeForm(request)}</div></div>`;
}

export function renderIdentityFrameDialog(request: PageRequest): Markup {
  const built = request.state.options.fault === 'identity-cross-frame' ? 'cross-frame' : 'frame';
  return html`<div class="mask" data-put="body"><div class="box identity">${renderIdentityFrame(request, built)}</div></div>`;
}

export function identityFramePage(request: PageRequest): Markup {
  const main = html`<main class="identity" data-tells="identity-passed">${renderCodeForm(request)}</main>`;
  return renderDocument(request, { title: request.words.checks.identityTitle, main, scripts: ['checks'], bare: true });
}

/** Asked after the removal was confirmed (option `paymentPassword`). */
export function renderPaymentPassword({ words }: PageRequest): Markup {
  return html`<div class="mask" data-put="body"><div class="box pay-password" role="dialog" aria-modal="true" aria-label="${words.checks.payTitle}">
    <h3>${words.checks.payTitle}</h3><p>${words.checks.payText}</p>
    <input type="password" inputmode="numeric" maxlength="6" autocomplete="off" aria-label="${words.checks.payTitle}">
    <div class="box-buttons"><button data-practice="cancel">${words.common.cancel}</button>
    <button class="primary" data-practice="identity-continue">${words.common.confirm}</button></div></div></div>`;
}

function renderIdentityFrame(request: PageRequest, built: string): Markup {
  return html`<iframe class="identity-frame" src="${frameAddress(request, built, '/p/identity-verify/frame.html')}"></iframe>`;
}

function frameAddress(request: PageRequest, built: string, path: string): string {
  const host = path.includes('identity') ? 'passport.aliexpress.com' : 'acs.aliexpress.com';
  return built === 'cross-frame' ? addressOn(request, host, path) : path;
}

function renderCodeForm({ words }: PageRequest): Markup {
  const text = fill(words.checks.identityText, { email: 'a•••@example.com' });
  return html`<h2>${icon('shield')} ${words.checks.identityTitle}</h2><p>${text}</p>
    <div class="code-label">${words.checks.identityCode}</div><div class="code-fields">${[0, 1, 2, 3, 4, 5].map(
      (at) =>
        html`<input class="cosmos-input" data-id="${at}" maxlength="1" inputmode="numeric" autocomplete="one-time-code" aria-label="${words.checks.identityCode} ${at + 1}">`,
    )}</div><p class="code-resend">${words.checks.identityResend}</p>
    <button class="cosmos-btn cosmos-btn-primary cosmos-btn-large" data-practice="identity-continue">${words.common.continue}</button>`;
}
