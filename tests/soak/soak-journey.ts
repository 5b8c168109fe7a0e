/** What a journey of the soak is made of, and what can come of it. Types and constants only. */
import type { BrowserName } from '../browser/guided-visit.ts';
import type { PracticeFault, PracticeOptions } from '../practice-site/practice-options.ts';
import type { CardPlace } from '../practice-site/practice-state.ts';

/** What befalls a person, a browser or a record in the middle of a journey. */
export const faultKinds = [
  'reload',
  'back',
  'back-and-forward',
  'second-tab',
  'resize',
  'background-stopped',
  'record-erased',
  'record-spoiled',
  'language',
  'site-language',
  'larger-text',
  'overlay-off-and-on',
  'sign-out',
  'bot-check',
  'popup',
  'stop-and-start',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface PlannedFault {
  readonly kind: FaultKind;
  /** At which deed of the person, from 1. */
  readonly at: number;
  /** While the person looks, or in the very moment of the press. */
  readonly moment: 'before' | 'after';
  /** Which record, size, language or address; empty where there is nothing to choose. */
  readonly detail: string;
}

export interface JourneyPlan {
  readonly seed: number;
  readonly site: Partial<PracticeOptions>;
  /** What the site itself does wrong; also in `site`. */
  readonly siteFault: PracticeFault;
  readonly place: CardPlace;
  /** The card that the person wants gone, as the practice site names it. */
  readonly goal: string;
  readonly from: string;
  /** Where the person presses Start. */
  readonly start: 'popup' | 'pill';
  readonly faults: readonly PlannedFault[];
}

export const failureKinds = [
  'stuck',
  'lost progress',
  'false gone',
  'wrong ring',
  'two overlays',
  'forbidden press',
  'broken off',
] as const;
export type FailureKind = (typeof failureKinds)[number];

export interface Failure {
  readonly kind: FailureKind;
  /** In words, with page and step. */
  readonly what: string;
}

/**
 * `done`: website and app. `erased`: the record was taken away after the card had been removed, so there is nothing to go on with.
 * `cannot-tell`: the journey's own rules allow no more here. `failed`: it did not come to an end.
 */
export const endings = ['done', 'erased', 'cannot-tell', 'failed'] as const;
export type Ending = (typeof endings)[number];

export interface PlayedJourney {
  readonly browser: BrowserName;
  readonly seed: number;
  readonly ending: Ending;
  /** Presses and the like. */
  readonly deeds: number;
  /** How often the guide named no control any more, and the person went on by themselves. */
  readonly alone: number;
  /** Those that came to pass: a journey may end before its faults. */
  readonly faults: readonly string[];
  readonly failures: readonly Failure[];
}
