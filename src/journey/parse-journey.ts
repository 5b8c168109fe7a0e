/** Reads a stored journey from unknown: a broken or newer record is told apart from none. Pure. */
import { appRoutes } from '../guide/app-routes.ts';
import { pages } from '../guide/pages.ts';
import { placeIds, placeStatuses } from '../guide/places.ts';
import { routeIds, routeStates } from '../guide/routes.ts';
import { steps } from '../guide/steps.ts';
import { refusals, signIds, verdicts } from '../guide/verdicts.ts';
import { type JourneyState, journeyVersion } from './state.ts';

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
  place: oneOf(['aliexpress-web', 'alipay-web']),
  phase: oneOf(['pressed', 'confirmed', 'settled']),
  load: isShortText,
  at: isTime,
  rowsBefore: orNull(isCount),
  rowsAfter: orNull(isCount),
  verdict: orNull(oneOf(verdicts)),
  signs: listOf(oneOf(signIds)),
  refusal: orNull(oneOf(refusals)),
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
  attempt: orNull(isAttempt),
  appDone: isBoolean,
  appSteps: listOf(isAppMark),
  earlierRecordUnreadable: isBoolean,
});

export function parseJourney(stored: unknown): ParsedJourney {
  if (stored === undefined || stored === null) return { kind: 'none' };
  return isJourney(stored) ? { kind: 'read', state: stored as JourneyState } : { kind: 'unreadable' };
}
