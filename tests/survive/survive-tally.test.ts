/** The figures of a run add up, and never look better than they are. */
import { describe, expect, it } from 'vitest';
import { judgedCase } from './judged-case.ts';
import { type Counts, shareRight, tallyCases, totalOf } from './survive-tally.ts';

const counts = (right: number, honest = 0, misread = 0, wrong = 0): Counts => ({ right, honest, misread, wrong });

describe('the share of what is right', () => {
  it('is rounded down to a tenth of a percent', () => {
    expect(shareRight(counts(2, 1))).toBe(66.6);
    expect(shareRight(counts(1, 0, 2))).toBe(33.3);
    expect(shareRight(counts(999, 0, 0, 1))).toBe(99.9);
  });

  it('is a hundred only where all is right', () => {
    expect(shareRight(counts(9999, 0, 0, 1))).toBe(99.9);
    expect(shareRight(counts(9999))).toBe(100);
  });

  it('is nothing where nothing was looked at', () => {
    expect(shareRight(counts(0))).toBe(0);
  });
});

describe('a tally', () => {
  const tally = tallyCases([
    judgedCase({ applied: ['nest', 'reorder'], outcome: 'right' }),
    judgedCase({ applied: ['nest'], outcome: 'wrong', language: 'fr' }),
    judgedCase({ outcome: 'honest', language: 'fr' }),
    judgedCase({ applied: ['reorder'], outcome: 'misread' }),
  ]);

  it('counts each page once in all and once in its language', () => {
    expect(tally.all).toEqual(counts(1, 1, 1, 1));
    expect(Object.fromEntries(tally.byLanguage)).toEqual({ en: counts(1, 0, 1), fr: counts(0, 1, 0, 1) });
    expect([...tally.byLanguage.values()].map(totalOf)).toEqual([2, 2]);
  });

  it('counts a page for each transformation that changed it, and one that none did apart', () => {
    expect(Object.fromEntries(tally.byTransformation)).toEqual({
      nest: counts(1, 0, 0, 1),
      reorder: counts(1, 0, 1),
      none: counts(0, 1),
    });
  });

  it('of nothing is nothing', () => {
    const { all, byLanguage, byTransformation } = tallyCases([]);
    expect([totalOf(all), byLanguage.size, byTransformation.size]).toEqual([0, 0, 0]);
  });
});
