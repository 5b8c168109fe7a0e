/** The bounds of what Uncard may cost a page, and whether the figures of a run keep them. Pure. */
import type { ContenderName } from './contenders.ts';
import { type AddressKind, addresses, type ScrollWay, type ShoppingVisit, type SpeedFigures, scrollWays } from './speed-figures.ts';
import type { Section } from './speed-options.ts';
import { median, medianDifference, percentile } from './statistics.ts';

export interface Bound {
  readonly section: Section;
  /** What is bounded, as it stands at the beginning of a sentence. */
  readonly what: string;
  readonly bound: string;
  readonly measured: string;
  readonly holds: boolean;
}

/** Milliseconds of script, and megabytes, that Uncard may add to a page over the empty extension. */
const mostScript = 5;
const aimedScript = 2;
const mostHeap = 0.4;
/** Of what autoconsent adds. */
const partOfPeer = 8;
/** In a storm, over the empty extension. */
const mostStorm = { part: 0.1, milliseconds: 5 };
/** Of the main thread's time while the guide runs in a storm. */
const mostShare = 0.05;
/** In milliseconds. */
const longestTask = 50;
const slowestRing = 100;
export const ringPercent = 95;
/** In frames. */
const longestLag = 1;

const tenths = (value: number) => value.toFixed(1);
const percent = (share: number) => `${tenths(share * 100)} %`;
const addressKinds = Object.keys(addresses) as AddressKind[];

type Pick = (visit: ShoppingVisit) => number | null;

/** What one contender's visits to an address say, in the order of the rounds. */
export function roundsOf(visits: readonly ShoppingVisit[], contender: ContenderName, address: AddressKind, pick: Pick): readonly number[] {
  const own = visits.filter((visit) => visit.contender === contender && visit.address === address);
  return own.map(pick).filter((value) => value !== null);
}

/** What a contender adds to a page over the empty extension, round by round; the median. */
export function addedBy(visits: readonly ShoppingVisit[], contender: ContenderName, address: AddressKind, pick: Pick): number {
  return medianDifference(roundsOf(visits, contender, address, pick), roundsOf(visits, 'empty extension', address, pick));
}

function shoppingBounds({ shopping }: SpeedFigures, address: AddressKind): readonly Bound[] {
  const script = addedBy(shopping, 'Uncard', address, (visit) => visit.script.all);
  const peer = addedBy(shopping, 'autoconsent', address, (visit) => visit.script.all);
  const heap = addedBy(shopping, 'Uncard', address, (visit) => visit.heap);
  const at = `on a page of 6,000 nodes at ${address === 'shopping address' ? 'a' : 'an'} ${address}`;
  const common = { section: 'a' } as const;
  return [
    {
      ...common,
      what: `Script time added ${at}`,
      bound: `at most ${mostScript} ms (aim ${aimedScript} ms)`,
      measured: `${tenths(script)} ms`,
      holds: script <= mostScript,
    },
    {
      ...common,
      what: `Script time added ${at}, against autoconsent's`,
      bound: `at most 1/${partOfPeer}`,
      measured: `${tenths(script)} of ${tenths(peer)} ms, ${(script / peer).toFixed(2)} times`,
      holds: script * partOfPeer <= peer,
    },
    {
      ...common,
      what: `Heap added ${at}`,
      bound: `at most ${mostHeap} MB`,
      measured: `${heap.toFixed(2)} MB`,
      holds: heap <= mostHeap,
    },
  ];
}

function stormBound({ shopping }: SpeedFigures, address: AddressKind): Bound {
  const pick: Pick = ({ storm }) => storm?.all ?? null;
  const added = addedBy(shopping, 'Uncard', address, pick);
  const empty = median(roundsOf(shopping, 'empty extension', address, pick));
  return {
    section: 'b',
    what: `Script time of the whole page in a storm, guide off, over the empty extension's, at the ${address}`,
    bound: `at most ${percent(mostStorm.part)} and ${mostStorm.milliseconds} ms more`,
    measured: `${tenths(added)} ms more than ${tenths(empty)} ms, ${percent(added / empty)}`,
    holds: added <= mostStorm.milliseconds && added <= mostStorm.part * empty,
  };
}

function guidedBounds({ guided }: SpeedFigures): readonly Bound[] {
  const visits = guided.filter(({ contender }) => contender === 'Uncard');
  const share = median(visits.map(({ own, lasted }) => own / lasted));
  const longest = median(visits.map(({ longestAtLoad, longestInStorm }) => Math.max(longestAtLoad, longestInStorm)));
  return [
    {
      section: 'c',
      what: 'The part of the main thread that the running guide takes in a storm',
      bound: `at most ${percent(mostShare)}`,
      measured: percent(share),
      holds: share <= mostShare,
    },
    {
      section: 'c',
      what: 'The longest task of ours with the guide running, load and storm',
      bound: `at most ${longestTask} ms`,
      measured: `${tenths(longest)} ms`,
      holds: longest <= longestTask,
    },
  ];
}

function appearanceBound({ appearances }: SpeedFigures): Bound {
  // A ring that never came is later than any that did.
  const times = appearances.filter(({ contender }) => contender === 'Uncard').map(({ took }) => took ?? Number.POSITIVE_INFINITY);
  const slowest = percentile(times, ringPercent);
  return {
    section: 'd',
    what: `The time from a target's appearance to its ring, ${ringPercent}th percentile of ${times.length}`,
    bound: `at most ${slowestRing} ms`,
    measured: Number.isFinite(slowest) ? `${tenths(slowest)} ms` : 'no ring came',
    holds: slowest <= slowestRing,
  };
}

function scrollBound({ scrolls }: SpeedFigures, way: ScrollWay): Bound {
  const stretches = scrolls.filter((stretch) => stretch.contender === 'Uncard' && stretch.way === way);
  const longest = median(stretches.map((stretch) => stretch.longest));
  const missing = median(stretches.map((stretch) => stretch.missing));
  return {
    section: 'e',
    what: `The ring's lag while the page is scrolled by ${way}`,
    bound: `at most ${longestLag} frame, and no frame without a ring`,
    measured: `${longest} frames, ${missing} without a ring`,
    holds: longest <= longestLag && missing === 0,
  };
}

/** @param wish What was measured; the rest has no figures. */
export function judgeSpeed(figures: SpeedFigures, wish: ReadonlySet<Section>): readonly Bound[] {
  return [
    ...(wish.has('a') ? addressKinds.flatMap((address) => shoppingBounds(figures, address)) : []),
    ...(wish.has('b') ? addressKinds.map((address) => stormBound(figures, address)) : []),
    ...(wish.has('c') ? guidedBounds(figures) : []),
    ...(wish.has('d') ? [appearanceBound(figures)] : []),
    ...(wish.has('e') ? scrollWays.map((way) => scrollBound(figures, way)) : []),
  ];
}

/** One plain sentence for a bound that is broken. */
export function describeBroken({ section, what, bound, measured }: Bound): string {
  return `(${section}) ${what}: ${measured}; the bound is ${bound}.`;
}
