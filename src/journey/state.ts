/**
 * The one record of a removal: where it stands, and what outlives a reload. It holds no digits and no keys; those live
 * in the browser session only. Version 1; fields that came later are filled in when an older record is read.
 */
import type { AppRouteId, AppStepId } from '../guide/app-routes.ts';
import type { PageId } from '../guide/pages.ts';
import type { PlaceId, PlaceStatus, WebPlaceId } from '../guide/places.ts';
import type { DeadEndCause, RouteId, RouteState } from '../guide/routes.ts';
import type { StepId } from '../guide/steps.ts';
import type { TroubleId } from '../guide/troubles.ts';
import type { Refusal, SignId, Verdict } from '../guide/verdicts.ts';
import type { Reminder } from './reminders.ts';
import type { Replacing } from './replacing.ts';
import { newTrail, type Trail } from './trail.ts';

export const journeyVersion = 1;

export const confirmStates = ['not-asked', 'withheld', 'asked', 'seen'] as const;
export type ConfirmState = (typeof confirmStates)[number];

/** One attempt to remove one card. */
export interface Attempt {
  readonly place: WebPlaceId;
  /** `pressed`: the remove control; `confirmed`: the site's dialog too, a second look is due; `settled`: there is a verdict. */
  readonly phase: 'pressed' | 'confirmed' | 'settled';
  /** Opaque id of the page load in which it was pressed or confirmed; a second look needs another load. */
  readonly load: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Null when only the card's own page was seen. */
  readonly rowsBefore: number | null;
  readonly rowsAfter: number | null;
  /** Null until the confirming press. */
  readonly verdict: Verdict | null;
  readonly signs: readonly SignId[];
  /** Why the site refused; stays until the reason is dealt with. */
  readonly refusal: Refusal | null;
  /**
   * Whether the site asked for a confirming press, and whether that press was seen. Without it nothing is proven gone.
   * `withheld`: its question is in the page and does not show.
   */
  readonly confirm: ConfirmState;
  /** The person was seen signed out, or signing in, since the press: another account may be looking. */
  readonly signedOut: boolean;
}

export interface AppStepMark {
  readonly route: AppRouteId;
  readonly step: AppStepId;
}

export interface JourneyState {
  readonly version: typeof journeyVersion;
  readonly running: boolean;
  readonly minimised: boolean;
  /** Milliseconds since 1970 at which the last step was reached; null before the first. */
  readonly lastStepAt: number | null;
  readonly lastStep: StepId | null;
  /** Pages whose offered pill was closed for good. */
  readonly dismissed: readonly PageId[];
  readonly places: Readonly<Record<PlaceId, PlaceStatus>>;
  readonly routes: Readonly<Record<RouteId, RouteState>>;
  /** Why a route is a dead end; null for one that is not. */
  readonly deadEnds: Readonly<Record<RouteId, DeadEndCause | null>>;
  readonly trail: Trail;
  readonly attempt: Attempt | null;
  readonly appDone: boolean;
  readonly appSteps: readonly AppStepMark[];
  /** When the status of a place was last changed, in milliseconds since 1970; null for one that never was. */
  readonly placesAt: Readonly<Record<PlaceId, number | null>>;
  /** Places that the person does not want to deal with. */
  readonly setAside: readonly PlaceId[];
  /** Troubles of which the person said that they are not theirs. */
  readonly notMine: readonly TroubleId[];
  /** A new card is to take the place of the old one; null when one is only to be removed. */
  readonly replacing: Replacing | null;
  readonly reminder: Reminder | null;
  /** When website and app were both done, in milliseconds since 1970; null while they are not. */
  readonly finishedAt: number | null;
  /** An earlier record could not be read and was set aside; said once, until the next start. */
  readonly earlierRecordUnreadable: boolean;
}

export const newJourney: JourneyState = {
  version: journeyVersion,
  running: false,
  minimised: false,
  lastStepAt: null,
  lastStep: null,
  dismissed: [],
  places: {
    'aliexpress-web': 'unchecked',
    'alipay-web': 'unchecked',
    app: 'unchecked',
    checkout: 'unchecked',
    'browser-autofill': 'unchecked',
  },
  routes: { wallet: 'untried', alipay: 'untried', app: 'untried', chat: 'untried', support: 'untried' },
  deadEnds: { wallet: null, alipay: null, app: null, chat: null, support: null },
  trail: newTrail,
  attempt: null,
  appDone: false,
  appSteps: [],
  placesAt: { 'aliexpress-web': null, 'alipay-web': null, app: null, checkout: null, 'browser-autofill': null },
  setAside: [],
  notMine: [],
  replacing: null,
  reminder: null,
  finishedAt: null,
  earlierRecordUnreadable: false,
};

/** A run without a step for this long sleeps, in milliseconds. */
const sleepsAfter = 12 * 60 * 60 * 1000;

export function isAsleep(state: JourneyState, now: number): boolean {
  return state.running && state.lastStepAt !== null && now - state.lastStepAt > sleepsAfter;
}
