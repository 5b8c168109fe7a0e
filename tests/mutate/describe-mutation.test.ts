/** The figures of a run, what is listed of it, and when it fails. */
import { describe, expect, it } from 'vitest';
import { describeEscaped, describeRooms, describeTotal, findShortfall } from './describe-mutation.ts';
import { fakeJudged, fakeMutant } from './fake-mutant.ts';
import type { Fate } from './mutant.ts';
import { countFates, scoreOf, tallyRooms, weightedScore } from './tally-mutants.ts';

const many = (fate: Fate, count: number): readonly Fate[] => Array.from({ length: count }, () => fate);
const sizes = new Map([
  ['engine', 900],
  ['messages', 100],
]);

/** Of ten in each room. */
function caughtOfTen(engine: number, messages: number) {
  return tallyRooms(sizes, [
    ...fakeJudged('engine', [...many('caught', engine), ...many('survived', 10 - engine)]),
    ...fakeJudged('messages', [...many('caught', messages), ...many('unreached', 10 - messages)]),
  ]);
}

describe('the score', () => {
  it('counts what timed out as caught, what no test reaches as not caught, and what was not run not at all', () => {
    const counts = countFates(fakeJudged('engine', ['caught', 'timed out', 'survived', 'unreached', 'not run', 'not run']));
    expect(scoreOf(counts)).toBe(50);
  });

  it('is not there when nothing was run', () => {
    expect(scoreOf(countFates([]))).toBeNull();
    expect(weightedScore(tallyRooms(sizes, []))).toBeNull();
  });

  it('by size gives each room the weight of all its mutants', () => {
    expect(weightedScore(caughtOfTen(10, 0))).toBe(90);
    expect(weightedScore(caughtOfTen(0, 10))).toBe(10);
  });

  it('by size leaves out a room of which nothing was drawn', () => {
    expect(weightedScore(tallyRooms(sizes, fakeJudged('engine', ['caught', 'survived'])))).toBe(50);
  });
});

describe('a run', () => {
  it('fails with one sentence when fewer were caught than the bound', () => {
    expect(findShortfall(caughtOfTen(9, 9))).toBeNull();
    expect(findShortfall(caughtOfTen(8, 8))).toBe('The tests caught 80.0 % of the mutants; the bound is 85 %.');
  });

  it('fails when the rooms are short by their size, however many of the sample were caught', () => {
    expect(findShortfall(caughtOfTen(8, 10))).toContain('82.0 %');
  });

  it('fails when nothing was judged', () => {
    expect(findShortfall(tallyRooms(sizes, fakeJudged('engine', ['not run'])))).toContain('nothing is known');
  });

  it('names its seed and both scores', () => {
    expect(describeTotal(7, caughtOfTen(8, 10))).toBe('seed 7: 18 of 20 mutants caught (90.0 %); each room by its size 82.0 %');
  });
});

describe('the table', () => {
  it('has a line for each room, and one for all when there are several', () => {
    expect(describeRooms(caughtOfTen(8, 10)).slice(2)).toEqual([
      '| engine | 900 | 10 | 8 | 0 | 2 | 0 | 0 | 80.0 % |',
      '| messages | 100 | 10 | 10 | 0 | 0 | 0 | 0 | 100.0 % |',
      '| all | 1000 | 20 | 18 | 0 | 2 | 0 | 0 | 90.0 % |',
    ]);
    expect(describeRooms(caughtOfTen(8, 10).slice(0, 1))).toHaveLength(3);
  });
});

describe('the list', () => {
  it('has whatever no failing test caught, with its place and both texts', () => {
    const lines = describeEscaped([...fakeJudged('engine', ['caught', 'survived', 'timed out'])]);
    expect(lines.slice(2)).toEqual([
      '| src/engine/one.ts:2:7 | survived | `` a < b `` | `` false `` |',
      '| src/engine/one.ts:3:7 | timed out | `` a < b `` | `` false `` |',
    ]);
  });

  it('says so when there is none', () => {
    expect(describeEscaped(fakeJudged('engine', ['caught']))).toEqual(['Nothing survived.']);
  });

  it('keeps a change on one line of the table, short, and without a bar of its own', () => {
    const [, , line = ''] = describeEscaped([{ mutant: fakeMutant('engine', 1, `a\n  || ${'b'.repeat(200)}`), fate: 'survived' }]);
    expect(line).toContain('`` a \\|\\| bbb');
    expect(line).toContain('b … ``');
    expect(line.length).toBeLessThan(220);
  });
});
