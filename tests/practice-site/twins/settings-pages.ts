/**
 * Account pages that have rows with "Delete" or "Unlink" and nothing to do with cards: addresses, reviews, security.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';

export function addressPage(request: PageRequest): Markup {
  const { words, css } = request;
  const main = html`<main class="narrow"><div class="twin-head"><h1>${words.addresses.title}</h1><button>${words.addresses.add}</button></div>
    ${[0, 1].map(
      (
        at,
      ) => html`<div class="${css('address', 'item')} sheet twin-row">${icon('pin')}<div><b>Anna Martin</b><span>${words.checkout.addressLine}</span><small>+33 •• •• •• 1234</small></div>
      ${at === 0 ? html`<em class="tag">${words.addresses.default}</em>` : html`<span class="link">${words.addresses.setDefault}</span>`}
      <span class="link">${words.addresses.edit}</span><span class="link" data-practice="never" data-track="address-delete">${words.addresses.remove}</span></div>`,
    )}</main>`;
  return renderDocument(request, { title: words.addresses.title, main, scripts: ['shop'] });
}

export function reviewsPage(request: PageRequest): Markup {
  const { words, css } = request;
  const main = html`<main class="narrow"><h1>${words.reviews.title}</h1>${[5, 4, 3].map(
    (
      stars,
    ) => html`<div class="${css('review', 'item')} sheet twin-row"><div><b>${'★'.repeat(stars)}</b><span>${words.reviews.text}</span></div>
      <button>${words.reviews.edit}</button><button data-practice="never" data-track="review-delete">${words.reviews.remove}</button></div>`,
  )}</main>`;
  return renderDocument(request, { title: words.reviews.title, main, scripts: ['shop'] });
}

export function securityPage(request: PageRequest): Markup {
  const { words, css } = request;
  const row = css('security', 'item');
  const main = html`<main class="narrow"><h1>${words.security.title}</h1>
    <div class="${row} sheet twin-row">${icon('chat')}<div><b>${words.security.phone}</b><span>••••••1234</span></div><button data-practice="never" data-track="phone-unlink">${words.security.unlink}</button></div>
    <div class="${row} sheet twin-row">${icon('bell')}<div><b>${words.security.email}</b><span>a••••@example.com</span></div><button>${words.security.change}</button></div>
    <div class="${row} sheet twin-row">${icon('lock')}<div><b>${words.security.password}</b><span>••••••••</span></div><button>${words.security.change}</button></div>
    <div class="${row} sheet twin-row">${icon('account')}<div><b>${words.security.devices}</b><span>Chromium 156</span></div><button data-practice="never" data-track="device-remove">${words.security.removeDevice}</button></div></main>`;
  return renderDocument(request, { title: words.security.title, main, scripts: ['shop'] });
}
