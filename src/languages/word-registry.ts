/** Our own words, by language. A new language is one folder, one code and one line here. */
import { words as ar } from './ar/words.ts';
import { words as de } from './de/words.ts';
import { words as en } from './en/words.ts';
import { words as es } from './es/words.ts';
import { words as fr } from './fr/words.ts';
import { words as he } from './he/words.ts';
import { words as id } from './id/words.ts';
import { words as it } from './it/words.ts';
import { words as ja } from './ja/words.ts';
import { words as ko } from './ko/words.ts';
import type { LanguageCode } from './language-codes.ts';
import { words as nl } from './nl/words.ts';
import { words as pl } from './pl/words.ts';
import { words as pt } from './pt/words.ts';
import { words as ru } from './ru/words.ts';
import type { Words } from './schema.ts';
import { words as th } from './th/words.ts';
import { words as tr } from './tr/words.ts';
import { words as uk } from './uk/words.ts';
import { words as vi } from './vi/words.ts';

export const wordRegistry: Readonly<Record<LanguageCode, Words>> = {
  en,
  fr,
  ru,
  es,
  pt,
  de,
  it,
  nl,
  pl,
  tr,
  ja,
  ko,
  th,
  vi,
  id,
  ar,
  he,
  uk,
};
