/** Which written way is next when one was closed. Pure. */
import { type RouteId, routeIds } from '../guide/routes.ts';
import type { JourneyState } from './state.ts';

export function isOpen({ routes }: JourneyState, route: RouteId): boolean {
  return routes[route] !== 'dead-end';
}

/** Neither of the two lists on the website is worth another look. */
export function isWebsiteClosed(journey: JourneyState): boolean {
  return !isOpen(journey, 'wallet') && !isOpen(journey, 'alipay');
}

/** @returns A list that is known to hold a card, else the first way that nobody has tried; support is always left. */
export function nextRoute(journey: JourneyState): RouteId {
  const { places, routes, appDone } = journey;
  if (places['aliexpress-web'] === 'here' && isOpen(journey, 'wallet')) return 'wallet';
  if (places['alipay-web'] === 'here' && isOpen(journey, 'alipay')) return 'alipay';
  return routeIds.find((route) => routes[route] === 'untried' && !(route === 'app' && appDone)) ?? 'support';
}

/** Opening an Alipay account gives away more data: it is offered once wallet, app and chat have not helped. */
export function isSignUpDue({ routes, appDone }: JourneyState): boolean {
  return routes.wallet !== 'untried' && (routes.app !== 'untried' || appDone) && routes.chat !== 'untried';
}
