/** In which language and design each browser sees a listed page: every language is seen, and no page twice in the same. */
import type { PracticeDesign, PracticeLanguage } from '../practice-site/practice-options.ts';
import type { BrowserName } from './guided-visit.ts';

export const practiceLanguages = [
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
] as const satisfies readonly PracticeLanguage[];

export interface Look {
  readonly language: PracticeLanguage;
  readonly design: PracticeDesign;
}

/**
 * One browser goes through the languages in order, the other in steps of five; an odd start keeps them from ever meeting.
 * The design changes with each page and with each round, and is the other one in the other browser.
 * @param at Number of the page in its list; what the page itself asks for goes before this.
 */
export function lookOf(browser: BrowserName, at: number): Look {
  const count = practiceLanguages.length;
  const isFirst = browser === 'chromium';
  const language = practiceLanguages[(isFirst ? at : at * 5 + 7) % count] ?? 'en';
  const isEven = (at + Math.floor(at / count)) % 2 === 0;
  return { language, design: isEven === isFirst ? 'hub' : 'drawer' };
}
