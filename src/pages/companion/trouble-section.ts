/** What can stand in the way, why, the way around, and back to the same card (rows D1 to D10). */
import { type TroubleId, troubles } from '../../guide/troubles.ts';
import { recogniseTroubles } from '../../journey/recognise-troubles.ts';
import { createControl } from '../../ui/control-button.ts';
import { createElement } from '../../ui/create-element.ts';
import { createFold } from '../../ui/fold.ts';
import { createLines, createListedLines } from '../../ui/listed-lines.ts';
import type { CompanionView } from './companion-view.ts';
import { createLead, createSection } from './page-section.ts';

function createTrouble({ companion: { trouble: words } }: CompanionView, trouble: TroubleId, isRecognised: boolean): HTMLElement {
  const { title, cause, way, back } = words.troubles[trouble];
  const fold = createFold(
    `${trouble}-${isRecognised ? 'seen' : 'other'}`,
    title,
    isRecognised,
    createElement('h4', {}, words.cause),
    createElement('p', {}, cause),
    createElement('h4', {}, words.way),
    createLines(way, 'ol'),
    trouble === 'interrupted' ? createListedLines('interruptions', words.interruptions) : null,
    createElement('h4', {}, words.back),
    createElement('p', {}, back),
    isRecognised
      ? createElement(
          'div',
          { class: 'actions' },
          createControl({ control: 'not-mine', label: words.notMine, emphasis: 'quiet', about: { trouble } }),
        )
      : null,
  );
  fold.setAttribute('data-trouble', trouble);
  fold.setAttribute('data-recognised', isRecognised ? 'yes' : 'no');
  return fold;
}

export function createTroubleSection(view: CompanionView): HTMLElement {
  const { companion, journey } = view;
  const words = companion.trouble;
  const recognised = recogniseTroubles(journey);
  const others = (Object.keys(troubles) as TroubleId[]).filter((trouble) => !recognised.includes(trouble));
  return createSection(
    'trouble',
    companion,
    createLead(words.lead),
    recognised.length === 0
      ? null
      : createElement(
          'div',
          { class: 'folds', 'data-key': 'recognised' },
          createElement('h3', {}, words.recognised),
          recognised.map((trouble) => createTrouble(view, trouble, true)),
        ),
    createElement(
      'div',
      { class: 'folds', 'data-key': 'others' },
      recognised.length === 0 ? null : createElement('h3', {}, words.others),
      others.map((trouble) => createTrouble(view, trouble, false)),
    ),
    journey.notMine.length === 0
      ? null
      : createElement(
          'div',
          { class: 'actions', 'data-key': 'again' },
          createControl({ control: 'mine-again', label: words.mineAgain, emphasis: 'quiet' }),
        ),
  );
}
