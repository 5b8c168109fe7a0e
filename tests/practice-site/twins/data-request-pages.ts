/**
 * Pages nobody should be led to: closing the account (hash-routed, on its own host) and an old-fashioned removal form
 * that asks for a password or a birth date.
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';

/** One document; its script shows the part that the hash names, as the real privacy site does. */
export function privacyPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="narrow" data-routed><section data-route=""><h1>${words.deletion.home}</h1>
      <p><a href="#/request/copy">${words.deletion.copy}</a></p><p><a href="#/request/delete">${words.deletion.title}</a></p></section>
    <section data-route="#/request/copy" hidden><h1>${words.deletion.copy}</h1><p><label>${words.common.email}<input type="email"></label></p>
      <button data-practice="never" data-track="data-copy">${words.common.submit}</button></section>
    <section data-route="#/request/delete" hidden><h1>${words.deletion.title}</h1><p>${words.deletion.text}</p>
      <label>${words.deletion.agree}<input name="agree"></label>
      <p><button class="danger" data-practice="never" data-track="delete-account">${words.deletion.title}</button>
      <button data-practice="never" data-track="delete-account-confirm">${words.common.delete}</button></p></section></main>`;
  return renderDocument(request, { title: words.deletion.home, main, scripts: ['privacy'] });
}

/** With `?ask=password` or `?ask=birth` it wants one of the two, else both. */
export function removalRequestPage(request: PageRequest): Markup {
  const { words, url } = request;
  const ask = url.searchParams.get('ask');
  const password = html`<label>${words.common.password}<input type="password" name="password"></label>`;
  const birth = html`<label>${words.removalRequest.birth}<input type="date" name="birthdate"></label>`;
  const main = html`<main class="narrow"><nav class="request-tabs"><a href="/account/index.html">${words.header.myAccount}</a><b>${words.removalRequest.creditCards}</b><span>${words.cards.removeCard}</span></nav>
    <h1>${words.removalRequest.title}</h1><p>${words.removalRequest.text}</p>
    <form class="sheet request-form" onsubmit="return false"><label>${words.common.email}<input type="email" name="email"></label>
      ${ask === 'birth' ? null : password}${ask === 'password' ? null : birth}
      <button class="primary" data-practice="never" data-track="removal-request">${words.removalRequest.submit}</button></form></main>`;
  return renderDocument(request, { title: words.removalRequest.title, main, scripts: ['shop'] });
}
