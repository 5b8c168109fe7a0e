/** Reads a stored journey from unknown: a broken or newer record is told apart from none. Pure. */
import { appRoutes } from '../guide/app-routes.ts';
import { pageIds } from '../guide/page-ids.ts';
import { placeIds, placeStatuses, siteIds, webPlaceIds } from '../guide/places.ts';
import { deadEndCauses, gateIds, routeIds, routeStates } from '../guide/routes.ts';
import { steps } from '../guide/steps.ts';
import { troubles } from '../guide/troubles.ts';
import { refusals, signIds, verdicts } from '../guide/verdicts.ts';
import { delays, halves } from './reminders.ts';
import { replacePhases } from './replacing.ts';
import { confirmStates, type JourneyState, journeyVersion, newJourney } from './state.ts';
import { newTrail } from './trail.ts';

export type ParsedJourney =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly state: JourneyState }
  /** Not readable, or from a newer version: to be set aside whole, so that nothing is lost. */
  | { readonly kind: 'unreadable' };

/** Whether a value is what it should be; `keep` is what is taken of it, which is all of it where there is none. */
interface Check {
  (value: unknown): boolean;
  readonly keep?: (value: unknown) => unknown;
}

function kept(check: Check, value: unknown): unknown {
  return check.keep === undefined ? value : check.keep(value);
}

const isBoolean: Check = (value) => typeof value === 'boolean';
const isTime: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isShortText: Check = (value) => typeof value === 'string' && value.length <= 100;

function oneOf(values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

function orNull(check: Check): Check {
  const isFine = (value: unknown) => value === null || check(value);
  return Object.assign(isFine, { keep: (value: unknown) => (value === null ? null : kept(check, value)) });
}

function listOf(check: Check): Check {
  const isFine = (value: unknown) => Array.isArray(value) && value.length <= 100 && value.every((item) => check(item));
  return Object.assign(isFine, { keep: (value: unknown) => (value as readonly unknown[]).map((item) => kept(check, item)) });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Fields beside the known ones do no harm, and are not taken along. */
function shape(checks: Readonly<Record<string, Check>>): Check {
  const fields = Object.entries(checks);
  const isFine = (value: unknown) => isRecord(value) && fields.every(([key, check]) => check(value[key]));
  const keep = (value: unknown) =>
    Object.fromEntries(fields.map(([key, check]) => [key, kept(check, (value as Record<string, unknown>)[key])]));
  return Object.assign(isFine, { keep });
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
  here: orNull(shape({ page: oneOf(pageIds), site: oneOf(siteIds), stay: isShortText })),
  gates: mapOf(gateIds, shape({ visits: isCount, stay: orNull(isShortText), left: isBoolean })),
  leaving: orNull(shape({ stay: isShortText, gate: isGate, at: isTime, checked: isBoolean })),
  losses: listOf(shape({ stay: isShortText, gate: isGate })),
  failures: listOf(isShortText),
});

function isStepOfRoute(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const route = Object.entries(appRoutes).find(([id]) => id === value['route'])?.[1];
  return route?.steps.some((step) => step === value['step']) ?? false;
}

const isAppMark: Check = Object.assign(isStepOfRoute, shape({ route: isShortText, step: isShortText }));

const isDelayed = shape({ delay: oneOf(delays) });
const isDated = shape({ date: isShortText });
const isReminderTime: Check = Object.assign((value: unknown) => isDelayed(value) || isDated(value), {
  keep: (value: unknown) => kept(isDelayed(value) ? isDelayed : isDated, value),
});

const isReminder = shape({ half: oneOf(halves), time: isReminderTime, setAt: isTime, dueAt: isTime, shown: isBoolean });

const isReplacing = shape({ phase: oneOf(replacePhases), before: mapOf(webPlaceIds, orNull(isCount)) });

const isJourney = shape({
  version: oneOf([journeyVersion]),
  running: isBoolean,
  minimised: isBoolean,
  lastStepAt: orNull(isTime),
  lastStep: orNull(oneOf(Object.keys(steps))),
  dismissed: listOf(oneOf(pageIds)),
  places: mapOf(placeIds, oneOf(placeStatuses)),
  routes: mapOf(routeIds, oneOf(routeStates)),
  deadEnds: mapOf(routeIds, orNull(oneOf(deadEndCauses))),
  trail: isTrail,
  attempt: orNull(isAttempt),
  appDone: isBoolean,
  appSteps: listOf(isAppMark),
  placesAt: mapOf(placeIds, orNull(isTime)),
  setAside: listOf(oneOf(placeIds)),
  notMine: listOf(oneOf(Object.keys(troubles))),
  replacing: orNull(isReplacing),
  reminder: orNull(isReminder),
  finishedAt: orNull(isTime),
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
  const { placesAt, setAside, notMine, replacing, reminder, finishedAt } = newJourney;
  const sinceLater = { placesAt, setAside, notMine, replacing, reminder, finishedAt };
  return { deadEnds: causesFor(routes), trail: newTrail, ...sinceLater, ...stored, attempt: completed };
}

export function parseJourney(stored: unknown): ParsedJourney {
  if (stored === undefined || stored === null) return { kind: 'none' };
  const state = isRecord(stored) ? fillIn(stored) : stored;
  // Every field was checked one by one above.
  return isJourney(state) ? { kind: 'read', state: kept(isJourney, state) as JourneyState } : { kind: 'unreadable' };
}
