/**
 * Pages nobody should be led to: closing the account (hash-routed, on its own host) and an old-fashioned removal form
 * that asks for a password and a birth date.
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';

/** One document; its script shows the part that the hash names, as the real privacy site does. */
export function privacyPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="narrow" data-routed><section data-route=""><h1>${words.deletion.home}</h1>
      <p><a href="#/request/copy">${words.deletion.download}</a></p><p><a href="#/request/delete">${words.deletion.request}</a></p></section>
    <section data-route="#/request/copy" hidden><h1>${words.deletion.download}</h1></section>
    <section data-route="#/request/delete" hidden><h1>${words.deletion.title}</h1><p>${words.deletion.text}</p>
      <label>${words.deletion.agree}<input name="agree"></label>
      <p><button class="danger" data-practice="never" data-track="delete-account">${words.deletion.button}</button>
      <button data-practice="never" data-track="delete-account-confirm">${words.deletion.confirm}</button></p></section></main>`;
  return renderDocument(request, { title: words.deletion.home, main, scripts: ['privacy'] });
}

export function removalRequestPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="narrow"><h1>${words.removalRequest.title}</h1><p>${words.removalRequest.text}</p>
    <form class="sheet request-form" onsubmit="return false"><label>${words.removalRequest.email}<input type="email" name="email"></label>
      <label>${words.removalRequest.password}<input type="password" name="password"></label>
      <label>${words.removalRequest.birth}<input type="date" name="birthdate"></label>
      <button class="primary" data-practice="never" data-track="removal-request">${words.removalRequest.submit}</button></form></main>`;
  return renderDocument(request, { title: words.removalRequest.title, main, scripts: ['shop'] });
}
