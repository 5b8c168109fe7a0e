/** A new card in place of the old one, or none saved at all (rows A14, C4 to C6). */
import { presentLinks } from '../../present/present-panel.ts';
import { createControl } from '../../ui/control-button.ts';
import { createElement } from '../../ui/create-element.ts';
import { createLinkList } from '../../ui/link-list.ts';
import { createListedLines } from '../../ui/listed-lines.ts';
import { createMessageBox } from '../../ui/message-box.ts';
import type { CompanionView } from './companion-view.ts';
import { createLead, createSection } from './page-section.ts';

/** The guide for it, or the way back to the plain removal. */
function createGoal({ journey, words, companion: { replace } }: CompanionView): HTMLElement {
  const isReplacing = journey.replacing !== null;
  const goal = isReplacing ? 'remove' : 'replace';
  return createElement(
    'div',
    { class: 'part-end', 'data-key': 'goal', 'data-goal': isReplacing ? 'replace' : 'remove' },
    isReplacing ? createMessageBox('started', 'half', replace.started) : null,
    createElement(
      'div',
      { class: 'actions' },
      createControl({ control: 'goal', label: isReplacing ? words.actions.onlyRemove : replace.start, emphasis: 'plain', about: { goal } }),
    ),
    isReplacing ? createLinkList(presentLinks(words), 'new-tab') : null,
  );
}

export function createReplaceSection(view: CompanionView): HTMLElement {
  const { replace } = view.companion;
  return createSection(
    'replace',
    view.companion,
    createLead(replace.lead),
    createListedLines('steps', replace.steps, 'ol'),
    createGoal(view),
    createElement(
      'div',
      { class: 'pair', 'data-key': 'pair' },
      createListedLines('without', replace.without),
      createListedLines('facts', replace.facts),
    ),
  );
}
