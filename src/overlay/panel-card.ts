/** The panel in full: the one step, and what belongs to it. Builds elements from the view; must not add words of its own. */
import type { PanelView } from '../present/panel-view.ts';
import { createActionRow, createIconButton, createQuietLink } from '../ui/action-button.ts';
import { createElement } from '../ui/create-element.ts';
import { createIcon } from '../ui/create-icon.ts';
import { createLinkList } from '../ui/link-list.ts';
import { createMessageBox } from '../ui/message-box.ts';
import { createProgressHalves } from '../ui/progress-halves.ts';
import { createSiteWords } from '../ui/site-words.ts';
import { createTextSwitch } from '../ui/text-switch.ts';
import { createTickLists } from '../ui/tick-lists.ts';
import { createVerdictBox, toVerdictTone } from '../ui/verdict-box.ts';
import type { PanelState } from './panel-state.ts';

/** Head, scrolling body and foot of the card. A main action earns a foot, where it stays in sight; so does the end of the app half. */
export function createCard(view: PanelView, state: PanelState): readonly HTMLElement[] {
  const actions = hasFoot(view) ? createActionRow(view.actions) : null;
  return [
    createHead(view),
    createElement(
      'div',
      { class: 'panel-body', 'data-key': 'body', tabindex: -1 },
      createElement('div', { class: 'panel-flow' }, createFlow(view, state)),
    ),
    ...(actions === null ? [] : [createElement('footer', { class: 'panel-foot', 'data-key': 'foot' }, actions)]),
  ];
}

function hasFoot({ actions }: PanelView): boolean {
  return actions.some(({ action, emphasis }) => emphasis === 'main' || action === 'app-done');
}

/** Where the app is next its steps lead, and the verdict stands behind them. */
function createOutcome({ verdictText, verdict, appRoutes, step }: PanelView): readonly (HTMLElement | null)[] {
  const box = verdictText === null ? null : createVerdictBox(verdictText, toVerdictTone(verdict));
  const app = appRoutes === null ? null : createTickLists(appRoutes);
  return step === 'repeat-in-app' ? [app, box] : [box, app];
}

function createHead({ place, frame, textSize }: PanelView): HTMLElement {
  return createElement(
    'header',
    { class: 'panel-head', 'data-key': 'head' },
    createElement('span', { class: 'mark' }, createIcon('mark')),
    createElement('p', { class: 'place' }, place),
    createTextSwitch(textSize, 'icon'),
    frame.minimise === null ? null : createIconButton('minimise', frame.minimise, 'minimise'),
    frame.stop === null ? null : createIconButton('stop', frame.stop, 'close'),
  );
}

function createFlow(view: PanelView, state: PanelState): readonly (HTMLElement | null)[] {
  return [
    createElement('h2', { class: 'lead', 'data-key': 'lead' }, view.lead),
    // A question is followed by its answers, before any explanation.
    createChoices(view),
    view.subject === null ? null : createElement('p', { class: 'subject', 'data-key': 'subject' }, createElement('bdi', {}, view.subject)),
    view.siteWords === null ? null : createSiteWords(view.siteWords),
    createTargetNote(view, state),
    createCaution(view),
    createDetails(view.details),
    view.caution === null ? createReportLink(view) : null,
    ...createOutcome(view),
    createLadder(view, state.ladderOpen),
    hasFoot(view) ? null : createActionRow(view.actions),
    createLinkList(view.links, 'here'),
    createProgressHalves(view.website, view.app),
  ];
}

/** Near the top where the guide doubts, for there it is wanted; else behind what the person has to read. */
function createReportLink({ reportDrift }: PanelView): HTMLElement | null {
  return reportDrift === null ? null : createQuietLink('report-drift', reportDrift);
}

function createCaution(view: PanelView): HTMLElement | null {
  return view.caution === null ? null : createMessageBox('caution', 'question', view.caution, createReportLink(view));
}

function createDetails(details: readonly string[]): HTMLElement | null {
  if (details.length === 0) return null;
  return createElement(
    'div',
    { class: 'details', 'data-key': 'details' },
    details.map((text) => createElement('p', {}, text)),
  );
}

/** Said only when the control is out of sight; scrolling to it helps where it is merely elsewhere. */
function createTargetNote({ targetNotes }: PanelView, { target }: PanelState): HTMLElement | null {
  if (target === null) return null;
  const showMe = target === 'covered' ? null : { action: 'show-me', label: targetNotes.showMe, emphasis: 'plain' as const };
  return createMessageBox('target-note', 'eye', targetNotes[target], showMe && createActionRow([showMe]));
}

function createChoices({ choices }: PanelView): HTMLElement | null {
  if (choices.length === 0) return null;
  return createElement(
    'ul',
    { class: 'choices', role: 'list', 'data-key': 'choices' },
    choices.map(({ index, label }) =>
      createElement(
        'li',
        { 'data-key': index },
        createElement(
          'button',
          { type: 'button', class: 'choice', 'data-action': 'choose', 'data-index': index },
          createElement('span', { class: 'badge' }, String(index)),
          // The site's own label of the card, in whatever direction it runs.
          createElement('bdi', { class: 'choice-label' }, label),
        ),
      ),
    ),
  );
}

function createLadder({ ladder }: PanelView, open: boolean): HTMLElement | null {
  if (ladder === null) return null;
  return createElement(
    'div',
    { class: 'ladder', 'data-key': 'ladder' },
    createElement(
      'button',
      { type: 'button', class: 'disclosure', 'aria-expanded': String(open), 'aria-controls': 'ladder-lines' },
      createElement('span', {}, ladder.label),
      createIcon('open'),
    ),
    createElement(
      'ul',
      { class: 'ladder-lines', role: 'list', id: 'ladder-lines', hidden: !open },
      ladder.lines.map((line) => createElement('li', {}, line)),
    ),
  );
}
