/**
 * `npm run survive -- [--seed N] [--pages N] [--languages en,fr] [--only nest,…] [--sample N] [--write] [--replay FILE]`:
 * redesigns every page of the practice site in every language and counts on how many the guide is still right.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findBrowser } from '../../tools/browsers/find-browser.ts';
import { buildExtension, projectRoot } from '../../tools/build/build-extension.ts';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { practicePages } from '../practice-site/page-list.ts';
import { describeCase, describeTables, describeTotal } from './describe-survival.ts';
import { judgeRemovals } from './judge-removals.ts';
import { planCases } from './plan-cases.ts';
import { bundleForPage, openStage, type Stage } from './run-cases.ts';
import { runSample } from './run-sample.ts';
import type { Judged, SurviveCase } from './survive-case.ts';
import { parseSurviveOptions, type SurviveOptions } from './survive-options.ts';
import { shareRight, tallyCases, totalOf } from './survive-tally.ts';
import { writeSurvival } from './write-survival.ts';

/** Browsers at work at the same time. */
const stages = 3;
/** Lists that removals start from; each meets every list of the run. */
const mostBefore = 150;
const folder = join(projectRoot, 'out', 'survive');

const say = (line: string) => console.log(line);

/** A case that failed, with its picture and its page as they are now. */
async function keepCase(stage: Stage, judged: Judged): Promise<string> {
  const name = join(folder, `${judged.outcome}-${judged.planned.seed}`);
  await writeFile(`${name}.json`, `${JSON.stringify(judged, null, 2)}\n`);
  await writeFile(`${name}.html`, await stage.html());
  await stage.screenshot(`${name}.png`);
  return relative(projectRoot, `${name}.json`);
}

async function runCases(executable: string, script: string, cases: readonly SurviveCase[]): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  const waiting = [...cases];
  const work = async () => {
    const stage = await openStage(executable, script);
    try {
      for (let planned = waiting.shift(); planned !== undefined; planned = waiting.shift()) {
        const one = await stage.show(planned);
        judged.push(one);
        if (one.outcome !== 'right') say(`${describeCase(one)}  ${await keepCase(stage, one)}`);
      }
    } finally {
      await stage.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(stages, cases.length) }, work));
  return judged;
}

async function sampleLines(script: string, cases: readonly SurviveCase[], sample: number): Promise<readonly string[]> {
  if (sample === 0) return [];
  await buildExtension();
  const lines: string[] = [];
  for (const name of ['chromium', 'firefox'] as const) {
    const own = cases.slice(name === 'chromium' ? 0 : sample, name === 'chromium' ? sample : 2 * sample);
    const judged = await runSample(name, script, own, (one) => say(`${name} ${describeCase(one)}`));
    const { all } = tallyCases(judged);
    const parts = Object.entries(all).map(([outcome, count]) => `${count} ${outcome}`);
    lines.push(`Built extension in ${name}: ${totalOf(all)} of these pages, ${parts.join(', ')} (${shareRight(all).toFixed(1)} % right).`);
  }
  return lines;
}

async function replay(executable: string, script: string, file: string): Promise<void> {
  const { planned } = JSON.parse(await readFile(file, 'utf8')) as Judged;
  const stage = await openStage(executable, script);
  try {
    const judged = await stage.show(planned);
    say(describeCase(judged));
    say(JSON.stringify(judged.looked, null, 2));
    await stage.screenshot(join(folder, 'replay.png'));
    await writeFile(join(folder, 'replay.html'), await stage.html());
    say('The page as it was looked at: out/survive/replay.png and replay.html');
  } finally {
    await stage.close();
  }
}

async function survive(options: SurviveOptions): Promise<void> {
  const executable = await findBrowser('chromium', { announce: say });
  const script = await bundleForPage();
  if (options.replay !== null) {
    await mkdir(folder, { recursive: true });
    await replay(executable, script, options.replay);
    return;
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const cases = planCases(practicePages, options);
  say(`${cases.length} pages to redesign, seed ${options.seed}.`);
  const judged = await runCases(executable, script, cases);
  const tally = tallyCases(judged);
  const removals = judgeRemovals(judged, mostBefore);
  for (const line of removals.falseGone.slice(0, 20)) say(`false gone: ${line}`);
  const lines = [
    ...describeTables(tally),
    describeTotal(options.seed, tally, removals),
    ...(await sampleLines(script, cases, options.sample)),
  ];
  for (const line of lines) say(line);
  if (options.write) await writeSurvival(lines);
  if (tally.all.wrong > 0 || removals.falseGone.length > 0) process.exitCode = 1;
}

try {
  await survive(parseSurviveOptions(process.argv.slice(2)));
} catch (failure) {
  if (!(failure instanceof BadInput)) throw failure;
  console.error(failure.message);
  process.exitCode = 2;
}
