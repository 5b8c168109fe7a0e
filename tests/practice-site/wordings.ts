/**
 * Which wordings belong to which language. Another language is one more file and one more line here.
 */
import type { PracticeLanguage } from './practice-options.ts';
import { type Wordings, wordingsEn } from './wordings-en.ts';
import { wordingsFr } from './wordings-fr.ts';

const wordingsByLanguage: Readonly<Record<PracticeLanguage, Wordings>> = { en: wordingsEn, fr: wordingsFr };

export function wordingsOf(language: PracticeLanguage): Wordings {
  return wordingsByLanguage[language];
}
