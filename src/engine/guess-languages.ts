/** Which languages a page speaks, told by its own words. Pure; the words come in as data. */
import type { LabelId } from '../guide/label-ids.ts';
import type { SignalSet } from '../languages/schema.ts';
import { toWords } from './normalise-text.ts';
import type { PageView } from './page-view.ts';
import { phrasesOf, type ReadPhrase, toPhraseWords } from './phrase-index.ts';

/** A page speaks a language when it uses at least this many of its words that English has not. */
const fewest = 2;
/** Languages that do nearly as well as the best one are kept: Spanish and Portuguese, Russian and Ukrainian. */
const nearly = 0.6;
/** Pieces of text that are looked at, and how long they may be: reviews and descriptions are in any language. */
const sample = 600;
const longest = 60;
const shortestWord = 2;

/** The single words of a language, whole and as beginnings. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const signsOnly: ReadonlySet<LabelId> = new Set<LabelId>(['more', 'clitic', 'question-ending', 'card-number-field', 'security-code-field']);

/** @param readPhrase For phrases that were cleaned before. */
export function createVocabulary(signals: SignalSet, readPhrase: ReadPhrase = toPhraseWords): Vocabulary {
  const words = new Set<string>();
  const stems = new Set<string>();
  for (const [label, phrases] of Object.entries(signals)) {
    if (signsOnly.has(label as LabelId)) continue;
    for (const phrase of phrasesOf(phrases))
      for (const { text, stem } of readPhrase(phrase)) if (text.length >= shortestWord) (stem ? stems : words).add(text);
  }
  return { words, stems };
}

/** The first short texts of a page. */
export function sampleTexts({ nodes }: PageView): readonly string[] {
  const found: string[] = [];
  for (const { text } of nodes) {
    if (text === '' || text.length > longest) continue;
    found.push(text);
    if (found.length >= sample) break;
  }
  return found;
}

export function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) for (const word of toWords(text)) if (word.length >= shortestWord) found.add(word);
  return found;
}

function knows({ words, stems }: Vocabulary, word: string): boolean {
  if (words.has(word)) return true;
  for (let length = 3; length <= word.length; length += 1) if (stems.has(word.slice(0, length))) return true;
  return false;
}

/**
 * @param english Its words count for no other language: brand and shop names are English everywhere.
 * @returns The languages that the words speak, the surest first.
 */
export function guessLanguages<Code extends string>(
  words: ReadonlySet<string>,
  vocabularies: ReadonlyMap<Code, Vocabulary>,
  english: Vocabulary,
): readonly Code[] {
  const telling = [...words].filter((word) => !knows(english, word));
  const scores = [...vocabularies].map(([code, vocabulary]) => ({ code, score: telling.filter((word) => knows(vocabulary, word)).length }));
  const best = Math.max(0, ...scores.map(({ score }) => score));
  return scores
    .filter(({ score }) => score >= fewest && score >= best * nearly)
    .sort((a, b) => b.score - a.score)
    .slice(0, 2)
    .map(({ code }) => code);
}
