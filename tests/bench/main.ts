/**
 * `npm run bench:engine [-- --write]`: what the engine costs a page, held against its bounds. Exits with 1 when one is
 * broken. Times are those of the main thread itself, so that other programs on the machine do not count.
 */
import { parseArgs } from 'node:util';
import { findBrowser } from '../../tools/browsers/find-browser.ts';
import { buildExtension } from '../../tools/build/build-extension.ts';
import type { BenchPage } from './bench-pages.ts';
import { type BenchStage, openBenchStage } from './bench-stage.ts';
import { type BenchFigures, findBroken } from './bounds.ts';
import { describeBench } from './describe-bench.ts';
import { measureAtRest } from './measure-at-rest.ts';
import { type ColdFigures, measureCold, measurePasses, type PassFigures } from './measure-passes.ts';
import { writeBench } from './write-bench.ts';

const sizes = [1000, 5000, 50_000] as const;
const kinds: readonly BenchPage[] = [
  'shop feed',
  'feed of our own words',
  'list of orders',
  'wide and shallow',
  'deep',
  'Russian, short texts',
  'Japanese, short texts',
];

const say = (line: string) => console.log(line);

type Measured = Pick<BenchFigures, 'passes' | 'cold'>;

async function measureAll(executable: string): Promise<Measured> {
  const stage = await openBenchStage(executable);
  try {
    return await measureOn(stage);
  } finally {
    await stage.close();
  }
}

async function measureOn(stage: BenchStage): Promise<Measured> {
  const passes: PassFigures[] = [];
  for (const kind of kinds) {
    for (const size of sizes) {
      const figures = await measurePasses(stage, kind, size);
      say(
        `${kind}, ${figures.nodes} nodes: first ${figures.firstRatio.toFixed(1)}, later ${figures.laterRatio.toFixed(1)} times the reference`,
      );
      passes.push(figures);
    }
  }
  const cold: ColdFigures[] = [];
  for (const size of sizes) cold.push(await measureCold(stage, 'shop feed', size));
  return { passes, cold };
}

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const executable = await findBrowser('chromium', { announce: say });
await buildExtension();
const figures = { ...(await measureAll(executable)), ...(await measureAtRest(executable)) };
const lines = describeBench(figures);
for (const line of lines) say(line);
if (values.write === true) await writeBench('docs/engine-bench.md', 'npm run bench:engine', lines);
if (findBroken(figures).length > 0) process.exitCode = 1;
