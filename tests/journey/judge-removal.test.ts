/** The verdict from two looks at a list, over all that the evidence can be. */
import { describe, expect, it } from 'vitest';
import { type Evidence, judgeRemoval } from '../../src/journey/judge-removal.ts';

function evidence(changes: Partial<Evidence>): Evidence {
  return { removed: 'missing', others: 'stayed', rowsBefore: 3, rowsNow: 2, doubt: null, signedOut: false, confirmed: true, ...changes };
}

describe('with the key of the removed row', () => {
  it('finds it gone when it is missing and the others stayed', () => {
    expect(judgeRemoval(evidence({}))).toEqual({
      verdict: 'gone',
      signs: ['second-look-without-card', 'count-went-down', 'other-cards-stayed'],
    });
  });

  it('finds it still there when it is present, whatever the counts say', () => {
    for (const rowsNow of [0, 2, 3, 4, null]) expect(judgeRemoval(evidence({ removed: 'present', rowsNow })).verdict).toBe('still-there');
  });

  it('cannot tell when as many rows as before are in the list', () => {
    expect(judgeRemoval(evidence({ rowsNow: 3 }))).toEqual({ verdict: 'cannot-tell', signs: ['counts-contradict'] });
  });

  it('cannot tell when the other cards changed as well', () => {
    expect(judgeRemoval(evidence({ others: 'changed' })).verdict).toBe('cannot-tell');
  });

  it('does not name other cards when the list is empty', () => {
    expect(judgeRemoval(evidence({ rowsBefore: 1, rowsNow: 0 })).signs).toEqual([
      'second-look-without-card',
      'count-went-down',
      'list-says-empty',
    ]);
  });

  it('does not speak of a shorter list when the rows before were not counted', () => {
    const { verdict, signs } = judgeRemoval(evidence({ rowsBefore: null }));
    expect(verdict).toBe('gone');
    expect(signs).not.toContain('count-went-down');
  });

  it('does not speak of a shorter list when more than the one card has left', () => {
    const { verdict, signs } = judgeRemoval(evidence({ rowsBefore: 4, rowsNow: 2 }));
    expect(verdict).toBe('gone');
    expect(signs).not.toContain('count-went-down');
  });

  it("waits for the list when only one card's own page was seen", () => {
    expect(judgeRemoval(evidence({ rowsNow: null }))).toEqual({ verdict: 'cannot-tell', signs: ['second-look-due'] });
  });
});

describe('what keeps a missing row from proving anything', () => {
  it.each([
    ['filtered', 'list-filtered'],
    ['load-failed', 'load-failed'],
    ['signed-out', 'signed-out-between'],
  ] as const)('is a list that is %s', (doubt, sign) => {
    for (const removed of ['missing', 'unknown'] as const)
      expect(judgeRemoval(evidence({ removed, doubt }))).toEqual({ verdict: 'cannot-tell', signs: [sign] });
  });

  it('is a sign-in in between, unless another card of before is there', () => {
    expect(judgeRemoval(evidence({ signedOut: true })).verdict).toBe('gone');
    const another = { verdict: 'cannot-tell', signs: ['signed-out-between'] };
    for (const others of ['none', 'changed', 'unknown'] as const)
      expect(judgeRemoval(evidence({ signedOut: true, others }))).toEqual(another);
    expect(judgeRemoval(evidence({ signedOut: true, removed: 'unknown', others: 'unknown' }))).toEqual(another);
  });

  it('is a confirming press that was not seen although the site asked', () => {
    expect(judgeRemoval(evidence({ confirmed: false }))).toEqual({ verdict: 'cannot-tell', signs: ['confirm-not-seen'] });
    expect(judgeRemoval(evidence({ confirmed: false, removed: 'unknown', others: 'unknown' })).verdict).toBe('cannot-tell');
  });

  it('does not keep a row that is there from being there', () => {
    for (const doubt of ['filtered', 'load-failed', 'signed-out'] as const)
      expect(judgeRemoval(evidence({ removed: 'present', doubt, signedOut: true, confirmed: false })).verdict).toBe('still-there');
  });

  it('does not let as many rows as before speak for a list that shows only a part', () => {
    const unknown = { removed: 'unknown', others: 'unknown', rowsNow: 3 } as const;
    expect(judgeRemoval(evidence({ ...unknown, doubt: 'filtered' })).verdict).toBe('cannot-tell');
  });
});

describe('without a key', () => {
  it.each([
    [3, 2, 'gone'],
    [3, 3, 'still-there'],
    [3, 1, 'cannot-tell'],
    [3, 4, 'cannot-tell'],
    [1, 0, 'gone'],
  ] as const)('judges %i rows before and %i now as %s', (rowsBefore, rowsNow, verdict) => {
    expect(judgeRemoval(evidence({ removed: 'unknown', others: 'unknown', rowsBefore, rowsNow })).verdict).toBe(verdict);
  });

  const blind = { removed: 'unknown', others: 'unknown' } as const;

  it.each([0, 1, 3])('cannot tell from a whole list of %i when the rows before were not counted', (rowsNow) => {
    expect(judgeRemoval(evidence({ ...blind, rowsBefore: null, rowsNow }))).toEqual({
      verdict: 'cannot-tell',
      signs: ['counts-contradict'],
    });
  });

  it.each([3, null])("waits for the list when only one card's own page was seen, after %j rows before", (rowsBefore) => {
    expect(judgeRemoval(evidence({ ...blind, rowsBefore, rowsNow: null }))).toEqual({
      verdict: 'cannot-tell',
      signs: ['second-look-due'],
    });
  });

  it('never claims that the other cards stayed', () => {
    expect(judgeRemoval(evidence({ removed: 'unknown', others: 'unknown' })).signs).not.toContain('other-cards-stayed');
  });
});
