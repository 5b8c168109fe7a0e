/** Marks a route as tried, closed or open again, and closes the way to Alipay when its trail says so. Pure. */
import type { DeadEndCause, RouteId } from '../guide/routes.ts';
import type { JourneyState } from './state.ts';
import { type Arrival, findDeadEnd, followTrail, isThrough, leaveForAlipay, type Whereabouts } from './trail.ts';

export function closeRoute(state: JourneyState, route: RouteId, cause: DeadEndCause): JourneyState {
  return { ...state, routes: { ...state.routes, [route]: 'dead-end' }, deadEnds: { ...state.deadEnds, [route]: cause } };
}

/** A dead end stays one. */
export function tryRoute(state: JourneyState, route: RouteId): JourneyState {
  return state.routes[route] === 'untried' ? { ...state, routes: { ...state.routes, [route]: 'tried' } } : state;
}

/** The route has led somewhere after all. */
export function reopenRoute(state: JourneyState, route: RouteId): JourneyState {
  return { ...state, routes: { ...state.routes, [route]: 'tried' }, deadEnds: { ...state.deadEnds, [route]: null } };
}

/** Closed by what its list showed or by the person's word, and not merely by what stood in the way. */
export function isAlipayClosedForGood({ routes, deadEnds }: JourneyState): boolean {
  return routes.alipay === 'dead-end' && (deadEnds.alipay === 'no-card' || deadEnds.alipay === 'person-said-so');
}

function closeWhenDead(state: JourneyState): JourneyState {
  const cause = findDeadEnd(state.trail);
  return cause === null || state.routes.alipay === 'dead-end' ? state : closeRoute(state, 'alipay', cause);
}

export function enterPage(state: JourneyState, arrival: Arrival): JourneyState {
  const entered = closeWhenDead({ ...state, trail: followTrail(state.trail, arrival) });
  const wasDead = entered.routes.alipay === 'dead-end' && findDeadEnd(entered.trail) === null;
  return wasDead && isThrough(arrival) && !isAlipayClosedForGood(entered) ? reopenRoute(entered, 'alipay') : entered;
}

export function pressAlipayEntry(state: JourneyState, from: Whereabouts, now: number): JourneyState {
  const trail = leaveForAlipay(state.trail, from, now);
  return trail === state.trail ? state : closeWhenDead({ ...state, trail });
}
