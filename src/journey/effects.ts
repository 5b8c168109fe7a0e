/** What follows from a state outside the journey, as data; the background carries it out, as often as it likes. Pure. */
import type { JourneyState } from './state.ts';
import { webStatus } from './web-status.ts';

export interface Effects {
  /** Text on the toolbar icon; empty for none. */
  readonly badge: string;
}

/** The badge stands while the website is done and the app is not. */
export function effectsOf(state: JourneyState): Effects {
  const appHalfOpen = state.running && !state.appDone && webStatus(state) === 'gone';
  return { badge: appHalfOpen ? '1' : '' };
}
