/** One redesigned page, told so that it can be made again exactly, and what became of it. Types only. */

import type { ListReading } from '../../src/journey/events.ts';
import type { PracticeDesign, PracticeLanguage } from '../practice-site/practice-options.ts';

/** What a case is made of; everything else follows from it. */
export interface SurviveCase {
  /** Number of the page in the list of the practice site, and its note, so that a list that has grown is noticed. */
  readonly at: number;
  readonly note: string;
  readonly language: PracticeLanguage;
  readonly design: PracticeDesign;
  /** In the order in which they are done to the page. `synonyms` is done by the site, before them. */
  readonly transformations: readonly string[];
  readonly seed: number;
}

/** What the engine showed on the redesigned page. */
export interface LookedAt {
  readonly page: string;
  readonly step: string;
  readonly rung: string;
  /** The marks that each ring encloses, joined by `+`, or what it stands on. */
  readonly rings: readonly string[];
  /** The list as the extension reports it, with the last digits instead of opaque keys; null where it would report none. */
  readonly reading: ListReading | null;
  /** What spoke for the page, for whoever looks into a failure. */
  readonly reasons: readonly string[];
}

/**
 * `honest`: the page is known, nothing is ringed, and the ladder says so. `misread`: another page or step than the right
 * one, and nothing ringed wrongly. `wrong`: a ring on what may not be ringed.
 */
export const outcomes = ['right', 'honest', 'misread', 'wrong'] as const;
export type Outcome = (typeof outcomes)[number];

export interface Judged {
  readonly planned: SurviveCase;
  /** Those that found something to change. */
  readonly applied: readonly string[];
  readonly outcome: Outcome;
  /** In words; empty when all is right. */
  readonly faults: readonly string[];
  readonly looked: LookedAt;
  /** Last digits of the cards that the place of this page really holds; null where the page shows no list, or cannot. */
  readonly cardsThere: readonly string[] | null;
}
