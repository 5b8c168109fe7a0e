/** What a run came to, counted and told. */
import { describe, expect, it } from 'vitest';
import { describeFailed, describeSoak } from './describe-soak.ts';
import type { PlayedJourney } from './soak-journey.ts';
import { isClean, type SoakRun, tallySoak } from './soak-tally.ts';

const good: PlayedJourney = {
  browser: 'firefox',
  seed: 1,
  ending: 'done',
  deeds: 12,
  alone: 1,
  faults: ['reload', 'site: slow'],
  failures: [],
};
const bad: PlayedJourney = {
  ...good,
  seed: 77,
  ending: 'failed',
  faults: ['reload'],
  failures: [
    { kind: 'stuck', what: 'nothing to do' },
    { kind: 'wrong ring', what: 'never' },
  ],
};
const growth = { name: 'long-lived heap', first: 2048, last: 4096, slope: 512, bound: 1024, isFlat: true } as const;
const run: SoakRun = { browser: 'firefox', journeys: [good, bad], growth: [growth], measurements: 5, minutes: 10 };

describe('a run', () => {
  it('is counted: journeys, deeds, endings, faults and failures', () => {
    const tally = tallySoak(run.journeys);
    expect(tally).toMatchObject({
      journeys: 2,
      deeds: 24,
      alone: 2,
      endings: { done: 1, failed: 1 },
      failures: { stuck: 1, 'wrong ring': 1, 'false gone': 0 },
    });
    expect([...tally.faults]).toEqual([
      ['reload', 2],
      ['site: slow', 1],
    ]);
  });

  it('is clean only without failures and without growth', () => {
    expect(isClean([{ ...run, journeys: [good] }])).toBe(true);
    expect(isClean([run])).toBe(false);
    expect(isClean([{ ...run, journeys: [good], growth: [{ ...growth, isFlat: false }] }])).toBe(false);
  });

  it('tells a failed journey with the command that plays it again', () => {
    expect(describeFailed(bad)).toBe('firefox stuck: nothing to do (and 1 more)\n  again: npm run soak -- --browser firefox --replay 77');
  });

  it('is told in tables', () => {
    const lines = describeSoak(9, [run]);
    expect(lines[0]).toBe('Seed 9; memory was measured 5 in firefox.');
    expect(lines).toContain('| **stuck** | 1 |');
    expect(lines).toContain('| reload | 2 |');
    expect(lines).toContain('| firefox | long-lived heap | 2.0 KiB | 4.0 KiB | 0.5 KiB | 1.0 KiB | flat |');
    const grown = describeSoak(9, [{ ...run, growth: [{ ...growth, isFlat: false }] }]);
    expect(grown.some((line) => line.endsWith('| **grows** |'))).toBe(true);
  });
});
