/**
 * The help centre, its article about removing cards (with every word of a card page in it), and the chat.
 */
import { fill } from '../markup/fill.ts';
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import { type PageRequest, shopAddress } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';

export function helpPage(request: PageRequest): Markup {
  const { words } = request;
  const topics = [
    words.menu.orders,
    words.checkout.shipping,
    words.menu.refunds,
    words.cards.title,
    words.header.account,
    words.menu.coupons,
  ];
  const main = html`<main class="narrow help"><h1>${words.help.welcome}</h1><div class="help-topics">${topics.map((topic) => html`<div class="sheet">${topic}</div>`)}</div>
    <p><a href="/knowledgeDetail?categoryId=9001&knowledgeId=1">${words.help.articleTitle}</a></p>
    <div class="chat-entry" data-practice="chat-entry">${icon('chat')} ${words.help.chat}</div></main>${renderChat(request)}`;
  return renderDocument(request, { title: words.common.help, main, scripts: ['help'] });
}

export function helpArticlePage(request: PageRequest): Markup {
  const { words } = request;
  const steps = [words.help.step1, words.help.step2, words.help.step3, words.help.step4];
  const main = html`<main class="narrow help"><h1>${words.help.articleTitle}</h1><ol>${steps.map((step) => html`<li>${fill(step, { card: '•••• 4242' })}</li>`)}</ol>
    <p>${words.cards.greyed}</p><div class="sheet twin-row"><span>${words.help.useful}</span><button>${words.common.yes}</button><button>${words.common.no}</button></div></main>`;
  return renderDocument(request, { title: words.help.articleTitle, main, scripts: ['help'] });
}

/** With `#chat` in the address it is open from the start. */
function renderChat(request: PageRequest): Markup {
  const { words, state } = request;
  const list = shopAddress(request, '/p/wallet-ui/index.html');
  return html`<div id="J_xiaomi_dialog" hidden><div class="chat-head">Eva <span data-practice="chat-close">${icon('close')}</span></div>
    <div class="chat-lines"><p>${words.help.chatHello}</p><div class="chat-option" data-practice="chat-card-management"${state.options.chat === 'typing' ? html` hidden` : null}>${words.help.chatManagement}</div>
      <div class="chat-option" data-practice="chat-removing-card" hidden>${words.help.chatRemoving}</div><p class="chat-answer" hidden>${words.help.chatAnswer} <a href="${list}" data-practice="chat-link">${words.account.bankCards}</a></p></div>
    <input aria-label="${words.help.chatInput}" placeholder="${words.help.chatInput}"><button data-practice="chat-send">${words.common.send}</button></div>`;
}
