/**
 * The cookie bar, with the real site's ids. It lies over the bottom of the page until answered.
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';

export function renderCookieBar({ words }: PageRequest): Markup {
  return html`<div id="voyager-gdpr"><div id="gdpr-new-container">
    <div class="gdpr-text">${words.site.cookies}</div>
    <div class="global-gdpr-btn-wrap">
      <button class="btn-more" data-practice="cookie-answer">${words.common.settings}</button>
      <button class="btn-accept" data-practice="cookie-answer">${words.site.acceptCookies}</button>
    </div>
  </div></div>`;
}
