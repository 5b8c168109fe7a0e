/** Comes last: what the journeys and the pages before it have seen, held against the table of pages and steps. */
import { expect, it } from 'vitest';
import type { GuidedVisit } from './guided-visit.ts';
import { ofFreshGuide, onlyByJourney } from './step-table.ts';

export function describeReach(visit: () => GuidedVisit): void {
  it('was reached here in every row', () => {
    const rows = [...ofFreshGuide, ...onlyByJourney].map(([page, step]) => `${page} ${step}`);
    expect(rows.filter((row) => !visit().reached.has(row))).toEqual([]);
  });
}
