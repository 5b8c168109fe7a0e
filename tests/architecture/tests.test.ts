/** The tests themselves: all of them run, and every one can fail. */
import { expect, it } from 'vitest';
import { readFiles } from './read-source.ts';

const tests = readFiles('tests', '.test.ts');

it('has no test that is left out, singled out or still to be written', () => {
  const marks = /\b(?:it|test|describe|suite)\s*(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b|\bx(?:it|describe)\(/u;
  expect(tests.length).toBeGreaterThan(20);
  expect(tests.filter(({ text }) => marks.test(text)).map(({ path }) => path)).toEqual([]);
});

it('has no test file that asserts nothing', () => {
  // Journeys in a real browser keep their assertions beside what they describe.
  const unit = tests.filter(({ path }) => !path.startsWith('tests/browser/'));
  expect(unit.filter(({ text }) => !/\bexpect\(|\bassert\b/u.test(text)).map(({ path }) => path)).toEqual([]);
});
