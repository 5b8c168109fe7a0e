/** Reads the memory of both tabs, in the same state each time: a fresh journey on the same pages, at rest. */
import type { MemoryFigure, MemoryReading } from '../../tools/browsers/test-browser.ts';
import { settle } from '../../tools/tour/follow-guide.ts';
import { journeyTab, longTab, type SoakStage } from './soak-stage.ts';

/** Which tab, and what of it: `long-lived heap`, `journey nodes`. The background is measured with the long-lived tab. */
export type MeasuredName = `${'long-lived' | 'journey'} ${MemoryFigure}`;

export interface Measurement {
  /** Journeys played before it. */
  readonly journeys: number;
  readonly figures: Readonly<Partial<Record<MeasuredName, number>>>;
}

/** For as long, in milliseconds, the long-lived tab stirs in front: a browser may let what is hidden rest. */
const stirring = 3000;
/** Memory is read this often and the lowest counts: what is on its way out is not held. */
const readings = 2;

function named(tab: 'long-lived' | 'journey', reading: MemoryReading): Measurement['figures'] {
  return Object.fromEntries(Object.entries(reading).map(([figure, value]) => [`${tab} ${figure}`, value]));
}

function lowest(all: readonly MemoryReading[]): MemoryReading {
  const names = [...new Set(all.flatMap((reading) => Object.keys(reading) as MemoryFigure[]))];
  return Object.fromEntries(names.map((name) => [name, Math.min(...all.flatMap((reading) => reading[name] ?? []))]));
}

async function readLowest({ visit: { browser } }: SoakStage): Promise<MemoryReading> {
  const all: MemoryReading[] = [];
  for (let at = 0; at < readings; at += 1) all.push(await browser.readMemory());
  return lowest(all);
}

export async function measureMemory(stage: SoakStage, journeys: number): Promise<Measurement> {
  const { browser } = stage.visit;
  await stage.clear();
  await stage.startOnAccount();
  const { backgroundHeap: _inTheOther, ...journey } = await readLowest(stage);
  await browser.open('about:blank');
  await browser.switchTab(longTab);
  await new Promise((resolve) => setTimeout(resolve, stirring));
  await stage.stir(false);
  await browser.switchTab(longTab);
  await settle(browser);
  const long = await readLowest(stage);
  await browser.switchTab(journeyTab);
  await stage.stir(true);
  return { journeys, figures: { ...named('journey', journey), ...named('long-lived', long) } };
}
