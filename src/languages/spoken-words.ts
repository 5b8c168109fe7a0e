/** Our words in one language, as the background keeps them for everything that shows words. Pure. */
import { findLanguage, type LanguageCode } from './language-codes.ts';
import type { Words } from './schema.ts';

export interface SpokenWords {
  readonly language: LanguageCode;
  readonly words: Words;
}

/** The parts that are shown on pages. */
const parts = [
  'panel',
  'actions',
  'steps',
  'variants',
  'routes',
  'places',
  'verdicts',
  'refusals',
] as const satisfies readonly (keyof Words)[];

/** Whether words are there at all; that each is there is what the compiler holds of the background's folders. */
function areWords(value: unknown): value is Words {
  if (typeof value !== 'object' || value === null) return false;
  return parts.every((part) => typeof Reflect.get(value, part) === 'object' && Reflect.get(value, part) !== null);
}

/** @returns Null for a record that is not there or cannot be read. */
export function parseSpokenWords(stored: unknown): SpokenWords | null {
  if (typeof stored !== 'object' || stored === null || !('language' in stored) || !('words' in stored)) return null;
  const language = typeof stored.language === 'string' ? findLanguage(stored.language) : null;
  if (language === null || typeof stored.words !== 'string') return null;
  try {
    // Only the background writes this record; what a storage that was tampered with or cut short holds is not shown.
    const words: unknown = JSON.parse(stored.words);
    return areWords(words) ? { language, words } : null;
  } catch {
    return null;
  }
}
