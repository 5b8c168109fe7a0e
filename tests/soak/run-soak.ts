/** Keeps one browser busy with journeys until its time is up, and measures its memory in between. */
import { messageOf } from '../../tools/browsers/within-limit.ts';
import type { BrowserName } from '../browser/guided-visit.ts';
import { seededChance } from '../fakes/seeded-random.ts';
import { describeFailed } from './describe-soak.ts';
import { judgeGrowth } from './judge-growth.ts';
import { type Measurement, measureMemory } from './measure-memory.ts';
import { planJourney } from './plan-journey.ts';
import { playJourney } from './play-journey.ts';
import type { PlayedJourney } from './soak-journey.ts';
import { openSoakStage, type SoakStage } from './soak-stage.ts';
import type { SoakRun } from './soak-tally.ts';

/** Journeys between two measurements. */
const between = 2;
const largestSeed = 2 ** 31;
/** A browser that goes under again and again is not opened for ever. */
const mostStages = 5;

export interface SoakOrders {
  readonly browser: BrowserName;
  readonly seed: number;
  readonly milliseconds: number;
  readonly say: (line: string) => void;
}

interface Measured {
  readonly measurements: readonly Measurement[];
  /** Null when the browser did not answer any more: then it cannot be gone on with. */
  readonly stage: SoakStage | null;
}

/** Measures, and notices by the way whether the browser is still to be used. */
async function tryMeasuring(
  stage: SoakStage,
  before: readonly Measurement[],
  journeys: number,
  say: (line: string) => void,
): Promise<Measured> {
  try {
    await stage.clear();
    const isDue = journeys % between === 0;
    return { measurements: isDue ? [...before, await measureMemory(stage, journeys)] : before, stage };
  } catch (failure) {
    say(`${stage.name} does not answer any more (${messageOf(failure)}) and is started anew: what was measured so far does not count.`);
    await stage.end().catch(() => undefined);
    return { measurements: [], stage: null };
  }
}

/** @throws When the browser went under too often. */
export async function runSoak({ browser, seed, milliseconds, say }: SoakOrders): Promise<SoakRun> {
  const began = Date.now();
  const chance = seededChance(seed);
  const journeys: PlayedJourney[] = [];
  let measured: Measured = { measurements: [], stage: null };
  for (let stages = 0; Date.now() - began < milliseconds && stages < mostStages; stages += 1) {
    const stage = await openSoakStage(browser);
    measured = await tryMeasuring(stage, [], journeys.length, say);
    while (measured.stage !== null && Date.now() - began < milliseconds) {
      const played = await playJourney(stage, planJourney(chance.below(largestSeed)), () => undefined);
      journeys.push(played);
      if (played.failures.length > 0) say(describeFailed(played));
      measured = await tryMeasuring(stage, measured.measurements, journeys.length, say);
    }
    await measured.stage?.end();
  }
  if (Date.now() - began < milliseconds) throw new Error(`${browser} went under ${mostStages} times.`);
  const { measurements } = measured;
  const minutes = (Date.now() - began) / 60_000;
  return { browser, journeys, growth: judgeGrowth(measurements), measurements: measurements.length, minutes };
}

/** Plays one journey alone and tells all of it. */
export async function replayJourney(browser: BrowserName, seed: number, say: (line: string) => void): Promise<PlayedJourney> {
  const stage = await openSoakStage(browser);
  try {
    return await playJourney(stage, planJourney(seed), say);
  } finally {
    await stage.end();
  }
}
