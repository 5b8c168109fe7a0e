/** Our own words, by language. A new language is one folder, one code and one line here. */
import { words as en } from './en/words.ts';
import { words as fr } from './fr/words.ts';
import type { LanguageCode } from './language-codes.ts';
import type { Words } from './schema.ts';

export const wordRegistry: Readonly<Record<LanguageCode, Words>> = { en, fr };
