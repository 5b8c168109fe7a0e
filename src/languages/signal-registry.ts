/** The words of the sites, by language. A new language is one folder, one code and one line here. */
import { signals as ar } from './ar/signals.ts';
import { signals as de } from './de/signals.ts';
import { signals as en } from './en/signals.ts';
import { signals as es } from './es/signals.ts';
import { signals as fr } from './fr/signals.ts';
import { signals as he } from './he/signals.ts';
import { signals as id } from './id/signals.ts';
import { signals as it } from './it/signals.ts';
import { signals as ja } from './ja/signals.ts';
import { signals as ko } from './ko/signals.ts';
import type { LanguageCode } from './language-codes.ts';
import { signals as nl } from './nl/signals.ts';
import { signals as pl } from './pl/signals.ts';
import { signals as pt } from './pt/signals.ts';
import { signals as ru } from './ru/signals.ts';
import type { SignalSet } from './schema.ts';
import { signals as th } from './th/signals.ts';
import { signals as tr } from './tr/signals.ts';
import { signals as uk } from './uk/signals.ts';
import { signals as vi } from './vi/signals.ts';

export const signalRegistry: Readonly<Record<LanguageCode, SignalSet>> = {
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
