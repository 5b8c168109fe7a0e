/** The only writer of what the person has chosen about Uncard itself; one choice at a time, and the others stay. */
import { readLocal, writeLocal } from '../platform/browser/storage.ts';
import { type Preferences, parsePreferences } from '../preferences/preferences.ts';
import { takeTurns } from './take-turns.ts';

const inTurn = takeTurns();

/** Choices that arrive together are written one after the other, so that none is lost. */
export function keepChoice(choice: Partial<Omit<Preferences, 'version'>>): Promise<void> {
  return inTurn(async () => {
    const { preferences } = await readLocal('preferences');
    await writeLocal('preferences', { ...parsePreferences(preferences), ...choice });
  });
}
