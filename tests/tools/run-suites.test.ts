/** The runner of suites: which run, in which order, and what counts as failed. */
import { describe, expect, it } from 'vitest';
import { addUp, runSuites, selectSuites, summarise } from '../../tools/test/run-suites.ts';
import { type Outcome, oneTest, type Suite } from '../../tools/test/suite.ts';

function suite(name: string, outcome: Outcome | Error = oneTest(true), needs: readonly string[] = []): Suite {
  return { name, needs, run: () => (outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome)) };
}

const all = [suite('types'), suite('build'), suite('package', oneTest(true), ['build']), suite('unit')];
const namesOf = (names: readonly string[]) => selectSuites(all, names).map(({ name }) => name);

describe('selecting', () => {
  it('takes all of them without a name', () => {
    expect(namesOf([])).toEqual(['types', 'build', 'package', 'unit']);
  });

  it('takes those named and those they need, in their own order', () => {
    expect(namesOf(['unit', 'types'])).toEqual(['types', 'unit']);
    expect(namesOf(['package'])).toEqual(['build', 'package']);
    expect(namesOf(['types', 'types'])).toEqual(['types']);
  });

  it('says which there are when a name is not known', () => {
    expect(() => namesOf(['types', 'units'])).toThrow('There is no suite “units”. There are: types, build, package, unit.');
  });
});

describe('running', () => {
  async function run(...suites: readonly Suite[]) {
    const lines: string[] = [];
    const reports = await runSuites(suites, (line) => lines.push(line));
    return { lines, outcomes: reports.map(({ name, passed, failed }) => `${name} ${passed} ${failed}`) };
  }

  it('goes on after a suite that failed', async () => {
    expect((await run(suite('a', { passed: 1, failed: 2 }), suite('b'))).outcomes).toEqual(['a 1 2', 'b 1 0']);
  });

  it('counts a suite as failed when what it needs has failed, without running it', async () => {
    const { outcomes, lines } = await run(suite('build', oneTest(false)), suite('package', { passed: 9, failed: 0 }, ['build']));
    expect(outcomes).toEqual(['build 0 1', 'package 0 1']);
    expect(lines.join('\n')).toContain('it needs “build”');
  });

  it('counts a suite that could not be run as failed, and says why', async () => {
    const { outcomes, lines } = await run(suite('browser', new Error('There is no browser.')), suite('b'));
    expect(outcomes).toEqual(['browser 0 1', 'b 1 0']);
    expect(lines).toContain('There is no browser.');
  });

  it('counts a suite without any test as failed', async () => {
    expect((await run(suite('a', { passed: 0, failed: 0 }))).outcomes).toEqual(['a 0 1']);
  });
});

describe('the sum', () => {
  it('is the last line', () => {
    const reports = [
      { name: 'a', passed: 3, failed: 0, took: 1 },
      { name: 'b', passed: 4, failed: 2, took: 5 },
    ];
    expect(addUp(reports)).toEqual({ passed: 7, failed: 2 });
    expect(summarise(reports).split('\n').at(-1)).toBe('7 passed, 2 failed');
    expect(addUp([])).toEqual({ passed: 0, failed: 0 });
  });
});
