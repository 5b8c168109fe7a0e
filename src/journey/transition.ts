/**
 * The journey as a machine: one function an event, no clock and no storage of its own.
 *
 *   (no attempt) ── remove-pressed ──▶ pressed ── removal-confirmed ──▶ confirmed ── list-read, another load ──▶ settled
 *        ▲                              │  └─ list-read, another load: row there ─▶ (no attempt); row gone ─▶ confirmed
 *        └───── another-started ────────┴──── removal-refused ─▶ settled, still there
 */
import { placeIds } from '../guide/places.ts';
import { closeRoute, enterPage, pressAlipayEntry, tryRoute } from './close-route.ts';
import type { JourneyEvent, JourneyEventType } from './events.ts';
import { isReminderOver, readClock, setReminder, showReminder } from './keep-reminder.ts';
import { readList, withSigns } from './read-list.ts';
import { chooseGoal, countCards } from './replacing.ts';
import { type Attempt, type JourneyState, newJourney } from './state.ts';
import { webStatus } from './web-status.ts';

type Handlers = {
  readonly [T in JourneyEventType]: (state: JourneyState, event: Extract<JourneyEvent, { type: T }>, now: number) => JourneyState;
};

function start(state: JourneyState, now: number): JourneyState {
  const finished = state.appDone && state.attempt?.verdict === 'gone';
  const base = finished ? { ...newJourney, dismissed: state.dismissed } : state;
  return { ...base, running: true, minimised: false, lastStepAt: now, earlierRecordUnreadable: false };
}

/** The removal was pressed in this load, and nothing has come of it yet. */
function isWaiting(attempt: Attempt | null, load: string): attempt is Attempt {
  return attempt !== null && attempt.load === load && attempt.phase === 'pressed';
}

const handlers: Handlers = {
  'guide-started': (state, _event, now) => start(state, now),
  // A new start begins a new job; what was waved away stays so, and a reminder that somebody set still comes.
  'guide-stopped': ({ dismissed, reminder }) => ({ ...newJourney, dismissed, reminder }),
  'guide-minimised': (state) => ({ ...state, minimised: true }),
  'guide-expanded': (state, _event, now) => ({ ...state, minimised: false, lastStepAt: now }),
  'pill-dismissed': (state, { page }) => ({ ...state, dismissed: [...new Set([...state.dismissed, page])] }),
  'step-reached': (state, { step, page }, now) => {
    const settledOrders = page === 'orders' && state.attempt?.refusal === 'unpaid-order';
    const attempt = settledOrders && state.attempt ? { ...state.attempt, refusal: null } : state.attempt;
    const asked = step === 'ask-support' && page === 'help' ? tryRoute(state, 'chat') : state;
    return state.running ? { ...asked, lastStep: step, lastStepAt: now, attempt } : state;
  },
  'page-entered': (state, event) => {
    if (!state.running) return state;
    const entered = enterPage(state, event);
    const { attempt } = entered;
    return event.signedOut && attempt !== null ? { ...entered, attempt: { ...attempt, signedOut: true } } : entered;
  },
  'alipay-entry-pressed': (state, event, now) => (state.running ? pressAlipayEntry(state, event, now) : state),
  'list-read': (state, event) => (state.running ? countCards(readList(state, event), event.reading) : state),
  'remove-pressed': (state, { reading }, now) => {
    if (!state.running) return state;
    const attempt: Attempt = {
      place: reading.place,
      phase: 'pressed',
      load: reading.load,
      at: now,
      // A list that shows only a part was not counted.
      rowsBefore: reading.doubt === null ? reading.count : null,
      rowsAfter: null,
      verdict: null,
      signs: [],
      refusal: null,
      confirm: 'not-asked',
      signedOut: false,
    };
    return { ...state, attempt, places: { ...state.places, [reading.place]: 'here' } };
  },
  'dialog-opened': (state, { load }) => {
    const { attempt } = state;
    const asks = isWaiting(attempt, load) && (attempt.confirm === 'not-asked' || attempt.confirm === 'withheld');
    return asks ? { ...state, attempt: { ...attempt, confirm: 'asked' } } : state;
  },
  'dialog-withheld': (state, { load }) => {
    const { attempt } = state;
    const asks = isWaiting(attempt, load) && attempt.confirm === 'not-asked';
    return asks ? { ...state, attempt: { ...attempt, confirm: 'withheld' } } : state;
  },
  'removal-confirmed': (state, { place, load }, now) => {
    const { attempt } = state;
    if (attempt === null || attempt.place !== place || attempt.phase !== 'pressed') return state;
    return {
      ...state,
      attempt: withSigns(
        { ...attempt, phase: 'confirmed', load, at: now, verdict: 'cannot-tell', confirm: 'seen' },
        'confirm-pressed',
        'second-look-due',
      ),
    };
  },
  'row-left': (state, { load, count }) => {
    const { attempt } = state;
    if (attempt === null || attempt.phase !== 'confirmed' || attempt.load !== load) return state;
    return { ...state, attempt: withSigns({ ...attempt, rowsAfter: count }, 'row-left-the-list') };
  },
  'sign-seen': (state, { place, sign }) => {
    const { attempt } = state;
    if (attempt === null || attempt.place !== place || attempt.phase !== 'confirmed' || attempt.signs.includes(sign)) return state;
    return { ...state, attempt: withSigns(attempt, sign) };
  },
  'removal-refused': (state, { load, reason }) => {
    const { attempt } = state;
    if (attempt === null || attempt.load !== load || attempt.phase === 'settled') return state;
    const refused: Attempt = { ...attempt, phase: 'settled', verdict: 'still-there', signs: ['site-refused'], refusal: reason };
    return { ...state, attempt: refused, places: { ...state.places, [attempt.place]: 'here' } };
  },
  'default-changed': (state) =>
    state.attempt?.refusal === 'default-card' ? { ...state, attempt: { ...state.attempt, refusal: null } } : state,
  // Starting over gives every way another chance.
  'another-started': (state) => ({
    ...state,
    routes: newJourney.routes,
    deadEnds: newJourney.deadEnds,
    trail: newJourney.trail,
    running: true,
    attempt: null,
    appDone: false,
    appSteps: [],
  }),
  'route-closed': (state, { route }) => closeRoute(state, route, 'person-said-so'),
  'app-finished': (state) => ({ ...tryRoute(state, 'app'), appDone: true, places: { ...state.places, app: 'gone' } }),
  'app-step-marked': (state, { route, step, done }) => {
    const others = state.appSteps.filter((mark) => mark.route !== route || mark.step !== step);
    return { ...state, appSteps: done ? [...others, { route, step }] : others };
  },
  'app-reopened': (state) => ({ ...state, appDone: false, places: { ...state.places, app: 'unchecked' } }),
  'place-marked': (state, { place, status }) => ({ ...state, places: { ...state.places, [place]: status } }),
  'place-set-aside': (state, { place, aside }) => ({ ...state, setAside: withOrWithout(state.setAside, place, aside) }),
  'trouble-waved-off': (state, { trouble, waved }) => ({ ...state, notMine: withOrWithout(state.notMine, trouble, waved) }),
  'goal-chosen': (state, { goal }, now) => chooseGoal(state, goal, now),
  'reminder-set': setReminder,
  'reminder-ended': (state) => (state.reminder === null ? state : { ...state, reminder: null }),
  'clock-read': (state, _event, now) => readClock(state, now),
  'reminder-shown': (state, _event, now) => showReminder(state, now),
};

function withOrWithout<Item>(list: readonly Item[], item: Item, isWith: boolean): readonly Item[] {
  const others = list.filter((other) => other !== item);
  return isWith ? [...others, item] : others;
}

/** Nothing is left to do on the website, and the app is done. */
function isFinished(state: JourneyState): boolean {
  const web = webStatus(state);
  return state.appDone && (web === 'gone' || web === 'not-here');
}

/** What follows from any change: dates of the places, the end of the job, and a reminder that has lost its reason. */
function drawConclusions(before: JourneyState, after: JourneyState, now: number): JourneyState {
  const changed = placeIds.filter((place) => before.places[place] !== after.places[place]);
  const dates = changed.map((place) => [place, after.places[place] === 'unchecked' ? null : now]);
  return {
    ...after,
    placesAt: { ...after.placesAt, ...Object.fromEntries(dates) },
    finishedAt: isFinished(after) ? (after.finishedAt ?? now) : null,
    reminder: isReminderOver(after) ? null : after.reminder,
  };
}

/** @param now Milliseconds since 1970. */
export function transition(state: JourneyState, event: JourneyEvent, now: number): JourneyState {
  const handle = handlers[event.type] as (state: JourneyState, event: JourneyEvent, now: number) => JourneyState;
  const after = handle(state, event, now);
  return after === state ? state : drawConclusions(state, after, now);
}
