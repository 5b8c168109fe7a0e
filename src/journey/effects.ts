/** What follows from a state outside the journey, as data; the background carries it out, as often as it likes. Pure. */
import { type Half, isDue } from './reminders.ts';
import type { JourneyState } from './state.ts';
import { webStatus } from './web-status.ts';

export interface Effects {
  /** Text on the toolbar icon; empty for none. */
  readonly badge: string;
  /** When to look again, in milliseconds since 1970; null for never. */
  readonly wakeAt: number | null;
  /** The half of which a due reminder has to be shown now, for the first and only time; null for none. */
  readonly remind: Half | null;
  /** The record has served its time. */
  readonly erase: boolean;
}

/** So long the record of a finished job is kept, in milliseconds: 30 days. */
const keptFor = 30 * 24 * 60 * 60 * 1000;

/** The badge stands while the website is done and the app is not, and while a reminder is due. */
function badgeOf(state: JourneyState, isReminderDue: boolean): string {
  const appHalfOpen = state.running && !state.appDone && webStatus(state) === 'gone';
  return appHalfOpen || isReminderDue ? '1' : '';
}

/** @param now Milliseconds since 1970. */
export function effectsOf(state: JourneyState, now: number): Effects {
  const { reminder, finishedAt } = state;
  const isReminderDue = reminder !== null && isDue(reminder, now);
  const endsAt = finishedAt === null ? null : finishedAt + keptFor;
  // One that is over but was not shown yet is what an alarm is for.
  const ahead = [reminder === null || reminder.shown ? null : reminder.dueAt, endsAt].filter((at) => at !== null);
  return {
    badge: badgeOf(state, isReminderDue),
    wakeAt: ahead.length === 0 ? null : Math.min(...ahead),
    remind: isReminderDue && !reminder.shown ? reminder.half : null,
    erase: endsAt !== null && endsAt <= now,
  };
}
