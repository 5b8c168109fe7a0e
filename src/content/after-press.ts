/** What the moment after a press on the removal control changes about a look at the page. */
import type { Sighting } from '../engine/sighting.ts';
import type { Attempt } from '../journey/state.ts';
import type { VisitMemory } from './visit-memory.ts';

/** The removal control was pressed in this load and nothing has come of it yet: a dialog that follows is about it. */
export function isAfterPress({ pressed, load }: Pick<VisitMemory, 'pressed' | 'load'>, attempt: Attempt | null): boolean {
  // The press itself may not have been stored yet.
  return pressed !== null && (attempt?.load !== load || attempt.phase === 'pressed');
}

/** The site's dialog about the removal was there and is not to be seen any more, whatever the words in it were. */
export function hasDialogLeft(seen: VisitMemory['dialog'], { dialog }: Pick<Sighting, 'dialog'>): boolean {
  if (seen === null || dialog !== null) return false;
  return !seen.isConnected || !seen.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
