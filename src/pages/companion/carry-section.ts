/** Ways to the phone that need no server: a code to point the camera at, a calendar file, a copy, a sheet of paper (row B7). */

import { dueTime } from '../../journey/reminders.ts';
import { type CarryKind, carryKinds, carryLines, mailPayload, splitText } from '../../present/carry-text.ts';
import { fillWords } from '../../present/fill-words.ts';
import { createControl } from '../../ui/control-button.ts';
import { createElement } from '../../ui/create-element.ts';
import { writeCalendarCode } from './calendar-entry.ts';
import type { CompanionView } from './companion-view.ts';
import { createCopyRow } from './copy-row.ts';
import { drawCode } from './draw-code.ts';
import { createLead, createSection } from './page-section.ts';

/** When the entry of the calendar stands: with the reminder, else tomorrow in the evening. */
export function entryTime({ journey, now }: Pick<CompanionView, 'journey' | 'now'>): number {
  if (journey.reminder !== null && journey.reminder.dueAt > now) return journey.reminder.dueAt;
  const tomorrow = dueTime({ delay: 'tomorrow' }, now);
  return tomorrow.kind === 'due' ? tomorrow.at : now;
}

/** What each code holds, in order. */
export function payloadsFor(kind: CarryKind, view: Pick<CompanionView, 'companion' | 'language' | 'journey' | 'now'>): readonly string[] {
  const { companion, language } = view;
  const [title, ...rest] = carryLines(companion);
  const wrap = {
    text: (text: string) => text,
    mail: (text: string) => mailPayload(title ?? '', text),
    calendar: (text: string) => writeCalendarCode({ at: entryTime(view), title: title ?? '', text }),
  }[kind];
  const lines = kind === 'text' ? [title ?? '', ...rest] : rest;
  return splitText(lines, language, wrap).map(wrap);
}

function createKinds({ companion: { carry }, choices }: CompanionView): HTMLElement {
  return createElement(
    'div',
    { class: 'choices', role: 'group', 'aria-label': carry.choose, 'data-key': 'kinds' },
    carryKinds.map((kind) =>
      createControl({ control: 'carry', label: carry[kind].name, emphasis: 'plain', about: { kind }, pressed: kind === choices.carry }),
    ),
  );
}

function createParts({ companion: { carry }, choices }: CompanionView, count: number): HTMLElement | null {
  if (count === 1) return null;
  return createElement(
    'div',
    { class: 'actions code-parts', 'data-key': 'parts' },
    createControl({ control: 'previous-code', label: carry.previous, emphasis: 'plain' }),
    createElement('span', { role: 'status' }, fillWords(carry.part, { part: String(choices.part + 1), count: String(count) })),
    createControl({ control: 'next-code', label: carry.next, emphasis: 'plain' }),
  );
}

/** What each kind of phone may do with it; nobody here has tried. */
function createPromises({ companion: { carry }, choices }: CompanionView): HTMLElement {
  const chosen = carry[choices.carry];
  return createElement(
    'div',
    { class: 'promises', 'data-key': 'promises' },
    createElement(
      'dl',
      {},
      createElement('dt', {}, carry.iphone),
      createElement('dd', {}, chosen.iphone),
      createElement('dt', {}, carry.android),
      createElement('dd', {}, chosen.android),
    ),
    createElement('p', { class: 'note' }, carry.untried),
  );
}

function createCode(view: CompanionView): HTMLElement {
  const payloads = payloadsFor(view.choices.carry, view);
  const payload = payloads[view.choices.part % payloads.length] ?? '';
  return createElement(
    'div',
    { class: 'code-row', 'data-key': `code-${view.choices.carry}` },
    createElement('div', { class: 'code-frame', 'data-part': 'code' }, drawCode(payload, view.companion.carry.picture)),
    createElement('div', { class: 'code-words' }, createPromises(view), createParts(view, payloads.length)),
  );
}

export function createCarrySection(view: CompanionView): HTMLElement {
  const { companion, choices, calendarFile } = view;
  const { carry } = companion;
  const steps = carryLines(companion).join('\n');
  return createSection(
    'carry',
    companion,
    createLead(carry.lead),
    createKinds(view),
    createCode(view),
    createCopyRow({ id: 'steps', text: steps, label: carry.copyText, copied: choices.copied, words: companion.page }),
    createElement(
      'div',
      { class: 'actions', 'data-key': 'files' },
      createElement(
        'a',
        { class: 'button button-plain', href: calendarFile, download: 'uncard.ics', 'data-action': 'save' },
        carry.saveCalendar,
      ),
      createControl({ control: 'print', label: carry.print, emphasis: 'plain' }),
    ),
  );
}
