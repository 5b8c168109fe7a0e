/**
 * The frame around every Alipay page. Built after prose only (site-facts 4.1, V2); nothing of it was ever captured.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';

export const cardsAddress = '/ihome/user/queryUserBindCard.htm';

export function renderAlipay(request: PageRequest, title: string, main: Markup): Markup {
  const { alipay } = request.state.options;
  const shell = html`<div class="alipay alipay-look-${alipay}"><div class="alipay-head">${icon('alipay')} <b>Wallet practice</b><span>${request.words.person.name}</span></div>${main}</div>`;
  return renderDocument(request, { title, main: shell, scripts: ['cards', 'alipay'], bare: true });
}
