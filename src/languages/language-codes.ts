/** Languages that have a folder here. The registry holds their content. Data only. */

export const languageCodes = ['en', 'fr'] as const;
export type LanguageCode = (typeof languageCodes)[number];

export const rightToLeft: readonly string[] = ['ar', 'he', 'fa', 'ur'];

/** Our language for a tag such as `fr-CA`; null when there is no folder for it. */
export function findLanguage(tag: string): LanguageCode | null {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  return languageCodes.find((code) => code === primary) ?? null;
}
