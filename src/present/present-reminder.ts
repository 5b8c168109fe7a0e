/** The reminder in words, for whoever shows it. Pure. */
import { type Delay, delaysAhead, type Half, isDue } from '../journey/reminders.ts';
import type { JourneyState } from '../journey/state.ts';
import { webStatus } from '../journey/web-status.ts';
import type { CompanionWords } from '../languages/companion-schema.ts';
import { fillWords } from './fill-words.ts';

export interface ReminderView {
  /** The half it is or would be about. */
  readonly half: Half;
  readonly lead: string;
  /** What is set now; null when nothing is. */
  readonly set: { readonly text: string; readonly due: boolean } | null;
  readonly delays: readonly { readonly delay: Delay; readonly label: string }[];
}

const labelOf = { tonight: 'tonight', tomorrow: 'tomorrow', 'in-three-days': 'inThreeDays' } as const satisfies Record<
  Delay,
  keyof CompanionWords['reminder']
>;

/** Day and time as people of that language write them. */
function formatTime(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

/** The half that is left to remind of; null when both are done. */
export function halfLeft(journey: JourneyState): Half | null {
  if (!journey.appDone) return 'app';
  return webStatus(journey) === 'gone' ? null : 'website';
}

/** @returns Null when there is nothing to be reminded of. */
export function presentReminder(
  journey: JourneyState,
  { reminder: words }: CompanionWords,
  language: string,
  now: number,
): ReminderView | null {
  const { reminder } = journey;
  const half = reminder?.half ?? halfLeft(journey);
  if (half === null) return null;
  const due = reminder !== null && isDue(reminder, now);
  return {
    half,
    lead: half === 'app' ? words.lead : words.leadWebsite,
    set:
      reminder === null ? null : { text: fillWords(due ? words.isDue : words.isSet, { time: formatTime(reminder.dueAt, language) }), due },
    delays: delaysAhead(now).map((delay) => ({ delay, label: words[labelOf[delay]] })),
  };
}
