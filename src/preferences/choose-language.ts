/** The language of our own words: the person's choice, else the browser's, else English. Pure. */
import { findLanguage, type LanguageCode } from '../languages/language-codes.ts';
import type { Preferences } from './preferences.ts';

/** @param browserLanguage Tag of the browser's own language, such as `pt-BR`; may be one that has no folder. */
export function chooseLanguage(preferences: Preferences, browserLanguage: string): LanguageCode {
  return preferences.language ?? findLanguage(browserLanguage) ?? 'en';
}
