/** Which troubles the journey itself gives away; the others are for the person to choose. Pure. */
import { type TroubleId, troubles } from '../guide/troubles.ts';
import type { JourneyState } from './state.ts';
import { webStatus } from './web-status.ts';

/** The sign of each trouble that can be told; what is not here shows nothing of itself. */
const signs: Readonly<Partial<Record<TroubleId, (state: JourneyState) => boolean>>> = {
  'greyed-out': ({ attempt, lastStep }) =>
    attempt?.refusal === 'default-card' ||
    attempt?.refusal === 'unpaid-order' ||
    lastStep === 'change-default' ||
    lastStep === 'settle-order',
  'other-side': (state) => (state.appDone && webStatus(state) === 'still-there') || state.places.app === 'here',
  identity: ({ trail }) => trail.here?.page === 'identity-check',
  'not-listed': (state) => webStatus(state) === 'not-here' && !state.appDone,
  interrupted: ({ attempt, trail }) =>
    attempt?.signedOut === true ||
    attempt?.confirm === 'withheld' ||
    trail.failures.length > 0 ||
    trail.here?.page === 'bot-check' ||
    trail.here?.page === 'not-ready',
  'bare-link': ({ routes, deadEnds }) => routes.chat !== 'untried' && deadEnds.alipay !== null,
  'alipay-closed': ({ deadEnds }) => deadEnds.alipay !== null && deadEnds.alipay !== 'no-card',
};

/** In the order of the guide. What the person waved off is not brought up again. */
export function recogniseTroubles(state: JourneyState): readonly TroubleId[] {
  const known = Object.keys(troubles) as TroubleId[];
  return known.filter((trouble) => !state.notMine.includes(trouble) && signs[trouble]?.(state) === true);
}
