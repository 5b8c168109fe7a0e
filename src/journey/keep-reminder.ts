/** What the events of a reminder do to the journey, and which reminder is at its end by itself. Pure. */
import type { JourneyEvent } from './events.ts';
import { atThisClock, dueTime, isDue } from './reminders.ts';
import type { JourneyState } from './state.ts';
import { webStatus } from './web-status.ts';

/** A day that is over, or further than a year away, sets nothing: what was set before stays. */
export function setReminder(state: JourneyState, event: Extract<JourneyEvent, { type: 'reminder-set' }>, now: number): JourneyState {
  const due = dueTime(event.time, now);
  if (due.kind !== 'due') return state;
  return { ...state, reminder: { half: event.half, time: event.time, setAt: now, dueAt: due.at, shown: false } };
}

export function readClock(state: JourneyState, now: number): JourneyState {
  if (state.reminder === null) return state;
  const reminder = atThisClock(state.reminder, now);
  return reminder === state.reminder ? state : { ...state, reminder };
}

export function showReminder(state: JourneyState, now: number): JourneyState {
  const { reminder } = state;
  return reminder !== null && isDue(reminder, now) && !reminder.shown ? { ...state, reminder: { ...reminder, shown: true } } : state;
}

/** The half it was about is done. */
export function isReminderOver(state: JourneyState): boolean {
  const { reminder } = state;
  if (reminder === null) return false;
  return reminder.half === 'app' ? state.appDone : webStatus(state) === 'gone';
}
