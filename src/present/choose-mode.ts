/** Which form the overlay takes: a card, a pill, or nothing at all (null). Pure. */

import type { Sighting } from '../engine/sighting.ts';
import type { PageId } from '../guide/pages.ts';
import { isAsleep, type JourneyState } from '../journey/state.ts';
import { webStatus } from '../journey/web-status.ts';

const offeredOn: ReadonlySet<PageId> = new Set(['wallet', 'wallet-cards', 'alipay-home', 'alipay-cards']);
const cardLists: ReadonlySet<PageId> = new Set(['wallet-cards', 'alipay-cards']);
const leftAlone: ReadonlySet<PageId> = new Set(['bot-check', 'identity-check']);

function offered(sighting: Sighting, journey: JourneyState): 'pill' | null {
  if (journey.dismissed.includes(sighting.page)) return null;
  return offeredOn.has(sighting.page) || (sighting.page === 'checkout' && sighting.saveCardBox !== null) ? 'pill' : null;
}

/** @param now Milliseconds since 1970. */
export function chooseMode(sighting: Sighting, journey: JourneyState, now: number): 'card' | 'pill' | null {
  if (leftAlone.has(sighting.page)) return null;
  if (!journey.running) return offered(sighting, journey);
  const boxToClear = sighting.page === 'checkout' && sighting.saveCardBox !== null;
  if (webStatus(journey) === 'gone' && !cardLists.has(sighting.page) && !boxToClear) return null;
  return journey.minimised || isAsleep(journey, now) ? 'pill' : 'card';
}
