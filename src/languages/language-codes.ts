/** Languages that Uncard speaks, and languages of the sites that it reads. Data only. */

/** Our own words; the word registry holds them. */
export const languageCodes = [
  'en',
  'fr',
  'ru',
  'es',
  'pt',
  'de',
  'it',
  'nl',
  'pl',
  'tr',
  'ja',
  'ko',
  'th',
  'vi',
  'id',
  'ar',
  'he',
  'uk',
] as const;
export type LanguageCode = (typeof languageCodes)[number];

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'hebrew' | 'thai' | 'kana' | 'hangul';

/** Languages whose words on the site are known, with the script that gives them away; the signal registry holds them. */
export const siteLanguages = {
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
export type SiteLanguage = keyof typeof siteLanguages;

export const rightToLeft: readonly string[] = ['ar', 'he', 'fa', 'ur'];

/** Codes that browsers and the site still use for languages that have another one now. */
const oldCodes: Readonly<Record<string, string>> = { iw: 'he', in: 'id' };

function primaryOf(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  return oldCodes[primary] ?? primary;
}

/** Our language for a tag such as `fr-CA`; null when there is no folder for it. */
export function findLanguage(tag: string): LanguageCode | null {
  const primary = primaryOf(tag);
  return languageCodes.find((code) => code === primary) ?? null;
}

/** The language of the site for a tag such as `pt_BR` or `iw_IL`; null for one whose words are not known. */
export function findSiteLanguage(tag: string): SiteLanguage | null {
  const primary = primaryOf(tag);
  return siteLanguageCodes.find((code) => code === primary) ?? null;
}

export const siteLanguageCodes = Object.keys(siteLanguages) as SiteLanguage[];
