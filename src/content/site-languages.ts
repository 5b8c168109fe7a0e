/** Which languages' words to look for on a page: what it says it is in, what its own words say, and English. Pure. */

import { guessLanguages, sampleTexts, type Vocabulary, wordsOf } from '../engine/guess-languages.ts';
import { buildLexicon, type Lexicon } from '../engine/lexicon.ts';
import type { PageView } from '../engine/page-view.ts';
import { runToEnd } from '../engine/run-to-end.ts';
import { grammar } from '../guide/compositions.ts';
import { findLanguage, type LanguageCode, languageCodes, type Script, scriptOf } from '../languages/language-codes.ts';
import { readPhrase, readSignals, readVocabulary } from './site-words.ts';

const letters: Readonly<Record<Script, RegExp>> = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  thai: /\p{Script=Thai}/u,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  hangul: /\p{Script=Hangul}/u,
};
/** A language with a script of its own needs no words to be told; a shop writes a stray name in any script. */
const fewestPieces = 3;
/** Letters and signs that Latin has not. */
const beyondLatin = /[\u0370-\uffff]/;
const scripts = (Object.keys(letters) as Script[]).filter((script) => script !== 'latin');
/** Nodes between two breaths. */
const stretch = 4000;

const lexicons = new Map<string, Lexicon>();
const vocabularies = new Map<LanguageCode, Vocabulary>();

function* lexiconOf(codes: readonly LanguageCode[]): Generator<void, Lexicon, void> {
  const key = codes.join(' ');
  const known = lexicons.get(key) ?? (yield* buildLexicon(codes.map(readSignals), grammar, readPhrase));
  lexicons.set(key, known);
  return known;
}

function vocabularyOf(code: LanguageCode): Vocabulary {
  const known = vocabularies.get(code) ?? readVocabulary(code);
  vocabularies.set(code, known);
  return known;
}

/** The scripts that enough pieces of text of a page are written in, Latin aside. */
function* scriptsOn({ nodes }: PageView): Generator<void, ReadonlySet<Script>, void> {
  const counts = new Map<Script, number>();
  for (let id = 0; id < nodes.length; id += 1) {
    const text = nodes[id]?.text ?? '';
    if (text !== '' && beyondLatin.test(text)) {
      for (const script of scripts) if (letters[script].test(text)) counts.set(script, (counts.get(script) ?? 0) + 1);
    }
    if (id % stretch === stretch - 1) yield;
  }
  return new Set(scripts.filter((script) => (counts.get(script) ?? 0) >= fewestPieces));
}

/** The sample that was looked at last, and what it speaks: most looks find the page as it was. */
let last: { readonly sample: readonly string[]; readonly codes: string; readonly spoken: readonly LanguageCode[] } | null = null;

function isLastSample(sample: readonly string[], codes: string): boolean {
  if (last === null || last.codes !== codes || last.sample.length !== sample.length) return false;
  const before = last.sample;
  return sample.every((text, at) => text === before[at]);
}

function* spokenByWords(view: PageView, candidates: readonly LanguageCode[]): Generator<void, readonly LanguageCode[], void> {
  const sample = sampleTexts(view);
  const codes = candidates.join(' ');
  if (last !== null && isLastSample(sample, codes)) return last.spoken;
  const byWords = new Map<LanguageCode, Vocabulary>();
  for (const code of candidates) {
    byWords.set(code, vocabularyOf(code));
    yield;
  }
  const spoken = guessLanguages(wordsOf(sample), byWords, vocabularyOf('en'));
  last = { sample, codes, spoken };
  return spoken;
}

/** Languages with a script of their own by that, the others by their words. */
function* spokenOn(view: PageView): Generator<void, readonly LanguageCode[], void> {
  const written = yield* scriptsOn(view);
  const alone = (code: LanguageCode) => !['latin', 'cyrillic'].includes(scriptOf[code]);
  const candidates = languageCodes.filter((code) => code !== 'en' && (scriptOf[code] === 'latin' || written.has(scriptOf[code])));
  const byWords = yield* spokenByWords(
    view,
    candidates.filter((code) => !alone(code)),
  );
  return [...candidates.filter(alone), ...byWords];
}

export interface FoundLexicon {
  readonly lexicon: Lexicon;
  readonly language: string;
}

/** A page may say that it is in one language and be in another: both are tried, and English always. Comes up for air. */
export function* findLexicon(view: PageView): Generator<void, FoundLexicon, void> {
  const declared = findLanguage(view.language);
  const spoken = yield* spokenOn(view);
  const codes = languageCodes.filter((code) => code === declared || code === 'en' || spoken.includes(code));
  return { lexicon: yield* lexiconOf(codes), language: declared ?? spoken[0] ?? 'en' };
}

/** In one go. */
export function lexiconFor(view: PageView): FoundLexicon {
  return runToEnd(findLexicon(view));
}
