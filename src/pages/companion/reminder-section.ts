/** Choosing and ending a reminder of the half that is left (row B8). */
import { presentReminder, type ReminderView } from '../../present/present-reminder.ts';
import { createControl } from '../../ui/control-button.ts';
import { createElement } from '../../ui/create-element.ts';
import { createMessageBox } from '../../ui/message-box.ts';
import type { CompanionView } from './companion-view.ts';
import { createLead, createSection } from './page-section.ts';

/** The day of the local calendar as fields for days write it. */
function dayOf(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function createDay({ companion: { reminder: words }, now }: CompanionView): HTMLElement {
  return createElement(
    'div',
    { class: 'actions day', 'data-key': 'day' },
    createElement(
      'label',
      { class: 'field' },
      createElement('span', {}, words.dateLabel),
      createElement('input', { type: 'date', 'data-control': 'day', min: dayOf(now), id: 'reminder-day' }),
    ),
    createControl({ control: 'remind-on-day', label: words.set, emphasis: 'main' }),
  );
}

function createChoices(view: CompanionView, { delays }: ReminderView): HTMLElement {
  const { companion, choices } = view;
  const words = companion.reminder;
  return createElement(
    'div',
    { class: 'part-end', 'data-key': 'choices' },
    createElement(
      'div',
      { class: 'choices', role: 'group', 'aria-label': words.choose },
      delays.map(({ delay, label }) => createControl({ control: 'remind', label, emphasis: 'plain', about: { delay } })),
      createControl({ control: 'pick-day', label: words.onDate, emphasis: 'plain', pressed: choices.dayPicked }),
    ),
    choices.dayPicked ? createDay(view) : null,
  );
}

function createState({ companion }: CompanionView, { set }: ReminderView): HTMLElement | null {
  if (set === null) return null;
  return createElement(
    'div',
    { class: 'part-end', 'data-key': 'set', 'data-reminder': set.due ? 'due' : 'set' },
    createMessageBox('reminder-state', set.due ? 'warning' : 'half', set.text),
    createElement(
      'div',
      { class: 'actions' },
      createControl({ control: 'end-reminder', label: companion.reminder.end, emphasis: 'plain' }),
    ),
  );
}

function createNotifications({ companion: { reminder: words }, notifies }: CompanionView): HTMLElement {
  if (notifies === 'yes') return createElement('p', { class: 'note', 'data-key': 'notify' }, words.notifyGiven);
  return createElement(
    'div',
    { class: 'part-end', 'data-key': 'notify' },
    notifies === 'refused' ? createElement('p', { class: 'note', role: 'status' }, words.notifyRefused) : null,
    createElement('div', { class: 'actions' }, createControl({ control: 'notify', label: words.notify, emphasis: 'quiet' })),
  );
}

/** Null when nothing is left to be reminded of. */
export function createReminderSection(view: CompanionView): HTMLElement | null {
  const { journey, companion, language, now, choices } = view;
  const reminder = presentReminder(journey, companion, language, now);
  if (reminder === null) return null;
  const { reminderNotice } = choices;
  return createSection(
    'reminder',
    companion,
    createLead(reminder.lead),
    createState(view, reminder),
    createElement(
      'p',
      { class: 'note', role: 'status', 'data-key': 'notice', 'data-part': 'reminder-notice' },
      reminderNotice === null ? '' : companion.reminder[reminderNotice],
    ),
    createChoices(view, reminder),
    createElement('p', { class: 'note', 'data-key': 'how' }, companion.reminder.howShown),
    createNotifications(view),
  );
}
