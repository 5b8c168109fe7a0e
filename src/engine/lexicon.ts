/**
 * Finds the meanings that a piece of text carries, in the language of the page and in English. Pure; the words come in
 * as data, and what goes wrong with one language stays in it.
 */
import type { Composition } from '../guide/compositions.ts';
import type { LabelId } from '../guide/label-ids.ts';
import type { SignalSet } from '../languages/schema.ts';
import { composeMeanings } from './compose-meanings.ts';
import { findWordStarts, toWords } from './normalise-text.ts';
import { buildPhraseIndex, type KnownWord, type PhraseIndex, type ReadPhrase, standsAt, toPhraseWords, worthOf } from './phrase-index.ts';
import { createQuestionReader } from './question-reader.ts';
import { runToEnd } from './run-to-end.ts';
import { createTextMemory } from './text-memory.ts';

/** 3: the text is the phrase. 2: besides the phrase only words that change nothing. 1: the phrase stands in a longer text. */
export type Strength = 1 | 2 | 3;

export interface Meaning {
  readonly strength: Strength;
  /** Words of the longest phrase that hit. */
  readonly words: number;
  /** It arises from words that only stand together; no phrase of the language says it. */
  readonly composed: boolean;
}

export type Meanings = ReadonlyMap<LabelId, Meaning>;

export interface Lexicon {
  /** Everything the text can mean; empty for text that means nothing here. */
  meaningsOf(text: string): Meanings;
  /** Whether the text asks something. */
  asks(text: string): boolean;
}

/** How meanings combine; the same in every language. */
export interface Grammar {
  readonly compositions: readonly Composition[];
  readonly companions: Readonly<Partial<Record<LabelId, readonly LabelId[]>>>;
}

/** What a label covers in a text. */
interface Covered {
  /** One for each word. */
  readonly marks: boolean[];
  /** Worth of the longest phrase. */
  longest: number;
}

/** The words of a sentence, and where they may begin a phrase. */
interface Sentence {
  readonly words: readonly string[];
  /** Null where every word may. */
  readonly starts: ReadonlySet<number> | null;
}

/** The phrases of a language with their articles, or without. */
type Reading = 'whole' | 'bare';

const none: Meanings = new Map();
/** Ends of sentences; a text of several is also read one by one. */
const sentenceEnd = /(?<=[.!?。！？؟…])\s*(?=\S)/u;
const mayBeSeveral = /[.!?。！？؟…]\s*\S/u;
const unsaid: readonly LabelId[] = ['article', 'filler', 'clitic'];

/** Marks the words that each label covers, and the longest phrase of each. */
function coverage(text: readonly KnownWord[], begins: readonly boolean[] | null, reading: Reading): Map<LabelId, Covered> {
  const covered = new Map<LabelId, Covered>();
  for (let at = 0; at < text.length; at += 1) {
    if (begins !== null && begins[at] !== true) continue;
    for (const { label, words, worth } of (text[at] as KnownWord)[reading]) {
      if (!standsAt(text, at, words)) continue;
      let found = covered.get(label);
      if (found === undefined) {
        found = { marks: new Array<boolean>(text.length).fill(false), longest: 0 };
        covered.set(label, found);
      }
      found.marks.fill(true, at, at + words.length);
      if (worth > found.longest) found.longest = worth;
    }
  }
  return covered;
}

function strengthen(meanings: Map<LabelId, Meaning>, label: LabelId, meaning: Meaning): void {
  const known = meanings.get(label);
  if (known === undefined || meaning.strength > known.strength) meanings.set(label, meaning);
}

/** How strongly a label is said by what it covers, beside which only what it goes with may stand. */
function strengthOfMarks(
  text: readonly KnownWord[],
  marks: readonly boolean[],
  beside: readonly (readonly boolean[])[],
  slack: number,
): Strength {
  let isWhole = true;
  let unknown: number[] | null = null;
  for (let at = 0; at < text.length; at += 1) {
    if (marks[at] === true) continue;
    isWhole = false;
    const { isNeutral, worth } = text[at] as KnownWord;
    if (isNeutral || beside.some((other) => other[at] === true)) continue;
    if (slack === 0) return 1;
    unknown ??= [];
    unknown.push(worth);
  }
  if (isWhole) return 3;
  return unknown === null || worthOf(unknown) <= slack ? 2 : 1;
}

/** What each label covers; a card brand or four digits name a card without covering a word. */
function marksWithCard(text: readonly KnownWord[], covered: ReadonlyMap<LabelId, Covered>): ReadonlyMap<LabelId, readonly boolean[]> {
  const marks = new Map<LabelId, readonly boolean[]>();
  for (const [label, found] of covered) marks.set(label, found.marks);
  // "Remove Visa 1234 from the account" names a card without the word.
  if (!marks.has('card') && text.some(({ namesCard }) => namesCard)) marks.set('card', new Array<boolean>(text.length).fill(false));
  return marks;
}

function marksOfAll(covered: ReadonlyMap<LabelId, Covered>, labels: readonly LabelId[]): readonly (readonly boolean[])[] {
  const all: (readonly boolean[])[] = [];
  for (const label of labels) {
    const found = covered.get(label);
    if (found !== undefined) all.push(found.marks);
  }
  return all;
}

function readWords(
  text: readonly KnownWord[],
  begins: readonly boolean[] | null,
  reading: Reading,
  grammar: Grammar,
): Map<LabelId, Meaning> {
  const meanings = new Map<LabelId, Meaning>();
  const covered = coverage(text, begins, reading);
  if (covered.size === 0) return meanings;
  const besideOf = (label: LabelId) => marksOfAll(covered, ['filler', ...(grammar.companions[label] ?? [])]);
  for (const [label, { marks, longest }] of covered)
    meanings.set(label, { strength: strengthOfMarks(text, marks, besideOf(label), 0), words: longest, composed: false });
  const marksOf = marksWithCard(text, covered);
  if (marksOf.size < 2) return meanings;
  const weights = text.map(({ worth }) => worth);
  for (const { label, marks, contained, slack } of composeMeanings(marksOf, grammar.compositions, weights)) {
    const strength = strengthOfMarks(text, marks, besideOf(label), slack);
    if (contained || strength >= 2)
      strengthen(meanings, label, { strength, words: worthOf(weights.filter((_, at) => marks[at])), composed: true });
  }
  return meanings;
}

/** A text of one language as it stands and without its articles; of each meaning the stronger reading. */
function readInLanguage({ words, starts }: Sentence, wordOf: PhraseIndex, grammar: Grammar): Map<LabelId, Meaning> | null {
  const known: KnownWord[] = [];
  let speaks = false;
  let telling = 0;
  for (const word of words) {
    const found = wordOf(word);
    known.push(found);
    if (found.whole.length > 0 || found.bare.length > 0) speaks = true;
    if (!found.isArticle) telling += 1;
  }
  if (!speaks) return null;
  const begins = starts === null ? null : words.map((_, at) => starts.has(at));
  // Phrases with an article do not stand in a text without one, and the others are the same in both files.
  if (telling === known.length) return readWords(known, begins, 'bare', grammar);
  const meanings = readWords(known, begins, 'whole', grammar);
  if (telling === 0) return meanings;
  const bare = known.filter(({ isArticle }) => !isArticle);
  const bareBegins = begins === null ? null : begins.filter((_, at) => known[at]?.isArticle !== true);
  for (const [label, meaning] of readWords(bare, bareBegins, 'bare', grammar)) strengthen(meanings, label, meaning);
  return meanings;
}

function readSentence(text: string, languages: readonly PhraseIndex[], grammar: Grammar): Map<LabelId, Meaning> {
  const sentence: Sentence = { words: toWords(text), starts: findWordStarts(text) };
  let meanings: Map<LabelId, Meaning> | null = null;
  for (const language of languages) {
    const read = readInLanguage(sentence, language, grammar);
    if (read === null) continue;
    if (meanings === null) meanings = read;
    else for (const [label, meaning] of read) strengthen(meanings, label, meaning);
  }
  return meanings ?? new Map<LabelId, Meaning>();
}

/** What one sentence of several says is contained in the text, and no more. */
function readMeanings(text: string, languages: readonly PhraseIndex[], grammar: Grammar): Meanings {
  const meanings = readSentence(text, languages, grammar);
  const sentences = mayBeSeveral.test(text) ? text.split(sentenceEnd) : [];
  if (sentences.length > 1) {
    for (const sentence of sentences)
      for (const [label, { words, composed }] of readSentence(sentence, languages, grammar))
        strengthen(meanings, label, { strength: 1, words, composed });
  }
  return meanings.size === 0 ? none : meanings;
}

/**
 * Comes up for air while it reads the phrases.
 * @param sets English always among them. Each is read by itself: words of two languages make no sentence together, and
 * the English "no" is no Portuguese one.
 * @param readPhrase For phrases that were cleaned before.
 */
export function* buildLexicon(
  sets: readonly SignalSet[],
  grammar: Grammar,
  readPhrase: ReadPhrase = toPhraseWords,
): Generator<void, Lexicon, void> {
  const languages: PhraseIndex[] = [];
  for (const set of sets) languages.push(yield* buildPhraseIndex(set, readPhrase));
  return { meaningsOf: createTextMemory((text) => readMeanings(text, languages, grammar)), asks: createQuestionReader(sets) };
}

export function createLexicon(sets: readonly SignalSet[], grammar: Grammar): Lexicon {
  return runToEnd(buildLexicon(sets, grammar));
}

/** Strength of one meaning, 0 where the text does not carry it. */
export function strengthOf(meanings: Meanings, label: LabelId): 0 | Strength {
  return meanings.get(label)?.strength ?? 0;
}

/** Whether all that a text says is known, by one meaning or another. */
export function saysForCertain(meanings: Meanings): boolean {
  return [...meanings].some(([label, { strength }]) => strength >= 2 && !unsaid.includes(label));
}

/** Whether a text carries any meaning that tells something about a page. */
export function saysSomething(meanings: Meanings): boolean {
  return [...meanings.keys()].some((label) => !unsaid.includes(label));
}
