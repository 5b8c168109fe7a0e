/** docs/coverage.md says what the tests say, and no row of the mission is without a test that can be broken. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../tools/build/build-extension.ts';
import { findRowTests, rowsIn } from '../../tools/coverage/find-row-tests.ts';
import { uncovered, writeCoverage } from '../../tools/coverage/write-coverage.ts';
import { faultsIn, findFaultTests, unshown, writeFaults } from '../../tools/coverage/write-faults.ts';
import { rows } from '../rows/rows.ts';

it('is written from the tests as they are: `npm run coverage` writes it anew', () => {
  expect(readFileSync(join(projectRoot, 'docs', 'coverage.md'), 'utf8')).toBe(writeCoverage());
});

it('writes the faults from the tests as they are, and leaves none without a test', () => {
  expect(readFileSync(join(projectRoot, 'docs', 'faults.md'), 'utf8')).toBe(writeFaults());
  expect(unshown(findFaultTests())).toEqual([]);
  expect(unshown(findFaultTests().filter(({ fault }) => fault !== 'offline'))).toEqual(['offline']);
});

it('reads faults from titles alone, and refuses one that is not in the list', () => {
  const [read] = faultsIn("it('[offline] waits', () => {}); it('waits [offline]', () => {});", 'a.test.ts');
  expect(read).toEqual({ fault: 'offline', outcome: 'waits', path: 'a.test.ts' });
  expect(() => faultsIn("it('[flood] floats', () => {});", 'a.test.ts')).toThrow('“flood”');
});

it('has every row of the mission', () => {
  const counted = (letter: string) => Object.keys(rows).filter((id) => id.startsWith(letter)).length;
  expect(['A', 'B', 'C', 'D'].map(counted)).toEqual([14, 8, 12, 10]);
});

it('leaves no row without a test of its own', () => {
  expect(uncovered(findRowTests())).toEqual([]);
  expect(uncovered(findRowTests().filter(({ row }) => row !== 'B7'))).toEqual(['B7']);
});

it('reads rows from titles, from calls and from tables, and from nothing else', () => {
  expect(rowsIn("it('B2, B3: ticks off', () => {});")).toEqual(['B2', 'B3']);
  expect(rowsIn("it('D1 to D3: has a way', () => {});")).toEqual(['D1', 'D2', 'D3']);
  expect(rowsIn("describe(row('A4'), () => {});")).toEqual(['A4']);
  expect(rowsIn("const rows = {\n  C3: ['existing-orders'],\n};\ntest(row(id));")).toEqual(['C3']);
  expect(rowsIn("it('takes A4 paper', () => {}); // B2 is elsewhere\nit('Z9: nothing', () => {});")).toEqual([]);
});
