/**
 * Account pages that have rows with "Delete" or "Unlink" and nothing to do with cards: addresses, reviews, security.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';

export function addressPage(request: PageRequest): Markup {
  const { words, css } = request;
  const main = html`<main class="narrow"><div class="twin-head"><h1>${words.menu.addresses}</h1><button>${words.settings.addAddress}</button></div>
    ${[0, 1].map(
      (
        at,
      ) => html`<div class="${css('address', 'item')} sheet twin-row">${icon('pin')}<div><b>Anna Martin</b><span>${words.person.address}</span><small>+33 •• •• •• 1234</small></div>
      ${at === 0 ? html`<em class="tag">${words.common.default}</em>` : html`<span class="link">${words.common.setDefault}</span>`}
      <span class="link">${words.common.edit}</span><span class="link" data-practice="never" data-track="address-delete">${words.common.delete}</span></div>`,
    )}</main>`;
  return renderDocument(request, { title: words.menu.addresses, main, scripts: ['shop'] });
}

export function reviewsPage(request: PageRequest): Markup {
  const { words, css } = request;
  const main = html`<main class="narrow"><h1>${words.menu.feedback}</h1>${[5, 4, 3].map(
    (
      stars,
    ) => html`<div class="${css('review', 'item')} sheet twin-row"><div><b>${'★'.repeat(stars)}</b><span>${words.settings.reviewText}</span></div>
      <button>${words.common.edit}</button><button data-practice="never" data-track="review-delete">${words.common.delete}</button></div>`,
  )}</main>`;
  return renderDocument(request, { title: words.menu.feedback, main, scripts: ['shop'] });
}

export function securityPage(request: PageRequest): Markup {
  const { words, css } = request;
  const row = css('security', 'item');
  const main = html`<main class="narrow"><h1>${words.menu.security}</h1>
    <div class="${row} sheet twin-row">${icon('chat')}<div><b>${words.settings.phone}</b><span>••••••1234</span></div><button data-practice="never" data-track="phone-unlink">${words.settings.unlink}</button></div>
    <div class="${row} sheet twin-row">${icon('bell')}<div><b>${words.common.email}</b><span>a••••@example.com</span></div><button>${words.common.change}</button></div>
    <div class="${row} sheet twin-row">${icon('lock')}<div><b>${words.common.password}</b><span>••••••••</span></div><button>${words.common.change}</button></div>
    <div class="${row} sheet twin-row">${icon('account')}<div><b>${words.settings.devices}</b><span>Chromium 156</span></div><button data-practice="never" data-track="device-remove">${words.common.remove}</button></div></main>`;
  return renderDocument(request, { title: words.menu.security, main, scripts: ['shop'] });
}
