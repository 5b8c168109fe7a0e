/** The language in which Uncard speaks now. */
import type { LanguageCode } from '../languages/language-codes.ts';
import { browserLanguage } from '../platform/browser/extension.ts';
import { readLocal } from '../platform/browser/storage.ts';
import { chooseLanguage } from '../preferences/choose-language.ts';
import { parsePreferences } from '../preferences/preferences.ts';

export async function spokenLanguage(): Promise<LanguageCode> {
  const { preferences } = await readLocal('preferences');
  return chooseLanguage(parsePreferences(preferences), browserLanguage());
}
