/** Counting tests: what was skipped, broken or never ran has not passed. */
import { describe, expect, it } from 'vitest';
import { countTests, parseReport } from '../../tools/test/count-tests.ts';

const clean = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const test = (status: string) => ({ status });

describe('a report', () => {
  it('is counted as it is when all is well', () => {
    expect(countTests(clean, 0)).toEqual({ passed: 5, failed: 0 });
  });

  it.each([
    ['failed tests', { ...clean, numFailedTests: 2 }, 2],
    ['skipped tests', { ...clean, numPendingTests: 3 }, 3],
    ['tests to be written', { ...clean, numTodoTests: 1 }, 1],
    ['all of them', { ...clean, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 }, 3],
    ['a file that could not be loaded', { ...clean, testResults: [{ status: 'failed', assertionResults: [] }] }, 1],
    [
      'a file that failed beside its tests',
      {
        ...clean,
        testResults: [
          { status: 'failed', assertionResults: [test('passed')] },
          { status: 'passed', assertionResults: [] },
        ],
      },
      1,
    ],
  ])('counts %s as failed', (_what, report, failed) => {
    expect(countTests(report, 1)).toEqual({ passed: 5, failed });
  });

  it('does not count a failed test twice, for itself and for its file', () => {
    const report = { ...clean, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [test('failed'), test('passed')] }] };
    expect(countTests(report, 1).failed).toBe(1);
  });

  it('has failed when the run ended badly although no test did', () => {
    expect(countTests(clean, 1)).toEqual({ passed: 5, failed: 1 });
  });
});

describe('reading a report', () => {
  it('reads what the reporter wrote', () => {
    expect(parseReport(JSON.stringify({ ...clean, success: true }))).toMatchObject(clean);
  });

  it.each([
    '',
    'no json',
    'null',
    '{}',
    JSON.stringify({ ...clean, numFailedTests: '0' }),
    JSON.stringify({ ...clean, testResults: null }),
  ])('does not take %j for one', (text) => {
    expect(() => parseReport(text)).toThrow();
  });
});
