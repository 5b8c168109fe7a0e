/** Runs one of the two Vitest suites and counts what it did. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../build/build-extension.ts';
import { countTests, parseReport } from './count-tests.ts';
import { runScript } from './run-script.ts';
import type { Outcome } from './suite.ts';

/** @param script The script of package.json that starts it; its report goes to `out/`. */
export async function runVitest(script: string, environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const folder = join(projectRoot, 'out');
  const reportFile = join(folder, `${script.replace(':', '-')}.json`);
  await mkdir(folder, { recursive: true });
  // An old report must not be taken for the one of a run that wrote none.
  await rm(reportFile, { force: true });
  const parameters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const exitCode = await runScript(script, { parameters, environment });
  const text = await readFile(reportFile, 'utf8').catch(() => null);
  if (text === null) throw new Error(`Vitest ended with ${exitCode} and wrote no report.`);
  return countTests(parseReport(text), exitCode);
}
