/**
 * Finds the meanings that a piece of text carries, in the language of the page and in English. Pure; the words come in
 * as data, and what goes wrong with one language stays in it.
 */
import type { LabelId } from '../guide/label-ids.ts';
import type { Phrases, SignalSet } from '../languages/schema.ts';
import { isCardBrandToken } from './card-brand.ts';
import { normaliseText, toTokens } from './normalise-text.ts';

/** 3: the text is the phrase. 2: besides the phrase only words that change nothing. 1: the phrase stands in a longer text. */
export type Strength = 1 | 2 | 3;

export interface Meaning {
  readonly strength: Strength;
  /** Number of words of the longest phrase that hit. */
  readonly words: number;
}

export type Meanings = ReadonlyMap<LabelId, Meaning>;

export interface Lexicon {
  /** Everything the text can mean; empty for text that means nothing here. */
  meaningsOf(text: string): Meanings;
}

interface Entry {
  readonly label: LabelId;
  readonly tokens: readonly string[];
}

const none: Meanings = new Map();
const number = /^\p{N}+$/u;

function phrasesOf(phrases: Phrases): readonly string[] {
  return Object.values(phrases).flat();
}

function readArticles(sets: readonly SignalSet[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => phrasesOf(set.article)).flatMap((word) => toTokens(normaliseText(word))));
}

/** Phrases by their first word, as they stand and without their articles. */
interface PhraseIndex {
  readonly articles: ReadonlySet<string>;
  readonly whole: ReadonlyMap<string, readonly Entry[]>;
  readonly bare: ReadonlyMap<string, readonly Entry[]>;
}

function indexByFirstToken(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first] = entry.tokens;
    if (first === undefined) continue;
    const alike = byFirst.get(first) ?? [];
    alike.push(entry);
    byFirst.set(first, alike);
  }
  return byFirst;
}

function indexPhrases(sets: readonly SignalSet[]): PhraseIndex {
  const articles = readArticles(sets);
  const whole = sets.flatMap((set) =>
    Object.entries(set).flatMap(([label, phrases]) =>
      phrasesOf(phrases).map((phrase) => ({ label: label as LabelId, tokens: toTokens(normaliseText(phrase)) })),
    ),
  );
  // "My AliExpress" without its "my" is the name of the site: one word left of several says something else.
  const bare = whole
    .map(({ label, tokens }) => ({ label, tokens: tokens.filter((word) => !articles.has(word)), full: tokens.length }))
    .filter(({ tokens, full }) => tokens.length >= 2 || tokens.length === full);
  return { articles, whole: indexByFirstToken(whole), bare: indexByFirstToken(bare) };
}

function standsAt(tokens: readonly string[], at: number, phrase: readonly string[]): boolean {
  if (at + phrase.length > tokens.length) return false;
  return phrase.every((word, offset) => tokens[at + offset] === word);
}

/** Marks the tokens that each label covers, and the longest phrase of each. */
function coverage(tokens: readonly string[], byFirst: ReadonlyMap<string, readonly Entry[]>) {
  const covered = new Map<LabelId, { readonly marks: boolean[]; longest: number }>();
  tokens.forEach((first, at) => {
    for (const entry of byFirst.get(first) ?? []) {
      if (!standsAt(tokens, at, entry.tokens)) continue;
      const found = covered.get(entry.label) ?? { marks: new Array<boolean>(tokens.length).fill(false), longest: 0 };
      found.marks.fill(true, at, at + entry.tokens.length);
      found.longest = Math.max(found.longest, entry.tokens.length);
      covered.set(entry.label, found);
    }
  });
  return covered;
}

function readTokens(tokens: readonly string[], byFirst: ReadonlyMap<string, readonly Entry[]>): Map<LabelId, Meaning> {
  const meanings = new Map<LabelId, Meaning>();
  const covered = coverage(tokens, byFirst);
  const fillers = covered.get('filler')?.marks;
  const changesNothing = tokens.map((word, at) => fillers?.[at] === true || number.test(word) || isCardBrandToken(word));
  for (const [label, { marks, longest }] of covered) {
    const rest = tokens.flatMap((_, at) => (marks[at] === true ? [] : [at]));
    const strength = rest.length === 0 ? 3 : rest.every((at) => changesNothing[at] === true) ? 2 : 1;
    meanings.set(label, { strength, words: longest });
  }
  return meanings;
}

/** The text as it stands and without its articles; of each meaning the stronger reading. */
function readMeanings(text: string, { articles, whole, bare }: PhraseIndex): Meanings {
  const tokens = toTokens(normaliseText(text));
  if (tokens.length === 0) return none;
  const meanings = readTokens(tokens, whole);
  const telling = tokens.filter((word) => !articles.has(word));
  for (const [label, meaning] of readTokens(telling, bare)) {
    const known = meanings.get(label);
    if (known === undefined || meaning.strength > known.strength) meanings.set(label, meaning);
  }
  return meanings.size === 0 ? none : meanings;
}

/** @param sets The page's language first, English always among them. */
export function createLexicon(sets: readonly SignalSet[]): Lexicon {
  const index = indexPhrases(sets);
  const known = new Map<string, Meanings>();
  return {
    meaningsOf(text) {
      const before = known.get(text);
      if (before !== undefined) return before;
      const meanings = readMeanings(text, index);
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
