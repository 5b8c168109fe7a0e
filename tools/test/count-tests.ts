/** Reads how many tests passed and failed from the report of Vitest's JSON reporter. Pure. */
import type { Outcome } from './suite.ts';

/** The part of the report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/**
 * A skipped test counts as failed, for it proves nothing; so does a file that could not be loaded, and a run that ended
 * badly although no test in it failed.
 * @param exitCode Of the run that wrote the report.
 */
export function countTests(report: Report, exitCode: number): Outcome {
  const brokenFiles = report.testResults.filter(isBroken).length;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + brokenFiles;
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

function isBroken(file: Report['testResults'][number]): boolean {
  return file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed');
}

/** @throws When the text is no report. */
export function parseReport(text: string): Report {
  const report = JSON.parse(text) as Partial<Report> | null;
  const counts = [report?.numPassedTests, report?.numFailedTests, report?.numPendingTests, report?.numTodoTests];
  if (!counts.every(Number.isInteger) || !Array.isArray(report?.testResults)) throw new Error('This is no report of Vitest.');
  return report as Report;
}
