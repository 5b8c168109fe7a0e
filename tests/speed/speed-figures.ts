/** What is measured, one entry a visit. Times in milliseconds; of the thread's own time unless it says “by the clock”. */
import type { ContenderName } from './contenders.ts';
import type { Lag } from './judge-lag.ts';
import type { ScriptTime } from './read-trace.ts';

export const addresses = {
  'shopping address': 'https://www.aliexpress.com/item/1005001.html',
  'unknown address': 'https://www.aliexpress.com/p/unknown/page.html',
} as const;
/** Of the saved cards. */
export const wallet = 'https://www.aliexpress.com/p/wallet-ui/card-list.html';
export type AddressKind = keyof typeof addresses;

/** A visit to the shopping page, guide off. */
export interface ShoppingVisit {
  readonly contender: ContenderName;
  readonly address: AddressKind;
  /** The contender's own script time from the start of the load until the page has settled. */
  readonly script: ScriptTime;
  /** Everything that the main thread did until then, whoever asked for it. */
  readonly mainThread: number;
  /** Heap of the page's isolate after collecting garbage, all worlds, in megabytes. */
  readonly heap: number;
  /** Of all scripts, the page's own among them, during the storm; null when there was none. */
  readonly storm: { readonly all: number; readonly own: number } | null;
}

/** A visit to the shopping page with a running guide, and a storm. */
export interface GuidedVisit {
  readonly contender: ContenderName;
  readonly own: number;
  /** How long the storm lasted, by the clock. */
  readonly lasted: number;
  /** The most that the contender took of one task. */
  readonly longestAtLoad: number;
  readonly longestInStorm: number;
}

/** From the target's insertion to the end of the first frame with a ring around it, by the clock; null when none came in time. */
export interface Appearance {
  readonly contender: ContenderName;
  readonly took: number | null;
}

export const scrollWays = ['script', 'wheel'] as const;
export type ScrollWay = (typeof scrollWays)[number];

/** A stretch of scrolling with a ring around the target. */
export interface ScrollStretch extends Lag {
  readonly contender: ContenderName;
  readonly way: ScrollWay;
}

export interface SpeedFigures {
  readonly shopping: readonly ShoppingVisit[];
  readonly guided: readonly GuidedVisit[];
  readonly appearances: readonly Appearance[];
  readonly scrolls: readonly ScrollStretch[];
}
