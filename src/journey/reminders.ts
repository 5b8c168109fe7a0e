/**
 * Reminders of the half that is left: when one is due, and what becomes of it when the clock is put right. What is stored is
 * the truth; alarms of the browser only wake somebody up to look at it. Pure; days are those of the local time zone.
 */

export const halves = ['app', 'website'] as const;
export type Half = (typeof halves)[number];

export const delays = ['tonight', 'tomorrow', 'in-three-days'] as const;
export type Delay = (typeof delays)[number];

/** A delay, or a day as `2026-11-30`. */
export type ReminderTime = { readonly delay: Delay } | { readonly date: string };

export interface Reminder {
  readonly half: Half;
  readonly time: ReminderTime;
  /** Milliseconds since 1970, both. */
  readonly setAt: number;
  readonly dueAt: number;
  /** Whether it was shown after it had become due; a notification comes once. */
  readonly shown: boolean;
}

/** Hours of the day, local. In the evening most people have their phone at hand and a minute to spare. */
const tonightHour = 20;
const eveningHour = 18;
/** Somebody who picks a day may have the morning in mind. */
const dateHour = 10;

/** How far ahead a day may lie. */
const longestDays = 366;
const day = 24 * 60 * 60 * 1000;

/** By so much a clock may be put back before a reminder is worked out anew; summer time moves it by an hour. */
const tolerance = 2 * 60 * 60 * 1000;

function atHour(now: number, days: number, hour: number): number {
  const at = new Date(now);
  // The calendar counts, not the hours: a day with a change of the clock is still one day.
  at.setDate(at.getDate() + days);
  at.setHours(hour, 0, 0, 0);
  return at.getTime();
}

function delayedTime(delay: Delay, now: number): number {
  switch (delay) {
    case 'tonight':
      return atHour(now, 0, tonightHour);
    case 'tomorrow':
      return atHour(now, 1, eveningHour);
    case 'in-three-days':
      return atHour(now, 3, eveningHour);
    default:
      return delay satisfies never;
  }
}

/** @returns Null for anything but a day of the calendar. */
function parseDay(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  if (match === null) return null;
  const [year, month, dayOfMonth] = match.slice(1).map(Number) as [number, number, number];
  const at = new Date(year, month - 1, dayOfMonth, dateHour);
  return at.getMonth() === month - 1 && at.getDate() === dayOfMonth ? at.getTime() : null;
}

export type DueTime = { readonly kind: 'due'; readonly at: number } | { readonly kind: 'past' } | { readonly kind: 'too-far' };

/** When a reminder that is set now would be due. Something that is no day at all counts as past: no later day is hidden in it. */
export function dueTime(time: ReminderTime, now: number): DueTime {
  const at = 'delay' in time ? delayedTime(time.delay, now) : parseDay(time.date);
  if (at === null || at <= now) return { kind: 'past' };
  return at - now > longestDays * day ? { kind: 'too-far' } : { kind: 'due', at };
}

/** The delays that still lie ahead: nobody is offered "tonight" at ten in the evening. */
export function delaysAhead(now: number): readonly Delay[] {
  return delays.filter((delay) => dueTime({ delay }, now).kind === 'due');
}

export function isDue(reminder: Reminder, now: number): boolean {
  return reminder.dueAt <= now;
}

/**
 * A reminder that was set by a clock that ran ahead lies too far away once the clock is right: a delay is counted anew
 * from now. A day that somebody picked stays that day.
 */
export function atThisClock(reminder: Reminder, now: number): Reminder {
  if (now >= reminder.setAt - tolerance) return reminder;
  const due = dueTime(reminder.time, now);
  return due.kind === 'due' ? { ...reminder, setAt: now, dueAt: due.at } : { ...reminder, setAt: now };
}
