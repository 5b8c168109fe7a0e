/**
 * Plays removals over the lists that were read on redesigned pages: one list before the removal, any other after it. No
 * pair may end in `gone` while the page after it still holds the card, or cannot show its cards. Pure.
 */
import { beginRowMemory, compareRows, completeReading, rememberList, rememberRemoval } from '../../src/background/row-memory.ts';
import type { ListReading } from '../../src/journey/events.ts';
import { newJourney } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';
import type { Judged } from './survive-case.ts';

export interface RemovalTally {
  readonly played: number;
  readonly gone: number;
  /** What was called gone and was not, in words. */
  readonly falseGone: readonly string[];
}

type WithReading = Judged & { readonly looked: { readonly reading: ListReading } };

const now = 0;

/** @returns Whether the removal of a row, confirmed on one list, counts as gone after the other. */
function isCalledGone(before: ListReading, after: ListReading, removed: string): boolean {
  const running = transition(newJourney, { type: 'guide-started' }, now);
  const first: ListReading = { ...before, load: 'before' };
  const second: ListReading = { ...after, load: 'after' };
  const listed = rememberList(beginRowMemory('survive'), first, false);
  const whole = completeReading(listed, first);
  const memory = rememberRemoval(listed, whole, removed);
  const pressed = transition(running, { type: 'remove-pressed', reading: whole, rowKey: removed }, now);
  const confirmed = transition(pressed, { type: 'removal-confirmed', place: first.place, load: 'before' }, now);
  const settled = transition(confirmed, { type: 'list-read', reading: second, comparison: compareRows(memory, second) }, now);
  return settled.attempt?.verdict === 'gone';
}

function hasReading(judged: Judged): judged is WithReading {
  return judged.looked.reading !== null;
}

function describe(before: Judged, after: Judged, removed: string): string {
  const of = ({ planned }: Judged) => `${planned.note} (${planned.language}, seed ${planned.seed})`;
  return `${removed} of “${of(before)}” is called gone on “${of(after)}”`;
}

/**
 * @param judged Every page that was looked at, lists or not: what is no list and was read as one counts too.
 * @param mostBefore How many lists to start from; each meets every list after it.
 */
export function judgeRemovals(judged: readonly Judged[], mostBefore: number): RemovalTally {
  const read = judged.filter(hasReading);
  const befores = read.filter(({ outcome, cardsThere }) => outcome === 'right' && (cardsThere?.length ?? 0) > 0).slice(0, mostBefore);
  const falseGone: string[] = [];
  let played = 0;
  let gone = 0;
  for (const before of befores) {
    for (const removed of new Set(before.looked.reading.rowKeys)) {
      for (const after of read) {
        if (after.looked.reading.place !== before.looked.reading.place) continue;
        played += 1;
        if (!isCalledGone(before.looked.reading, after.looked.reading, removed)) continue;
        gone += 1;
        if (after.cardsThere === null || after.cardsThere.includes(removed)) falseGone.push(describe(before, after, removed));
      }
    }
  }
  return { played, gone, falseGone };
}
