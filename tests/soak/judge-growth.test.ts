/** Growth of memory: what is flat, what grows, and what says nothing. */
import { describe, expect, it } from 'vitest';
import { judgeGrowth, mostGrowth, slopeOf } from './judge-growth.ts';
import type { Measurement } from './measure-memory.ts';

const measured = (values: readonly number[]): readonly Measurement[] =>
  values.map((value, at) => ({ journeys: at * 3, figures: { 'long-lived heap': value } }));
const grow = (count: number, each: number) => Array.from({ length: count }, (_, at) => 5_000_000 + at * 3 * each);

describe('the slope', () => {
  it('is that of the line, and is not moved by one reading that is off', () => {
    const line = [0, 3, 6, 9, 12].map((at) => ({ at, value: 2 * at }));
    expect(slopeOf(line)).toBe(2);
    expect(slopeOf(line.map((point) => (point.at === 6 ? { ...point, value: 900 } : point)))).toBe(2);
  });
});

describe('memory', () => {
  it('is flat up to the bound and grows above it', () => {
    const [flat] = judgeGrowth(measured(grow(8, mostGrowth.heap)));
    expect(flat).toMatchObject({ name: 'long-lived heap', isFlat: true, slope: mostGrowth.heap });
    const [growing] = judgeGrowth(measured(grow(8, mostGrowth.heap + 1)));
    expect(growing).toMatchObject({ isFlat: false, first: 5_000_000 });
  });

  it('may grow in the first third, while caches fill', () => {
    const warm = [1, 40, 70, 80, 80, 80, 80, 80].map((value) => value * 1_000_000);
    expect(judgeGrowth(measured(warm))[0]).toMatchObject({ isFlat: true, slope: 0, first: 1_000_000, last: 80_000_000 });
  });

  it('is judged by too few readings as nothing', () => {
    expect(judgeGrowth(measured(grow(3, 10_000_000)))[0]).toMatchObject({ isFlat: true, slope: null });
  });

  it('is judged figure by figure, each by its own bound', () => {
    const both = measured(grow(8, 0)).map((one, at) => ({ ...one, figures: { ...one.figures, 'journey listeners': 60 + at * 6 } }));
    expect(judgeGrowth(both).map(({ name, isFlat }) => `${name} ${isFlat}`)).toEqual(['journey listeners false', 'long-lived heap true']);
  });
});
