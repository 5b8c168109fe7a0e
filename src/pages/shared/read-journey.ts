/** The journey for a page of ours, as the background keeps it. */
import { parseJourney } from '../../journey/parse-journey.ts';
import { type JourneyState, newJourney } from '../../journey/state.ts';

/** A record that cannot be read is said; the background sets it aside at its next event. */
export function toJourney(stored: unknown): JourneyState {
  const parsed = parseJourney(stored);
  if (parsed.kind === 'read') return parsed.state;
  return { ...newJourney, earlierRecordUnreadable: parsed.kind === 'unreadable' };
}
