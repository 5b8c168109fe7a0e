/**
 * The journey as a machine: one function an event, no clock and no storage of its own.
 *
 *   (no attempt) ── remove-pressed ──▶ pressed ── removal-confirmed ──▶ confirmed ── list-read, another load ──▶ settled
 *        ▲                              │  └─ list-read, another load: row there ─▶ (no attempt); row gone ─▶ confirmed
 *        └───── another-started ────────┴──── removal-refused ─▶ settled, still there
 */
import type { SignId } from '../guide/verdicts.ts';
import type { JourneyEvent, JourneyEventType } from './events.ts';
import { judgeRemoval } from './judge-removal.ts';
import { type Attempt, type JourneyState, newJourney } from './state.ts';

type Handlers = {
  readonly [T in JourneyEventType]: (state: JourneyState, event: Extract<JourneyEvent, { type: T }>, now: number) => JourneyState;
};

function withSigns(attempt: Attempt, ...signs: readonly SignId[]): Attempt {
  return { ...attempt, signs: [...new Set([...attempt.signs, ...signs])] };
}

function start(state: JourneyState, now: number): JourneyState {
  const finished = state.appDone && state.attempt?.verdict === 'gone';
  const base = finished ? { ...newJourney, dismissed: state.dismissed } : state;
  return { ...base, running: true, minimised: false, lastStepAt: now, earlierRecordUnreadable: false };
}

function readList(state: JourneyState, event: Extract<JourneyEvent, { type: 'list-read' }>): JourneyState {
  const { reading } = event;
  const status = reading.count === 0 ? 'not-here' : 'here';
  const route = reading.place === 'alipay-web' ? 'alipay' : 'wallet';
  const base: JourneyState = {
    ...state,
    routes: { ...state.routes, [route]: state.routes[route] === 'untried' ? 'tried' : state.routes[route] },
  };
  const { attempt } = base;
  if (attempt === null || attempt.place !== reading.place) return { ...base, places: { ...base.places, [reading.place]: status } };
  if (attempt.phase === 'settled') return readAgain(base, attempt, event);
  if (attempt.load === reading.load) return base;
  return attempt.phase === 'pressed' ? lookAfterPress(base, attempt, event) : secondLook(base, attempt, event);
}

/** The confirming press was not seen: a card that is there was never removed, one that is missing deserves one more look. */
function lookAfterPress(
  state: JourneyState,
  attempt: Attempt,
  { reading, comparison }: Extract<JourneyEvent, { type: 'list-read' }>,
): JourneyState {
  const fewer = attempt.rowsBefore !== null && reading.count !== null && reading.count < attempt.rowsBefore;
  const missing = comparison.removed === 'missing' || (comparison.removed === 'unknown' && fewer);
  // Another card's own page tells nothing about the list.
  if (reading.count === null) return state;
  if (!missing) return { ...state, attempt: null };
  const confirmed = withSigns(
    { ...attempt, phase: 'confirmed', load: reading.load, verdict: 'cannot-tell' },
    'row-left-the-list',
    'second-look-due',
  );
  return { ...state, attempt: confirmed };
}

function secondLook(
  state: JourneyState,
  attempt: Attempt,
  { reading, comparison }: Extract<JourneyEvent, { type: 'list-read' }>,
): JourneyState {
  const { verdict, signs } = judgeRemoval({ ...comparison, rowsBefore: attempt.rowsBefore, rowsNow: reading.count });
  // One card's own page tells nothing about the list: the second look stays due.
  if (signs.includes('second-look-due')) return { ...state, attempt: withSigns(attempt, 'second-look-due') };
  const kept = attempt.signs.filter((sign) => sign === 'confirm-pressed');
  const settled: Attempt = { ...attempt, phase: 'settled', rowsAfter: reading.count, verdict, signs: [...kept, ...signs] };
  const status = verdict === 'gone' ? 'gone' : verdict === 'still-there' ? 'here' : 'cannot-tell';
  return { ...state, attempt: settled, places: { ...state.places, [attempt.place]: status } };
}

/** Cards have been seen to come back, and to leave late: a later look takes back what an earlier one said. */
function readAgain(
  state: JourneyState,
  attempt: Attempt,
  { reading, comparison }: Extract<JourneyEvent, { type: 'list-read' }>,
): JourneyState {
  if (attempt.verdict === 'gone' && comparison.removed === 'present') {
    const back: Attempt = { ...attempt, verdict: 'still-there', rowsAfter: reading.count, signs: ['second-look-with-card'] };
    return { ...state, attempt: back, places: { ...state.places, [attempt.place]: 'here' } };
  }
  const unsettled = attempt.verdict === 'cannot-tell' || (attempt.verdict === 'still-there' && comparison.removed === 'missing');
  return unsettled && attempt.load !== reading.load ? secondLook(state, attempt, { type: 'list-read', reading, comparison }) : state;
}

const handlers: Handlers = {
  'guide-started': (state, _event, now) => start(state, now),
  // A new start begins a new job; only what was waved away stays so.
  'guide-stopped': ({ dismissed }) => ({ ...newJourney, dismissed }),
  'guide-minimised': (state) => ({ ...state, minimised: true }),
  'guide-expanded': (state, _event, now) => ({ ...state, minimised: false, lastStepAt: now }),
  'pill-dismissed': (state, { page }) => ({ ...state, dismissed: [...new Set([...state.dismissed, page])] }),
  'step-reached': (state, { step, page }, now) => {
    const settledOrders = page === 'orders' && state.attempt?.refusal === 'unpaid-order';
    const attempt = settledOrders && state.attempt ? { ...state.attempt, refusal: null } : state.attempt;
    return state.running ? { ...state, lastStep: step, lastStepAt: now, attempt } : state;
  },
  'list-read': (state, event) => (state.running ? readList(state, event) : state),
  'remove-pressed': (state, { reading }, now) => {
    if (!state.running) return state;
    const attempt: Attempt = {
      place: reading.place,
      phase: 'pressed',
      load: reading.load,
      at: now,
      rowsBefore: reading.count,
      rowsAfter: null,
      verdict: null,
      signs: [],
      refusal: null,
    };
    return { ...state, attempt, places: { ...state.places, [reading.place]: 'here' } };
  },
  'removal-confirmed': (state, { place, load }, now) => {
    const { attempt } = state;
    if (attempt === null || attempt.place !== place || attempt.phase !== 'pressed') return state;
    return {
      ...state,
      attempt: withSigns({ ...attempt, phase: 'confirmed', load, at: now, verdict: 'cannot-tell' }, 'confirm-pressed', 'second-look-due'),
    };
  },
  'row-left': (state, { load, count }) => {
    const { attempt } = state;
    if (attempt === null || attempt.phase !== 'confirmed' || attempt.load !== load) return state;
    return { ...state, attempt: withSigns({ ...attempt, rowsAfter: count }, 'row-left-the-list') };
  },
  'removal-refused': (state, { load, reason }) => {
    const { attempt } = state;
    if (attempt === null || attempt.load !== load || attempt.phase === 'settled') return state;
    const refused: Attempt = { ...attempt, phase: 'settled', verdict: 'still-there', signs: ['site-refused'], refusal: reason };
    return { ...state, attempt: refused, places: { ...state.places, [attempt.place]: 'here' } };
  },
  'default-changed': (state) =>
    state.attempt?.refusal === 'default-card' ? { ...state, attempt: { ...state.attempt, refusal: null } } : state,
  'another-started': (state) => ({ ...state, running: true, attempt: null, appDone: false, appSteps: [] }),
  'route-closed': (state, { route }) => ({ ...state, routes: { ...state.routes, [route]: 'dead-end' } }),
  'app-finished': (state) => ({ ...state, appDone: true, places: { ...state.places, app: 'gone' } }),
  'app-step-marked': (state, { route, step, done }) => {
    const others = state.appSteps.filter((mark) => mark.route !== route || mark.step !== step);
    return { ...state, appSteps: done ? [...others, { route, step }] : others };
  },
};

/** @param now Milliseconds since 1970. */
export function transition(state: JourneyState, event: JourneyEvent, now: number): JourneyState {
  const handle = handlers[event.type] as (state: JourneyState, event: JourneyEvent, now: number) => JourneyState;
  return handle(state, event, now);
}
