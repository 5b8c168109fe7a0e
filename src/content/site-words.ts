/**
 * The words of the sites, language by language, and what tells a language by its words. The build puts texts in the place of
 * this module (tools/build/write-site-words.ts): most pages speak one or two languages, and only those are read then.
 */
import { createVocabulary, type Vocabulary } from '../engine/guess-languages.ts';
import { toPhraseWords } from '../engine/phrase-index.ts';
import type { LanguageCode } from '../languages/language-codes.ts';
import type { SignalSet } from '../languages/schema.ts';
import { signalRegistry } from '../languages/signal-registry.ts';

export function readSignals(code: LanguageCode): SignalSet {
  return signalRegistry[code];
}

/** The words of a phrase of these signals. */
export const readPhrase = toPhraseWords;

export function readVocabulary(code: LanguageCode): Vocabulary {
  return createVocabulary(signalRegistry[code]);
}
