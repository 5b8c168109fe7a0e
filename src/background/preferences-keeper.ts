/** The only writer of what the person has chosen about Uncard itself; one choice at a time, and the others stay. */
import type { SiteSwitch } from '../messages/protocol.ts';
import { takeTurns } from '../messages/take-turns.ts';
import { readLocal, writeLocal } from '../platform/browser/storage.ts';
import { type Preferences, parsePreferences } from '../preferences/preferences.ts';

const inTurn = takeTurns();

/** Choices that arrive together are written one after the other, so that none is lost. */
export function keepChoice(choice: Partial<Omit<Preferences, 'version'>>): Promise<void> {
  return inTurn(async () => {
    const { preferences } = await readLocal('preferences');
    await writeLocal('preferences', { ...parsePreferences(preferences), ...choice });
  });
}

/** Lets the overlay show on a site, or keeps it off. */
export function keepSite({ site, on }: SiteSwitch): Promise<void> {
  return inTurn(async () => {
    const { preferences } = await readLocal('preferences');
    const known = parsePreferences(preferences);
    const others = known.overlayOff.filter((other) => other !== site);
    await writeLocal('preferences', { ...known, overlayOff: on ? others : [...others, site] });
  });
}
