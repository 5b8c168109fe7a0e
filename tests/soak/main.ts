/**
 * `npm run soak -- [--minutes N] [--seed N] [--browser chromium|firefox] [--replay SEED] [--write]`: journeys with random faults
 * in both real browsers, one after the other, and the memory they take.
 */
import { buildExtension } from '../../tools/build/build-extension.ts';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { describeSoak } from './describe-soak.ts';
import { describePlan, planJourney } from './plan-journey.ts';
import { replayJourney, runSoak } from './run-soak.ts';
import { parseSoakOptions, type SoakOptions } from './soak-options.ts';
import { isClean, type SoakRun } from './soak-tally.ts';
import { writeSoak } from './write-soak.ts';

const say = (line: string) => console.log(line);

async function replay({ browsers }: SoakOptions, seed: number): Promise<void> {
  say(describePlan(planJourney(seed)));
  for (const browser of browsers) {
    const { ending, failures } = await replayJourney(browser, seed, say);
    say(`${browser}: ended ${ending}, ${failures.length} failures`);
    if (failures.length > 0) process.exitCode = 1;
  }
}

async function soak(options: SoakOptions): Promise<void> {
  await buildExtension();
  if (options.replay !== null) return replay(options, options.replay);
  const { minutes, seed, browsers, write } = options;
  say(`${minutes} minutes in ${browsers.join(' and ')}, seed ${seed}.`);
  const runs: SoakRun[] = [];
  for (const [at, browser] of browsers.entries()) {
    // Not the same journeys once more: another browser, another seed.
    runs.push(await runSoak({ browser, seed: seed + at, milliseconds: (minutes * 60_000) / browsers.length, say }));
  }
  const lines = describeSoak(seed, runs);
  for (const line of lines) say(line);
  if (write) await writeSoak(lines);
  if (!isClean(runs)) process.exitCode = 1;
}

try {
  await soak(parseSoakOptions(process.argv.slice(2)));
} catch (failure) {
  if (!(failure instanceof BadInput)) throw failure;
  console.error(failure.message);
  process.exitCode = 2;
}
