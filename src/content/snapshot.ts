/** The read-only copy of what is stored: the journey, and our words in the chosen language. */
import { parseJourney } from '../journey/parse-journey.ts';
import { type JourneyState, newJourney } from '../journey/state.ts';
import { parseSpokenWords, type SpokenWords } from '../languages/spoken-words.ts';
import { readLocal, watchLocal } from '../platform/browser/storage.ts';
import { type Preferences, parsePreferences } from '../preferences/preferences.ts';

export interface Snapshot {
  readonly journey: JourneyState;
  /** Null until the background has written them. */
  readonly spoken: SpokenWords | null;
  readonly largerText: boolean;
  readonly overlayOff: Preferences['overlayOff'];
}

/** A record that cannot be read counts as none here; the background sets it aside and the popup says so. */
function toJourney(stored: unknown): JourneyState {
  const parsed = parseJourney(stored);
  return parsed.kind === 'read' ? parsed.state : newJourney;
}

/** What the person has chosen that concerns a page of the site. */
function toChoices(stored: unknown): Pick<Snapshot, 'largerText' | 'overlayOff'> {
  const { largerText, overlayOff } = parsePreferences(stored);
  return { largerText, overlayOff };
}

/**
 * @param onChange Called with the whole snapshot, first when it was read and then at each change.
 * @returns Reads it anew, as after a rest in the browser's page cache, where changes go by unheard.
 */
export function followSnapshot(onChange: (snapshot: Snapshot) => void, signal: AbortSignal): () => Promise<void> {
  let snapshot: Snapshot = { journey: newJourney, spoken: null, largerText: false, overlayOff: [] };
  const stop = watchLocal((key, value) => {
    if (key === 'journey') snapshot = { ...snapshot, journey: toJourney(value) };
    else if (key === 'words') snapshot = { ...snapshot, spoken: parseSpokenWords(value) ?? snapshot.spoken };
    else if (key === 'preferences') snapshot = { ...snapshot, ...toChoices(value) };
    else return;
    onChange(snapshot);
  });
  signal.addEventListener('abort', stop, { once: true });
  return async () => {
    const { journey, words, preferences } = await readLocal('journey', 'words', 'preferences');
    snapshot = { journey: toJourney(journey), spoken: parseSpokenWords(words), ...toChoices(preferences) };
    if (!signal.aborted) onChange(snapshot);
  };
}
