/** Reads a stored journey from unknown: a broken or newer record is told apart from none. Pure. */
import { appRoutes } from '../guide/app-routes.ts';
import { pages } from '../guide/pages.ts';
import { placeIds, placeStatuses, siteIds, webPlaceIds } from '../guide/places.ts';
import { deadEndCauses, gateIds, routeIds, routeStates } from '../guide/routes.ts';
import { steps } from '../guide/steps.ts';
import { refusals, signIds, verdicts } from '../guide/verdicts.ts';
import { confirmStates, type JourneyState, journeyVersion } from './state.ts';
import { newTrail } from './trail.ts';

export type ParsedJourney =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly state: JourneyState }
  /** Not readable, or from a newer version: to be set aside whole, so that nothing is lost. */
  | { readonly kind: 'unreadable' };

type Check = (value: unknown) => boolean;

const isBoolean: Check = (value) => typeof value === 'boolean';
const isTime: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isShortText: Check = (value) => typeof value === 'string' && value.length <= 100;
const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= 100 && value.every(check);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shape(checks: Readonly<Record<string, Check>>): Check {
  return (value) => isRecord(value) && Object.entries(checks).every(([key, check]) => check(value[key]));
}

function mapOf(keys: readonly string[], check: Check): Check {
  return shape(Object.fromEntries(keys.map((key) => [key, check])));
}

const isAttempt = shape({
  place: oneOf(webPlaceIds),
  phase: oneOf(['pressed', 'confirmed', 'settled']),
  load: isShortText,
  at: isTime,
  rowsBefore: orNull(isCount),
  rowsAfter: orNull(isCount),
  verdict: orNull(oneOf(verdicts)),
  signs: listOf(oneOf(signIds)),
  refusal: orNull(oneOf(refusals)),
  confirm: oneOf(confirmStates),
  signedOut: isBoolean,
});

const isGate = orNull(oneOf(gateIds));

const isTrail = shape({
  here: orNull(shape({ page: oneOf(Object.keys(pages)), site: oneOf(siteIds), stay: isShortText })),
  gates: mapOf(gateIds, shape({ visits: isCount, stay: orNull(isShortText), left: isBoolean })),
  leaving: orNull(shape({ stay: isShortText, gate: isGate, at: isTime, checked: isBoolean })),
  losses: listOf(shape({ stay: isShortText, gate: isGate })),
  failures: listOf(isShortText),
});

const isAppMark: Check = (value) => {
  if (!isRecord(value)) return false;
  const route = Object.entries(appRoutes).find(([id]) => id === value['route'])?.[1];
  return route?.steps.some((step) => step === value['step']) ?? false;
};

const isJourney = shape({
  version: oneOf([journeyVersion]),
  running: isBoolean,
  minimised: isBoolean,
  lastStepAt: orNull(isTime),
  lastStep: orNull(oneOf(Object.keys(steps))),
  dismissed: listOf(oneOf(Object.keys(pages))),
  places: mapOf(placeIds, oneOf(placeStatuses)),
  routes: mapOf(routeIds, oneOf(routeStates)),
  deadEnds: mapOf(routeIds, orNull(oneOf(deadEndCauses))),
  trail: isTrail,
  attempt: orNull(isAttempt),
  appDone: isBoolean,
  appSteps: listOf(isAppMark),
  earlierRecordUnreadable: isBoolean,
});

/** Before causes were kept, only the person's word closed a route. */
function causesFor(routes: unknown): Readonly<Record<string, unknown>> {
  const isDead = (route: string) => isRecord(routes) && routes[route] === 'dead-end';
  return Object.fromEntries(routeIds.map((route) => [route, isDead(route) ? 'person-said-so' : null]));
}

/** Nobody noted whether the site asked: then only the confirming press itself counts. */
function confirmOf(signs: unknown): string {
  return Array.isArray(signs) && signs.includes('confirm-pressed') ? 'seen' : 'asked';
}

/** Fills in what a record of an earlier build does not have yet; nothing that is there is changed. */
function fillIn(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { attempt, routes } = stored;
  const completed = isRecord(attempt) ? { confirm: confirmOf(attempt['signs']), signedOut: false, ...attempt } : attempt;
  return { deadEnds: causesFor(routes), trail: newTrail, ...stored, attempt: completed };
}

export function parseJourney(stored: unknown): ParsedJourney {
  if (stored === undefined || stored === null) return { kind: 'none' };
  const state = isRecord(stored) ? fillIn(stored) : stored;
  // Every field was checked one by one above.
  return isJourney(state) ? { kind: 'read', state: state as unknown as JourneyState } : { kind: 'unreadable' };
}
