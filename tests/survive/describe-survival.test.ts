/** What a run came to, in lines and tables that can be read by themselves. */
import { describe, expect, it } from 'vitest';
import { describeCase, describeTables, describeTotal, tableOf } from './describe-survival.ts';
import { judgedCase } from './judged-case.ts';
import { tallyCases } from './survive-tally.ts';

const tally = tallyCases([
  judgedCase({ applied: ['reorder'] }),
  judgedCase({ applied: ['nest'] }),
  judgedCase({ applied: ['nest'], outcome: 'misread', language: 'de' }),
]);

describe('the line for a whole run', () => {
  it('names the seed, every outcome, the share and the removals', () => {
    const removals = { played: 12, gone: 3, falseGone: ['one that was not'] };
    expect(describeTotal(41, tally, removals)).toBe(
      'seed 41: 3 redesigned pages, 2 right, 0 honest, 1 misread, 0 wrong (66.6 % right); 12 removals played, 3 gone, 1 false “gone”',
    );
  });
});

describe('a table', () => {
  it('has a line for each group, in the order of their names', () => {
    expect(tableOf('transformation', tally.byTransformation)).toEqual([
      '| transformation | pages | right | honest | misread | wrong | right |',
      '|---|---|---|---|---|---|---|',
      '| nest | 2 | 1 | 0 | 1 | 0 | 50.0 % |',
      '| reorder | 1 | 1 | 0 | 0 | 0 | 100.0 % |',
    ]);
  });

  it('stands for transformations and one for languages, each with a line below it', () => {
    const lines = describeTables(tally);
    expect(lines.filter((line) => line.startsWith('| transformation |') || line.startsWith('| language |'))).toHaveLength(2);
    expect(lines.filter((line) => line === '')).toHaveLength(2);
    expect(lines).toContain('| de | 1 | 0 | 0 | 1 | 0 | 0.0 % |');
  });
});

describe('the line for a page', () => {
  it('tells what was done to it, what is wrong and how sure the guide was', () => {
    const judged = judgedCase({
      note: 'two cards',
      language: 'fr',
      applied: ['nest', 'reorder'],
      outcome: 'wrong',
      faults: ['a ring on buy', 'no ring on remove'],
    });
    expect(describeCase(judged)).toBe('wrong    “two cards” fr hub [nest + reorder]: a ring on buy; no ring on remove (rung control)');
  });

  it('says so where nothing was done', () => {
    expect(describeCase(judgedCase({ outcome: 'misread', faults: ['page “wallet”'] }))).toContain('[nothing applied]');
  });
});
