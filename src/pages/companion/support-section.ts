/** The chat and the message to support: what to paste, how to tell what is genuine, what to keep (rows A10 to A12). */
import { type ChatWordId, chatWords } from '../../guide/chat-words.ts';
import { languageCodes, languageNames } from '../../languages/language-codes.ts';
import { createElement } from '../../ui/create-element.ts';
import { createListedLines } from '../../ui/listed-lines.ts';
import type { CompanionView } from './companion-view.ts';
import { createCopyRow } from './copy-row.ts';
import { createLead, createSection } from './page-section.ts';

function createPhrases({ companion, choices }: CompanionView): HTMLElement {
  return createElement(
    'div',
    { class: 'phrases', 'data-key': 'phrases' },
    createElement('p', { class: 'note' }, companion.support.chatWords),
    (Object.keys(chatWords) as ChatWordId[]).map((id) =>
      createCopyRow({
        id,
        text: chatWords[id].text,
        label: companion.page.copy,
        copied: choices.copied,
        words: companion.page,
        language: 'en',
      }),
    ),
  );
}

function createMessage({ companion, choices }: CompanionView): HTMLElement {
  const { support, page } = companion;
  const { language, lines } = choices.message;
  return createElement(
    'div',
    { class: 'listed', 'data-key': 'message' },
    createElement('h3', {}, support.message),
    createElement(
      'label',
      { class: 'field' },
      createElement('span', {}, support.messageLanguage),
      createElement(
        'select',
        { 'data-control': 'message-language' },
        languageCodes.map((code) =>
          createElement('option', { 'data-choice': code, lang: code, selected: code === language }, languageNames[code]),
        ),
      ),
    ),
    createCopyRow({ id: 'message', text: lines.join('\n'), label: page.copy, copied: choices.copied, words: page, language }),
    createElement('p', { class: 'note' }, support.messageNote),
  );
}

export function createSupportSection(view: CompanionView): HTMLElement {
  const { companion } = view;
  const { support } = companion;
  return createSection(
    'support',
    companion,
    createLead(support.lead),
    createListedLines('chat', support.chat, 'ol'),
    createPhrases(view),
    createMessage(view),
    createElement(
      'div',
      { class: 'pair', 'data-key': 'pair' },
      createListedLines('genuine', support.genuine),
      createListedLines('keep', support.keep),
    ),
    createListedLines('form', support.form),
  );
}
