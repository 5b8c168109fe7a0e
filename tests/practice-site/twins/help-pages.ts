/**
 * The help centre, its article about removing cards (with every word of a card page in it), and the chat.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';

export function helpPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="narrow help"><h1>${words.help.welcome}</h1><div class="help-topics">${words.help.topics.map((topic) => html`<div class="sheet">${topic}</div>`)}</div>
    <p><a href="/knowledgeDetail?categoryId=9001&knowledgeId=1">${words.help.articleLink}</a></p>
    <div class="chat-entry" data-practice="chat-entry">${icon('chat')} ${words.help.chat}</div></main>${renderChat(request)}`;
  return renderDocument(request, { title: words.help.title, main, scripts: ['help'] });
}

export function helpArticlePage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="narrow help"><h1>${words.help.articleTitle}</h1><ol>${words.help.articleSteps.map((step) => html`<li>${step}</li>`)}</ol>
    <p>${words.cards.greyed}</p><div class="sheet twin-row"><span>${words.help.useful}</span><button>${words.help.yes}</button><button>${words.help.no}</button></div></main>`;
  return renderDocument(request, { title: words.help.articleTitle, main, scripts: ['help'] });
}

/** With `#chat` in the address it is open from the start. */
function renderChat({ words }: PageRequest): Markup {
  return html`<div id="J_xiaomi_dialog" hidden><div class="chat-head">Eva <span data-practice="chat-close">${icon('close')}</span></div>
    <div class="chat-lines"><p>${words.help.chatHello}</p><div class="chat-option" data-practice="chat-card-management">${words.help.chatManagement}</div>
      <div class="chat-option" data-practice="chat-removing-card" hidden>${words.help.chatRemoving}</div><p class="chat-answer" hidden>${words.help.chatAnswer}</p></div>
    <input aria-label="${words.help.chatInput}" placeholder="${words.help.chatInput}"></div>`;
}
