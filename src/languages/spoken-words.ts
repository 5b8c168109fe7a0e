/** Our words in one language, as the background keeps them for everything that shows words. Pure. */
import { findLanguage, type LanguageCode } from './language-codes.ts';
import type { Words } from './schema.ts';

export interface SpokenWords {
  readonly language: LanguageCode;
  readonly words: Words;
}

/** @returns Null for a record that is not there or cannot be read. */
export function parseSpokenWords(stored: unknown): SpokenWords | null {
  if (typeof stored !== 'object' || stored === null || !('language' in stored) || !('words' in stored)) return null;
  const language = typeof stored.language === 'string' ? findLanguage(stored.language) : null;
  if (language === null || typeof stored.words !== 'string') return null;
  try {
    const words = JSON.parse(stored.words) as Words;
    // Only the background writes this record, from the folders of this very version; other hands may have emptied it.
    return 'panel' in words && 'steps' in words ? { language, words } : null;
  } catch {
    return null;
  }
}
