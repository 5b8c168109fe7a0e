/** Languages that Uncard speaks and reads on the sites. Data only. */

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'hebrew' | 'thai' | 'kana' | 'hangul';

/** Every language, with the script that gives it away; each has our own words and the words of the sites. */
export const scriptOf = {
  en: 'latin',
  fr: 'latin',
  ru: 'cyrillic',
  es: 'latin',
  pt: 'latin',
  de: 'latin',
  it: 'latin',
  nl: 'latin',
  pl: 'latin',
  tr: 'latin',
  ja: 'kana',
  ko: 'hangul',
  th: 'thai',
  vi: 'latin',
  id: 'latin',
  ar: 'arabic',
  he: 'hebrew',
  uk: 'cyrillic',
} as const satisfies Record<string, Script>;
export type LanguageCode = keyof typeof scriptOf;

/** Each language by its own name, as a picker shows it to somebody who reads no other. */
export const languageNames: Readonly<Record<LanguageCode, string>> = {
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
  pt: 'Português',
  de: 'Deutsch',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  tr: 'Türkçe',
  ja: '日本語',
  ko: '한국어',
  th: 'ไทย',
  vi: 'Tiếng Việt',
  id: 'Bahasa Indonesia',
  ar: 'العربية',
  he: 'עברית',
  uk: 'Українська',
};

const rightToLeft: readonly string[] = ['ar', 'he', 'fa', 'ur'];

/** The way a language is written, told by its code alone, such as `ar`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}

/** Codes that browsers and the site still use for languages that have another one now. */
const oldCodes: Readonly<Record<string, string>> = { iw: 'he', in: 'id' };

function primaryOf(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  return oldCodes[primary] ?? primary;
}

export const languageCodes = Object.keys(scriptOf) as LanguageCode[];

/** The language for a tag such as `fr-CA`, `pt_BR` or `iw_IL`; null for one that nobody has written yet. */
export function findLanguage(tag: string): LanguageCode | null {
  const primary = primaryOf(tag);
  return languageCodes.find((code) => code === primary) ?? null;
}
