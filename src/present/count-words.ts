/** Puts a whole number into words, in the form that the language has for it. Pure. */
import type { LanguageCode } from '../languages/language-codes.ts';
import type { PluralWords } from '../languages/schema.ts';
import { fillWords } from './fill-words.ts';

/** @param count A whole number, from zero. */
export function countWords(words: PluralWords, count: number, language: LanguageCode): string {
  const form = new Intl.PluralRules(language).select(count);
  return fillWords(words[form] ?? words.other, { count: String(count) });
}
