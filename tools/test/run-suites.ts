/** Runs suites one after the other, whatever becomes of them, and adds up. Knows no suite by name. */
import type { Outcome, Suite } from './suite.ts';

export interface SuiteReport extends Outcome {
  readonly name: string;
  /** In seconds. */
  readonly took: number;
}

/** @param announce Gets the headings, one line at a time; the suites write by themselves. */
export async function runSuites(suites: readonly Suite[], announce: (line: string) => void): Promise<readonly SuiteReport[]> {
  const reports: SuiteReport[] = [];
  for (const suite of suites) {
    announce(`\n── ${suite.name} ──`);
    const start = Date.now();
    const outcome = await runSuite(suite, reports, announce);
    reports.push({ name: suite.name, ...outcome, took: Math.round((Date.now() - start) / 1000) });
  }
  return reports;
}

async function runSuite(suite: Suite, before: readonly SuiteReport[], announce: (line: string) => void): Promise<Outcome> {
  const broken = before.find((report) => report.failed > 0 && suite.needs.includes(report.name));
  if (broken !== undefined) {
    announce(`Not run, and counted as failed: it needs “${broken.name}”, which failed.`);
    return { passed: 0, failed: 1 };
  }
  try {
    return withoutNothing(await suite.run(), announce);
  } catch (error) {
    announce(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  }
}

/** A suite in which nothing was tested has not passed. */
function withoutNothing(outcome: Outcome, announce: (line: string) => void): Outcome {
  if (outcome.passed + outcome.failed > 0) return outcome;
  announce('It holds no test, and is counted as failed.');
  return { passed: 0, failed: 1 };
}

/** The suites of these names and those they need, in their order. All of them when no name is given. */
export function selectSuites(all: readonly Suite[], names: readonly string[]): readonly Suite[] {
  const unknown = names.find((name) => all.every((suite) => suite.name !== name));
  if (unknown !== undefined) {
    throw new Error(`There is no suite “${unknown}”. There are: ${all.map((suite) => suite.name).join(', ')}.`);
  }
  if (names.length === 0) return all;
  const wanted = new Set(names);
  for (const suite of all) if (wanted.has(suite.name)) for (const need of suite.needs) wanted.add(need);
  return all.filter((suite) => wanted.has(suite.name));
}

/** One line a suite, and the sum as the last line. */
export function summarise(reports: readonly SuiteReport[]): string {
  const lines = reports.map(({ name, passed, failed, took }) => `${name.padEnd(8)} ${passed} passed, ${failed} failed, ${took} s`);
  const { passed, failed } = addUp(reports);
  return ['', ...lines, `${passed} passed, ${failed} failed`].join('\n');
}

export function addUp(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}
