/** The choices of our own language, for a picker. Pure. */
import type { LanguageCode } from '../languages/language-codes.ts';
import type { Words } from '../languages/schema.ts';

export interface LanguagesView {
  readonly label: string;
  /** Null follows the browser. */
  readonly choices: readonly { readonly code: LanguageCode | null; readonly name: string; readonly chosen: boolean }[];
}

/** @param names All there are, each by its own name. */
export function presentLanguages(
  chosen: LanguageCode | null,
  names: Readonly<Record<LanguageCode, string>>,
  { popup }: Words,
): LanguagesView {
  const byName = (Object.entries(names) as [LanguageCode, string][]).sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  const choices = byName.map(([code, name]) => ({ code, name, chosen: code === chosen }));
  return { label: popup.language, choices: [{ code: null, name: popup.browserLanguage, chosen: chosen === null }, ...choices] };
}
