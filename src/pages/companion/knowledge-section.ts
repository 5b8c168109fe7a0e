/** Questions and answers, how sure each is and where it comes from, and what nobody should fall for (rows C1 to C12). */
import { type TopicId, topics } from '../../guide/knowledge.ts';
import { countWords } from '../../present/count-words.ts';
import { searchTopics } from '../../present/search-topics.ts';
import { createElement } from '../../ui/create-element.ts';
import { createFold } from '../../ui/fold.ts';
import { createLines, createListedLines } from '../../ui/listed-lines.ts';
import type { CompanionView } from './companion-view.ts';
import { createLead, createSection } from './page-section.ts';

function createSureness({ companion: { knowledge }, language }: CompanionView, topic: TopicId): HTMLElement {
  const { sureness, sources } = topics[topic];
  const names = new Intl.ListFormat(language).format(sources.map((source) => knowledge.sources[source]));
  return createElement(
    'p',
    { class: 'note sureness' },
    `${knowledge.howSure}: ${knowledge.surenesses[sureness]} ${knowledge.from}: ${names}.`,
  );
}

function createTopic(view: CompanionView, topic: TopicId): HTMLElement {
  const { question, answer } = view.companion.knowledge.topics[topic];
  const fold = createFold(topic, question, false, createLines(answer), createSureness(view, topic));
  fold.setAttribute('data-topic', topic);
  return fold;
}

export function createKnowledgeSection(view: CompanionView): HTMLElement {
  const { companion, language, choices } = view;
  const { knowledge } = companion;
  const found = searchTopics(choices.typed, companion, language);
  const said = found.length === 0 ? knowledge.none : countWords(knowledge.found, found.length, language);
  return createSection(
    'knowledge',
    companion,
    createLead(knowledge.lead),
    createElement('div', { class: 'myths', 'data-key': 'myths' }, createListedLines('myths', knowledge.myths)),
    createElement(
      'label',
      { class: 'field search', 'data-key': 'search' },
      createElement('span', {}, knowledge.search),
      createElement('input', { type: 'search', 'data-control': 'search', autocomplete: 'off', spellcheck: 'false' }),
    ),
    createElement('p', { class: 'note', role: 'status', 'data-key': 'found' }, choices.typed.trim() === '' ? '' : said),
    createElement(
      'div',
      { class: 'folds', 'data-key': 'topics' },
      found.map((topic) => createTopic(view, topic)),
    ),
  );
}
