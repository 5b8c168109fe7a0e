/** What a list of cards says of its place, of its route, and of a removal that is under way. Pure. */
import { passingSigns, type SignId } from '../guide/verdicts.ts';
import { closeRoute, reopenRoute, tryRoute } from './close-route.ts';
import type { JourneyEvent } from './events.ts';
import { judgeRemoval } from './judge-removal.ts';
import type { Attempt, JourneyState } from './state.ts';

type ListRead = Extract<JourneyEvent, { type: 'list-read' }>;

export function withSigns(attempt: Attempt, ...signs: readonly SignId[]): Attempt {
  return { ...attempt, signs: [...new Set([...attempt.signs, ...signs])] };
}

export function readList(state: JourneyState, event: ListRead): JourneyState {
  const { reading } = event;
  const isJudged = state.attempt?.place === reading.place;
  const base = markRoute(state, event, isJudged);
  const { attempt } = base;
  if (attempt === null || !isJudged) {
    // A list that shows only a part says nothing by being empty.
    if (reading.count === 0 && reading.doubt !== null) return base;
    return { ...base, places: { ...base.places, [reading.place]: reading.count === 0 ? 'not-here' : 'here' } };
  }
  if (attempt.phase === 'settled') return readAgain(base, attempt, event);
  if (attempt.load === reading.load) return base;
  return attempt.phase === 'pressed' ? lookAfterPress(base, attempt, event) : secondLook(base, attempt, event);
}

/** @param isJudged A removal from this list is under way: an empty list is its success, and no dead end. */
function markRoute(state: JourneyState, { reading }: ListRead, isJudged: boolean): JourneyState {
  const route = reading.place === 'alipay-web' ? 'alipay' : 'wallet';
  if (reading.count === 0 && reading.doubt === null && !isJudged) {
    return state.routes[route] === 'dead-end' ? state : closeRoute(state, route, 'no-card');
  }
  const held = reading.count !== 0 && state.routes[route] === 'dead-end';
  return held ? reopenRoute(state, route) : tryRoute(state, route);
}

/** The confirming press was not seen: a card that is there was never removed, one that is missing deserves one more look. */
function lookAfterPress(state: JourneyState, attempt: Attempt, { reading, comparison }: ListRead): JourneyState {
  // Another card's own page tells nothing about the list.
  if (reading.count === null) return state;
  const fewer = attempt.rowsBefore !== null && reading.count < attempt.rowsBefore;
  const missing = comparison.removed === 'missing' || (comparison.removed === 'unknown' && fewer);
  if (reading.doubt !== null && comparison.removed !== 'present') return state;
  if (!missing) return { ...state, attempt: null };
  const confirmed = withSigns(
    { ...attempt, phase: 'confirmed', load: reading.load, verdict: 'cannot-tell' },
    'row-left-the-list',
    'second-look-due',
  );
  return { ...state, attempt: confirmed };
}

function secondLook(state: JourneyState, attempt: Attempt, { reading, comparison }: ListRead): JourneyState {
  const { verdict, signs } = judgeRemoval({
    ...comparison,
    rowsBefore: attempt.rowsBefore,
    rowsNow: reading.count,
    doubt: reading.doubt,
    signedOut: attempt.signedOut,
    confirmed: isConfirmed(attempt),
  });
  // One card's own page tells nothing about the list: the second look stays due.
  if (signs.includes('second-look-due')) return { ...state, attempt: withSigns(attempt, 'second-look-due') };
  const settled: Attempt = {
    ...attempt,
    phase: 'settled',
    rowsAfter: reading.count,
    verdict,
    signs: [...keepSigns(attempt, verdict === 'still-there'), ...signs],
  };
  const status = verdict === 'gone' ? 'gone' : verdict === 'still-there' ? 'here' : 'cannot-tell';
  return { ...state, attempt: settled, places: { ...state.places, [attempt.place]: status } };
}

/** Where the site asked nothing and the row was gone after the press, that press was the confirming one. */
function isConfirmed({ confirm, signs }: Attempt): boolean {
  return confirm === 'seen' || (confirm === 'not-asked' && signs.includes('row-left-the-list'));
}

const ofTheFirstLoad: readonly SignId[] = [...passingSigns, 'row-left-the-list'];

/** What spoke for the removal when it was confirmed; a card that is back has belied all but the press. */
function keepSigns({ signs }: Attempt, isBack: boolean): readonly SignId[] {
  return signs.filter((sign) => sign === 'confirm-pressed' || (!isBack && ofTheFirstLoad.includes(sign)));
}

/** Cards have been seen to come back, and to leave late: a later look takes back what an earlier one said. */
function readAgain(state: JourneyState, attempt: Attempt, event: ListRead): JourneyState {
  const { reading, comparison } = event;
  if (attempt.verdict === 'gone' && comparison.removed === 'present') {
    const back: Attempt = { ...attempt, verdict: 'still-there', rowsAfter: reading.count, signs: ['second-look-with-card'] };
    return { ...state, attempt: back, places: { ...state.places, [attempt.place]: 'here' } };
  }
  const unsettled = attempt.verdict === 'cannot-tell' || (attempt.verdict === 'still-there' && comparison.removed === 'missing');
  return unsettled && attempt.load !== reading.load ? secondLook(state, attempt, event) : state;
}
