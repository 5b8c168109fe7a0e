/** Builds journeys and readings, and plays events through the real transition. */

import type { Visit } from '../../src/journey/choice.ts';
import type { Comparison, JourneyEvent, ListReading } from '../../src/journey/events.ts';
import { type Attempt, type JourneyState, newJourney } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';

/** An instant for journeys, in milliseconds since 1970. */
export const noon = Date.UTC(2026, 7, 1, 12);

export const freshVisit: Visit = { load: 'first-load', chosen: null };

export const runningJourney: JourneyState = { ...newJourney, running: true, lastStepAt: noon };

export function attempt(changes: Partial<Attempt> = {}): Attempt {
  return {
    place: 'aliexpress-web',
    phase: 'pressed',
    load: 'first-load',
    at: noon,
    rowsBefore: 2,
    rowsAfter: null,
    verdict: null,
    signs: [],
    refusal: null,
    confirm: 'not-asked',
    signedOut: false,
    ...changes,
  };
}

export function journeyWith(changes: Partial<Attempt>, more: Partial<JourneyState> = {}): JourneyState {
  return { ...runningJourney, attempt: attempt(changes), ...more };
}

/** A running journey whose removal on AliExpress was settled as `gone`. */
export const goneJourney: JourneyState = journeyWith(
  { phase: 'settled', verdict: 'gone', rowsAfter: 1, signs: ['confirm-pressed', 'second-look-without-card'] },
  { places: { ...runningJourney.places, 'aliexpress-web': 'gone' } },
);

export const stayed: Comparison = { removed: 'missing', others: 'stayed' };
export const isBack: Comparison = { removed: 'present', others: 'stayed' };
export const withoutKey: Comparison = { removed: 'unknown', others: 'unknown' };

export function reading(load: string, count: number | null, changes: Partial<ListReading> = {}): ListReading {
  return { place: 'aliexpress-web', load, count, rowKeys: [], doubt: null, ...changes };
}

export function listRead(load: string, count: number | null, comparison: Comparison): JourneyEvent {
  return { type: 'list-read', reading: reading(load, count), comparison };
}

export function removePressed(load: string, count: number | null): JourneyEvent {
  return { type: 'remove-pressed', reading: reading(load, count), rowKey: 'key-of-the-row' };
}

export function confirmed(load: string): JourneyEvent {
  return { type: 'removal-confirmed', place: 'aliexpress-web', load };
}

/** The journey after these events, each a second after the one before. */
export function play(events: readonly JourneyEvent[], from: JourneyState = newJourney): JourneyState {
  return events.reduce((state, event, at) => transition(state, event, noon + at * 1000), from);
}

/** Started, pressed and confirmed in the first load, with so many rows in the list. */
export function playToConfirmed(rows: number | null): JourneyState {
  return play([{ type: 'guide-started' }, removePressed('first-load', rows), confirmed('first-load')]);
}
