/**
 * Opening the Alipay wallet for the first time, stage by stage (`?step=`): e-mail and picture code, link sent, password
 * and three questions, done. The link in the mail is `?step=password`; the practice site sends no mail.
 */
import { fill } from '../markup/fill.ts';
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderAlipay } from './render-alipay.ts';

const address = '/ihome/user/openWallet.htm';

export function alipaySignUpPage(request: PageRequest): Markup {
  const { words, url, state } = request;
  const step = url.searchParams.get('step');
  if (step === 'done') state.alipayOpened = true;
  const stages: Readonly<Record<string, (request: PageRequest) => Markup>> = {
    sent: renderSent,
    password: renderPassword,
    done: renderDone,
  };
  const stage = stages[step ?? ''] ?? renderEmail;
  return renderAlipay(request, words.alipay.openTitle, html`<main class="gate sign-up">${stage(request)}</main>`);
}

function renderEmail({ words }: PageRequest): Markup {
  return html`<h1>${words.alipay.openTitle}</h1><p>${words.alipay.openText}</p><form action="${address}">
    <input type="hidden" name="step" value="sent"><label>${words.common.email}<input name="email" type="email"></label>
    <label>${words.alipay.pictureCode}<input name="code" autocomplete="off"></label><div class="captcha" role="img" aria-label="${words.alipay.pictureCode}">7 K q 4</div>
    <button class="primary" data-practice="alipay-sign-up-continue">${words.common.continue}</button></form>`;
}

function renderSent({ words }: PageRequest): Markup {
  return html`<h1>${words.alipay.sentTitle}</h1><p>${fill(words.alipay.sentText, { email: 'a•••@example.com' })}</p>
    <p><button data-practice="alipay-send-again">${words.alipay.sendAgain}</button></p>`;
}

function renderPassword({ words }: PageRequest): Markup {
  const questions = [1, 2, 3].map(
    (
      number,
    ) => html`<label>${fill(words.alipay.question, { number })}<select name="question-${number}"><option>—</option><option>${words.person.name}</option></select></label>
      <label>${words.alipay.answer}<input name="answer-${number}" autocomplete="off"></label>`,
  );
  return html`<h1>${words.alipay.passwordTitle}</h1><form action="${address}"><input type="hidden" name="step" value="done">
    <label>${words.common.password}<input type="password" name="password" autocomplete="new-password"></label>
    <label>${words.alipay.repeatPassword}<input type="password" name="again" autocomplete="new-password"></label>${questions}
    <button class="primary" data-practice="alipay-sign-up-continue">${words.common.submit}</button></form>`;
}

function renderDone({ words }: PageRequest): Markup {
  return html`<h1>${words.alipay.openDone}</h1><a class="gate-go" href="/index.htm" data-practice="alipay-entry">${words.alipay.gateGo}</a>`;
}
