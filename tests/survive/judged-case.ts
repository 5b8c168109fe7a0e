/** A redesigned page with what became of it, for the tests of what counts and describes such pages. */
import type { ListReading } from '../../src/journey/events.ts';
import type { Judged, Outcome, SurviveCase } from './survive-case.ts';

interface Wanted {
  readonly note?: string;
  readonly language?: SurviveCase['language'];
  readonly applied?: readonly string[];
  readonly outcome?: Outcome;
  readonly faults?: readonly string[];
  readonly reading?: ListReading | null;
  readonly cardsThere?: readonly string[] | null;
}

/** Right and without a list unless told otherwise. */
export function judgedCase({
  note = 'some page',
  language = 'en',
  applied = [],
  outcome = 'right',
  faults = [],
  reading = null,
  cardsThere = null,
}: Wanted): Judged {
  return {
    planned: { at: 0, note, language, design: 'hub', transformations: applied, seed: 5 },
    applied,
    outcome,
    faults,
    looked: { page: 'wallet-cards', step: 'press-remove', rung: 'control', rings: [], reading, reasons: [] },
    cardsThere,
  };
}
