/** What the person has chosen about Uncard itself; a record of its own. Pure. */
import { type LanguageCode, languageCodes } from '../languages/language-codes.ts';

export const preferencesVersion = 1;

export interface Preferences {
  readonly version: typeof preferencesVersion;
  /** Null follows the browser. */
  readonly language: LanguageCode | null;
}

export const defaultPreferences: Preferences = { version: preferencesVersion, language: null };

/** Anything that cannot be read counts as nothing chosen: no choice here is worth an error. */
export function parsePreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== preferencesVersion)
    return defaultPreferences;
  const language = 'language' in stored ? languageCodes.find((code) => code === stored.language) : undefined;
  return { version: preferencesVersion, language: language ?? null };
}
