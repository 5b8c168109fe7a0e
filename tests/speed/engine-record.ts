/** (f): what the engine costs against nodes is measured by a bench of its own; here its last record is quoted, or it runs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../tools/build/build-extension.ts';
import { runScript } from '../../tools/test/run-script.ts';
import type { Bound } from './speed-bounds.ts';

const document = 'docs/engine-bench.md';
const common = { section: 'f', what: 'What the engine costs against nodes (`npm run bench:engine`)', bound: 'its own bounds' } as const;

/** @throws When the record holds neither verdict: then the bench of the engine writes something else by now. */
export function judgeEngineRecord(text: string): Bound {
  if (text.includes('\nEvery bound is kept.')) return { ...common, measured: `every one kept, as recorded in ${document}`, holds: true };
  const [, list] = text.split('\nBroken bounds:\n');
  const broken = list?.split('\n').filter((line) => line.startsWith('- ')).length ?? 0;
  if (broken === 0) throw new Error(`${document} does not say whether the bounds of the engine are kept.`);
  return { ...common, measured: `${broken} broken, as recorded in ${document}`, holds: false };
}

/** @param anew Whether the bench of the engine runs now. */
export async function judgeEngine(anew: boolean): Promise<Bound> {
  if (!anew) return judgeEngineRecord(await readFile(join(projectRoot, document), 'utf8'));
  const holds = (await runScript('bench:engine')) === 0;
  return { ...common, measured: holds ? 'every one kept in this run' : 'some broken in this run, see above', holds };
}
