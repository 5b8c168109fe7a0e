/**
 * Finds the meanings that a piece of text carries, in the language of the page and in English. Pure; the words come in
 * as data, and what goes wrong with one language stays in it.
 */
import type { Composition } from '../guide/compositions.ts';
import type { LabelId } from '../guide/label-ids.ts';
import type { SignalSet } from '../languages/schema.ts';
import { isCardBrandToken } from './card-brand.ts';
import { composeMeanings } from './compose-meanings.ts';
import { isCharacterToken, normaliseText } from './normalise-text.ts';
import {
  characterWorth,
  createPhraseIndex,
  entriesAt,
  type PhraseFile,
  type PhraseIndex,
  standsAt,
  type TextWord,
  toTextWords,
  worthOf,
} from './phrase-index.ts';

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
}

/** How meanings combine; the same in every language. */
export interface Grammar {
  readonly compositions: readonly Composition[];
  readonly companions: Readonly<Partial<Record<LabelId, readonly LabelId[]>>>;
}

interface Covered {
  readonly marks: readonly boolean[];
  readonly longest: number;
}

const none: Meanings = new Map();
const fourDigits = /^\p{N}{4}$/u;
const number = /^\p{N}+$/u;
/** Ends of sentences; a text of several is also read one by one. */
const sentenceEnd = /(?<=[.!?。！？؟…])\s*(?=\S)/u;
const unsaid: readonly LabelId[] = ['article', 'filler', 'clitic'];

/** Marks the words that each label covers, and the longest phrase of each. */
function coverage(text: readonly TextWord[], file: PhraseFile): Map<LabelId, Covered> {
  const covered = new Map<LabelId, { readonly marks: boolean[]; longest: number }>();
  text.forEach((word, at) => {
    for (const { label, words, worth } of entriesAt(file, word)) {
      if (!standsAt(text, at, words)) continue;
      const found = covered.get(label) ?? { marks: new Array<boolean>(text.length).fill(false), longest: 0 };
      found.marks.fill(true, at, at + words.length);
      found.longest = Math.max(found.longest, worth);
      covered.set(label, found);
    }
  });
  return covered;
}

function strengthen(meanings: Map<LabelId, Meaning>, label: LabelId, meaning: Meaning): void {
  const known = meanings.get(label);
  if (known === undefined || meaning.strength > known.strength) meanings.set(label, meaning);
}

function readWords(text: readonly TextWord[], file: PhraseFile, grammar: Grammar): Map<LabelId, Meaning> {
  const covered = coverage(text, file);
  if (covered.size === 0) return new Map();
  const meanings = new Map<LabelId, Meaning>();
  const tokens = text.map(({ forms }) => forms[0]);
  const isCovered = (label: LabelId, at: number) => covered.get(label)?.marks[at] === true;
  const changesNothing = tokens.map((word, at) => isCovered('filler', at) || number.test(word) || isCardBrandToken(word));
  const strengthOfMarks = (label: LabelId, marks: readonly boolean[], slack = 0): Strength => {
    if (marks.every(Boolean)) return 3;
    const beside = grammar.companions[label] ?? [];
    const unknown = tokens.filter((_, at) => !marks[at] && !changesNothing[at] && !beside.some((other) => isCovered(other, at)));
    return unknown.length === 0 || (slack > 0 && worthOf(unknown) <= slack) ? 2 : 1;
  };
  for (const [label, { marks, longest }] of covered)
    meanings.set(label, { strength: strengthOfMarks(label, marks), words: longest, composed: false });
  const weights = tokens.map((word) => (isCharacterToken(word) ? characterWorth : 1));
  const marksOf = new Map([...covered].map(([label, { marks }]) => [label, marks]));
  // "Remove Visa 1234 from the account" names a card without the word.
  if (!marksOf.has('card') && tokens.some((word) => isCardBrandToken(word) || fourDigits.test(word)))
    marksOf.set(
      'card',
      tokens.map(() => false),
    );
  for (const { label, marks, contained, slack } of composeMeanings(marksOf, grammar.compositions, weights)) {
    const strength = strengthOfMarks(label, marks, slack);
    if (contained || strength >= 2)
      strengthen(meanings, label, { strength, words: worthOf(tokens.filter((_, at) => marks[at])), composed: true });
  }
  return meanings;
}

/** A text of one language as it stands and without its articles; of each meaning the stronger reading. */
function readInLanguage(normalised: string, { articles, clitics, whole, bare }: PhraseIndex, grammar: Grammar): Map<LabelId, Meaning> {
  const words = toTextWords(normalised, clitics);
  const telling = words.filter(({ forms }) => !articles.has(forms[0]));
  // Phrases with an article do not stand in a text without one, and the others are the same in both files.
  if (telling.length === words.length) return readWords(words, bare, grammar);
  const meanings = readWords(words, whole, grammar);
  if (telling.length === 0) return meanings;
  for (const [label, meaning] of readWords(telling, bare, grammar)) strengthen(meanings, label, meaning);
  return meanings;
}

function readSentence(text: string, languages: readonly PhraseIndex[], grammar: Grammar): Map<LabelId, Meaning> {
  const normalised = normaliseText(text);
  const meanings = new Map<LabelId, Meaning>();
  for (const language of languages)
    for (const [label, meaning] of readInLanguage(normalised, language, grammar)) strengthen(meanings, label, meaning);
  return meanings;
}

/** What one sentence of several says is contained in the text, and no more. */
function readMeanings(text: string, languages: readonly PhraseIndex[], grammar: Grammar): Meanings {
  const meanings = readSentence(text, languages, grammar);
  const sentences = text.split(sentenceEnd);
  if (sentences.length > 1) {
    for (const sentence of sentences)
      for (const [label, { words, composed }] of readSentence(sentence, languages, grammar))
        strengthen(meanings, label, { strength: 1, words, composed });
  }
  return meanings.size === 0 ? none : meanings;
}

/**
 * @param sets English always among them. Each is read by itself: words of two languages make no sentence together, and
 * the English "no" is no Portuguese one.
 */
export function createLexicon(sets: readonly SignalSet[], grammar: Grammar): Lexicon {
  const languages = sets.map(createPhraseIndex);
  const known = new Map<string, Meanings>();
  return {
    meaningsOf(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const meanings = readMeanings(text, languages, grammar);
      // A shop's endless feed would fill the memory of a page that stays open for hours.
      if (known.size > 4000) known.clear();
      known.set(text, meanings);
      return meanings;
    },
  };
}

/** Strength of one meaning, 0 where the text does not carry it. */
export function strengthOf(meanings: Meanings, label: LabelId): 0 | Strength {
  return meanings.get(label)?.strength ?? 0;
}

/** Whether a text carries any meaning that tells something about a page. */
export function saysSomething(meanings: Meanings): boolean {
  return [...meanings.keys()].some((label) => !unsaid.includes(label));
}
