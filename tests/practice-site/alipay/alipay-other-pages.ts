/**
 * Pages of Alipay that look like the list of cards, the gate or the sign-up, and are none: past payments with masked
 * numbers and "Delete", the help centre, personal data; and closing the account.
 */
import { fill } from '../markup/fill.ts';
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderAlipay } from './render-alipay.ts';

export function alipayHistoryPage(request: PageRequest): Markup {
  const { words } = request;
  const heads = [words.alipay.date, words.wallet.records, words.cards.number, words.alipay.operation];
  const main = html`<main class="narrow"><h1>${words.alipay.history}</h1><table class="old-table" cellspacing="0"><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
    <tbody>${['4242', '5100', '4242'].map(
      (
        digits,
        at,
      ) => html`<tr><td>2026-0${at + 2}-14</td><td>${at === 1 ? words.wallet.refund : words.wallet.payment}</td><td>************${digits}</td>
      <td><input type="button" value="${words.alipay.deleteRecord}" data-practice="never" data-track="record-delete"></td></tr>`,
    )}</tbody></table></main>`;
  return renderAlipay(request, words.alipay.history, main);
}

export function alipayHelpPage(request: PageRequest): Markup {
  const { words } = request;
  const steps = [words.alipay.gateGo, words.alipay.manageCards, fill(words.help.step3, { card: '•••• 4242' }), words.help.step4];
  const main = html`<main class="narrow help"><h1>${words.common.help}</h1><h2>${words.help.articleTitle}</h2><ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>
    <p>${words.help.useful}</p></main>`;
  return renderAlipay(request, words.common.help, main);
}

export function alipayProfilePage(request: PageRequest): Markup {
  const { words } = request;
  const lines = [words.common.email, words.common.password, ...[1, 2, 3].map((number) => fill(words.alipay.question, { number }))];
  const main = html`<main class="narrow"><h1>${words.alipay.personal}</h1>${lines.map(
    (line) => html`<div class="sheet twin-row"><div><b>${line}</b><span>••••••••</span></div><button>${words.common.change}</button></div>`,
  )}</main>`;
  return renderAlipay(request, words.alipay.personal, main);
}

/** `memberprod.alipay.com/account/close/apply.htm`. */
export function alipayClosePage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="narrow"><h1>${words.alipay.closeAccount}</h1><p>${words.deletion.text}</p>
    <label>${words.deletion.agree}<input name="agree"></label>
    <p><button class="danger" data-practice="never" data-track="close-alipay">${words.alipay.closeAccount}</button></p></main>`;
  return renderAlipay(request, words.alipay.closeAccount, main);
}
