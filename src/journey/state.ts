/**
 * The one record of a removal: where it stands, and what outlives a reload. It holds no digits and no keys; those live
 * in the browser session only. Version 1; fields that came later are filled in when an older record is read.
 */
import type { AppRouteId, AppStepId } from '../guide/app-routes.ts';
import type { PageId } from '../guide/pages.ts';
import type { PlaceId, PlaceStatus, WebPlaceId } from '../guide/places.ts';
import type { DeadEndCause, RouteId, RouteState } from '../guide/routes.ts';
import type { StepId } from '../guide/steps.ts';
import type { Refusal, SignId, Verdict } from '../guide/verdicts.ts';
import { newTrail, type Trail } from './trail.ts';

export const journeyVersion = 1;

export const confirmStates = ['not-asked', 'asked', 'seen'] as const;
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
  /** Whether the site asked for a confirming press, and whether that press was seen. Without it nothing is proven gone. */
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
  earlierRecordUnreadable: false,
};

/** A run without a step for this long sleeps, in milliseconds. */
const sleepsAfter = 12 * 60 * 60 * 1000;

export function isAsleep(state: JourneyState, now: number): boolean {
  return state.running && state.lastStepAt !== null && now - state.lastStepAt > sleepsAfter;
}
