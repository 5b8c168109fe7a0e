/** Replacing a card (row A14): the new one is added first, then the old one is removed. Pure. */
import type { WebPlaceId } from '../guide/places.ts';
import type { ListReading } from './events.ts';
import type { JourneyState } from './state.ts';

export const replacePhases = ['adding', 'added'] as const;

export interface Replacing {
  readonly phase: (typeof replacePhases)[number];
  /** How many cards each list held before; null for one that was not seen whole yet. */
  readonly before: Readonly<Record<WebPlaceId, number | null>>;
}

export const goals = ['remove', 'replace'] as const;
export type Goal = (typeof goals)[number];

const begun: Replacing = { phase: 'adding', before: { 'aliexpress-web': null, 'alipay-web': null } };

export function chooseGoal(state: JourneyState, goal: Goal, now: number): JourneyState {
  if (goal === 'remove') return { ...state, replacing: null };
  return { ...state, replacing: state.replacing ?? begun, running: true, minimised: false, lastStepAt: now };
}

/** A list that is longer than before holds the new card. A shorter one is counted from anew. */
export function countCards(state: JourneyState, { place, count, doubt }: ListReading): JourneyState {
  const { replacing } = state;
  if (replacing === null || replacing.phase !== 'adding' || count === null || doubt !== null) return state;
  const before = replacing.before[place];
  if (before !== null && count > before) return { ...state, replacing: { ...replacing, phase: 'added' } };
  return before === count ? state : { ...state, replacing: { ...replacing, before: { ...replacing.before, [place]: count } } };
}

/** Nobody has begun to remove the old card, and the new one is not there yet. */
export function isAdding({ replacing, attempt }: JourneyState): boolean {
  return replacing?.phase === 'adding' && attempt === null;
}
