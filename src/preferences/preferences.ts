/** What the person has chosen about Uncard itself; a record of its own. Pure. */
import { type SiteId, siteIds } from '../guide/places.ts';
import { type LanguageCode, languageCodes } from '../languages/language-codes.ts';

export const preferencesVersion = 1;

export interface Preferences {
  readonly version: typeof preferencesVersion;
  /** Null follows the browser. */
  readonly language: LanguageCode | null;
  readonly largerText: boolean;
  /** Sites on which nothing is shown on the page; the popup leads there. */
  readonly overlayOff: readonly SiteId[];
}

export const defaultPreferences: Preferences = { version: preferencesVersion, language: null, largerText: false, overlayOff: [] };

/** Anything that cannot be read counts as nothing chosen: no choice here is worth an error. */
export function parsePreferences(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== preferencesVersion)
    return defaultPreferences;
  const language = 'language' in stored ? languageCodes.find((code) => code === stored.language) : undefined;
  const largerText = 'largerText' in stored && stored.largerText === true;
  const off: readonly unknown[] = 'overlayOff' in stored && Array.isArray(stored.overlayOff) ? stored.overlayOff : [];
  return { version: preferencesVersion, language: language ?? null, largerText, overlayOff: siteIds.filter((site) => off.includes(site)) };
}

/** Whether something may be chosen as the language; null follows the browser. */
export function isLanguageChoice(value: unknown): value is Preferences['language'] {
  return value === null || languageCodes.some((code) => code === value);
}
