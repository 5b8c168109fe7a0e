/** The sample of a run: repeatable, of the size asked for, and from every room. */
import { describe, expect, it } from 'vitest';
import { drawMutants, shareOut } from './draw-mutants.ts';
import { fakeMutants } from './fake-mutant.ts';

const rooms = new Map([
  ['engine', fakeMutants('engine', 800)],
  ['journey', fakeMutants('journey', 150)],
  ['preferences', fakeMutants('preferences', 12)],
]);
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

describe('the share of each room', () => {
  it.each([1, 2, 7, 60, 333, 900])('adds up to the %i that were asked for', (count) => {
    expect(sum(shareOut([800, 150, 12], count))).toBe(count);
  });

  it('is never more than the room has', () => {
    expect(shareOut([800, 150, 12], 600).every((share, at) => share <= ([800, 150, 12][at] ?? 0))).toBe(true);
  });

  it('gives a small room a figure too, and a large one more', () => {
    expect(shareOut([800, 150, 50], 60)).toEqual([35, 14, 11]);
  });

  it('is everything when more is asked for than there is', () => {
    expect(shareOut([3, 2], 10)).toEqual([3, 2]);
  });
});

describe('the sample', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(drawMutants(rooms, 60, 5)).toEqual(drawMutants(rooms, 60, 5));
    expect(drawMutants(rooms, 60, 5)).not.toEqual(drawMutants(rooms, 60, 6));
  });

  it('has no mutant twice, and all of them in the order of the code', () => {
    const lines = drawMutants(rooms, 60, 5)
      .filter(({ room }) => room === 'engine')
      .map(({ from }) => from.line);
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
  });

  it('is not the beginning of the code', () => {
    const last = drawMutants(rooms, 60, 5).filter(({ room, from }) => room === 'engine' && from.line > 400);
    expect(last.length).toBeGreaterThan(5);
  });

  it('is everything when no count is given', () => {
    expect(drawMutants(rooms, null, 5)).toHaveLength(962);
  });
});
