/** The parts of the companion page, from top to bottom. Builds elements from the view; must not add words of its own. */
import { presentApp, presentWebsite } from '../../present/present-halves.ts';
import { createElement } from '../../ui/create-element.ts';
import { createIcon } from '../../ui/create-icon.ts';
import { createLines } from '../../ui/listed-lines.ts';
import { createMessageBox } from '../../ui/message-box.ts';
import { createPageHead } from '../../ui/page-head.ts';
import { createProgressHalves } from '../../ui/progress-halves.ts';
import { createAppSection } from './app-section.ts';
import { createCarrySection } from './carry-section.ts';
import type { CompanionView } from './companion-view.ts';
import { createKnowledgeSection } from './knowledge-section.ts';
import { createMapSection } from './map-section.ts';
import { sectionIcons } from './page-section.ts';
import { createReminderSection } from './reminder-section.ts';
import { createReplaceSection } from './replace-section.ts';
import { createSupportSection } from './support-section.ts';
import { createTroubleSection } from './trouble-section.ts';

function createContents({ companion: { page } }: CompanionView, sections: readonly HTMLElement[]): HTMLElement {
  return createElement(
    'nav',
    { class: 'contents', 'aria-label': page.contents, 'data-key': 'contents' },
    createElement(
      'ul',
      { role: 'list' },
      sections.map(({ id }) => {
        const section = id as keyof typeof sectionIcons;
        return createElement(
          'li',
          {},
          createElement(
            'a',
            { class: 'link', href: `#${id}` },
            createIcon(sectionIcons[section]),
            createElement('span', {}, page.sections[section]),
          ),
        );
      }),
    ),
  );
}

export function createCompanionContent(view: CompanionView): readonly HTMLElement[] {
  const { journey, words, companion, onPhone, choices } = view;
  const { page } = companion;
  const sections = [
    createAppSection(view),
    // On the phone itself there is nowhere to carry anything.
    onPhone ? null : createCarrySection(view),
    createReminderSection(view),
    createMapSection(view),
    createTroubleSection(view),
    createReplaceSection(view),
    createSupportSection(view),
    createKnowledgeSection(view),
  ].filter((section) => section !== null);
  return [
    createPageHead(page.title),
    createElement(
      'main',
      { class: 'page-body', 'data-key': 'body' },
      createElement('p', { class: 'lead', 'data-key': 'lead' }, page.lead),
      choices.notKept ? createMessageBox('not-kept', 'warning', page.notKept) : null,
      onPhone ? createElement('div', { class: 'phone-note', 'data-key': 'phone' }, createLines(page.onPhone)) : null,
      createProgressHalves(presentWebsite(journey, words), presentApp(journey, words)),
      createContents(view, sections),
      sections,
    ),
    createElement('footer', { class: 'page-foot', 'data-key': 'foot' }, createElement('p', {}, words.popup.footer)),
  ];
}
