/** Takes the data of one row away at a time and runs the tests that carry its name: each has to fail. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type RowId, rows } from '../../tests/rows/rows.ts';
import { projectRoot } from '../build/build-extension.ts';

export interface Broken {
  readonly row: RowId;
  /** Whether its tests pass as things are. */
  readonly standing: boolean;
  /** Whether they fail without its data. */
  readonly noticed: boolean;
}

/** @returns Whether the tests of the row passed. */
function runRow(row: RowId, isBroken: boolean): Promise<boolean> {
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', '--config', 'tests/rows/vitest.config.ts', '--reporter', 'dot', '-t', `${row}: `];
  const env = { ...process.env, ...(isBroken ? { UNCARD_BREAK: row } : {}) };
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

export async function breakRows(onRow: (broken: Broken) => void): Promise<readonly Broken[]> {
  const found: Broken[] = [];
  for (const row of Object.keys(rows) as RowId[]) {
    const broken = { row, standing: await runRow(row, false), noticed: !(await runRow(row, true)) };
    onRow(broken);
    found.push(broken);
  }
  return found;
}
