/** The long texts, by language. The background alone carries them; pages ask it for those of one language. */
import { companion as ar } from './ar/companion.ts';
import type { CompanionWords } from './companion-schema.ts';
import { companion as de } from './de/companion.ts';
import { companion as en } from './en/companion.ts';
import { companion as es } from './es/companion.ts';
import { companion as fr } from './fr/companion.ts';
import { companion as he } from './he/companion.ts';
import { companion as id } from './id/companion.ts';
import { companion as it } from './it/companion.ts';
import { companion as ja } from './ja/companion.ts';
import { companion as ko } from './ko/companion.ts';
import type { LanguageCode } from './language-codes.ts';
import { companion as nl } from './nl/companion.ts';
import { companion as pl } from './pl/companion.ts';
import { companion as pt } from './pt/companion.ts';
import { companion as ru } from './ru/companion.ts';
import { companion as th } from './th/companion.ts';
import { companion as tr } from './tr/companion.ts';
import { companion as uk } from './uk/companion.ts';
import { companion as vi } from './vi/companion.ts';

export const companionRegistry: Readonly<Record<LanguageCode, CompanionWords>> = {
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
