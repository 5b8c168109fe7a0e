/** The few numbers that stand for many. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, medianDifference, percentile } from './statistics.ts';

const numbers = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 60 });

describe('the median', () => {
  it('is the one in the middle, or between the two', () => {
    expect(median([3])).toBe(3);
    expect(median([9, 1, 2])).toBe(2);
    expect(median([10, 1, 2, 4])).toBe(3);
  });

  it('leaves the values as they were', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('does not move with one round in which the machine was busy', () => {
    expect(median([2, 2.1, 1.9, 2, 900])).toBe(2);
  });

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('the percentile', () => {
  it('is one of the values, by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
    expect([50, 95, 99, 100].map((percent) => percentile(hundred, percent))).toEqual([50, 95, 99, 100]);
    expect(percentile([7, 1], 95)).toBe(7);
    expect(percentile([7, 1], 0)).toBe(1);
  });

  it('takes what never came as the slowest', () => {
    expect(percentile([1, 2, Number.POSITIVE_INFINITY], 95)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is never less than that many of them', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 100 }), (values, percent) => {
        const value = percentile(values, percent);
        expect(values.filter((one) => one <= value).length).toBeGreaterThanOrEqual((percent / 100) * values.length);
      }),
    );
  });

  it('of nothing is refused', () => {
    expect(() => percentile([], 95)).toThrow(RangeError);
  });
});

describe('the difference of two', () => {
  it('is taken round by round: what slowed both down falls out', () => {
    expect(medianDifference([12, 112, 13], [10, 110, 11])).toBe(2);
  });

  it('is refused where the rounds do not match', () => {
    expect(() => medianDifference([1, 2], [1])).toThrow('2 rounds of one contender cannot be held against 1 of another.');
  });
});
