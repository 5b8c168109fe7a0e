/** The phrases of one language, made ready for being found in a text. Pure; built once for each language. */
import type { LabelId } from '../guide/label-ids.ts';
import type { Phrases, SignalSet } from '../languages/schema.ts';
import { isCardBrandToken } from './card-brand.ts';
import { isCharacterToken, normaliseText, toTokens } from './normalise-text.ts';
import { createTextMemory } from './text-memory.ts';

/** A word of a phrase; a stem stands for every word that begins with it. */
export interface PhraseWord {
  readonly text: string;
  readonly stem: boolean;
}

export interface PhraseEntry {
  readonly label: LabelId;
  readonly words: readonly PhraseWord[];
  /** How many words it is worth: a character of a script without spaces counts a third. */
  readonly worth: number;
}

/** A word of a text, with everything that does not depend on where it stands. */
export interface KnownWord {
  /** The word itself, then what is left of it without a clitic. */
  readonly forms: readonly [string, ...string[]];
  /** Phrases that may begin with it, as they stand and without their articles. */
  readonly whole: readonly PhraseEntry[];
  readonly bare: readonly PhraseEntry[];
  readonly isArticle: boolean;
  /** A number or a part of a card brand's name: it changes nothing in what a text says. */
  readonly isNeutral: boolean;
  /** A part of a card brand's name, or four digits: it names a card. */
  readonly namesCard: boolean;
  /** As many words as it is worth. */
  readonly worth: number;
}

/** The words of a phrase as the languages' folders have it. */
export type ReadPhrase = (phrase: string) => readonly PhraseWord[];

/** What a language knows of a word. */
export type PhraseIndex = (word: string) => KnownWord;

/** The phrases that may begin with a word. */
type PhraseFile = (word: string) => readonly PhraseEntry[];

const nothing: readonly PhraseEntry[] = [];
const fourDigits = /^\p{N}{4}$/u;
const number = /^\p{N}+$/u;
/** A character of a script without spaces, in words. */
const characterWorth = 1 / 3;
/** What is left of a word without its clitic is at least this long. */
const leastRest = 3;

export function phrasesOf(phrases: Phrases): readonly string[] {
  return Object.values(phrases).flatMap((written) =>
    written
      .split('|')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
}

/** The words of a phrase; `*` at the end of a word makes it a stem. */
export function toPhraseWords(phrase: string): readonly PhraseWord[] {
  const written = phrase.split(/\s+/u);
  // "Save & Pay" is two words; three dots alone are a phrase.
  const telling = written.filter((word) => /[\p{L}\p{N}]/u.test(word));
  return (telling.length > 0 ? telling : written).flatMap((word) => {
    const tokens = toTokens(normaliseText(word.replace(/\*$/u, '')));
    return tokens.map((text, at) => ({ text, stem: word.endsWith('*') && at === tokens.length - 1 }));
  });
}

function fileEntries(entries: readonly PhraseEntry[]): PhraseFile {
  const byWord = new Map<string, PhraseEntry[]>();
  const byStem = new Map<string, PhraseEntry[]>();
  for (const entry of entries) {
    const [first] = entry.words;
    if (first === undefined) continue;
    const file = first.stem ? byStem : byWord;
    const alike = file.get(first.text);
    if (alike === undefined) file.set(first.text, [entry]);
    else alike.push(entry);
  }
  const lengths = [...new Set([...byStem.keys()].map((stem) => stem.length))];
  return (word) => {
    const stems = lengths.flatMap((length) => (length <= word.length ? (byStem.get(word.slice(0, length)) ?? []) : []));
    const whole = byWord.get(word) ?? nothing;
    return stems.length === 0 ? whole : [...whole, ...stems];
  };
}

function wordsOf(set: SignalSet, label: LabelId, readPhrase: ReadPhrase): readonly string[] {
  return phrasesOf(set[label]).flatMap((phrase) => readPhrase(phrase).map(({ text }) => text));
}

/** What words are worth together, at least one. */
export function worthOf(weights: readonly number[]): number {
  return Math.max(1, Math.round(weights.reduce((sum, weight) => sum + weight, 0)));
}

function toEntry(label: LabelId, words: readonly PhraseWord[]): PhraseEntry {
  return { label, words, worth: worthOf(words.map(({ text }) => (isCharacterToken(text) ? characterWorth : 1))) };
}

/** "My AliExpress" without its "my" is the name of the site: one word left of several says something else. */
function withoutArticles({ label, words }: PhraseEntry, articles: ReadonlySet<string>): PhraseEntry | null {
  const left = words.filter(({ text }) => !articles.has(text));
  return left.length >= 2 || left.length === words.length ? toEntry(label, left) : null;
}

/** Comes up for air after every meaning: a language has thousands of phrases. */
export function* buildPhraseIndex(set: SignalSet, readPhrase: ReadPhrase): Generator<void, PhraseIndex, void> {
  const articles = new Set(wordsOf(set, 'article', readPhrase));
  const clitics = [...new Set(wordsOf(set, 'clitic', readPhrase))].sort((a, b) => b.length - a.length);
  const whole: PhraseEntry[] = [];
  const bare: PhraseEntry[] = [];
  for (const [label, phrases] of Object.entries(set)) {
    if (label === 'question-ending') continue;
    for (const phrase of phrasesOf(phrases)) {
      const entry = toEntry(label as LabelId, readPhrase(phrase));
      const left = withoutArticles(entry, articles);
      whole.push(entry);
      if (left !== null) bare.push(left);
    }
    yield;
  }
  const files = { whole: fileEntries(whole), bare: fileEntries(bare) };
  yield;
  return createTextMemory((word) => knowWord(word, files, clitics, articles));
}

interface Files {
  readonly whole: PhraseFile;
  readonly bare: PhraseFile;
}

function knowWord(word: string, files: Files, clitics: readonly string[], articles: ReadonlySet<string>): KnownWord {
  const rests = clitics.flatMap((clitic) =>
    word.startsWith(clitic) && word.length >= clitic.length + leastRest ? [word.slice(clitic.length)] : [],
  );
  const forms: KnownWord['forms'] = [word, ...rests];
  const isBrand = isCardBrandToken(word);
  return {
    forms,
    whole: rests.length === 0 ? files.whole(word) : forms.flatMap(files.whole),
    bare: rests.length === 0 ? files.bare(word) : forms.flatMap(files.bare),
    isArticle: articles.has(word),
    isNeutral: isBrand || number.test(word),
    namesCard: isBrand || fourDigits.test(word),
    worth: isCharacterToken(word) ? characterWorth : 1,
  };
}

/** Whether a phrase stands in a text, where its first word is known to. */
export function standsAt(text: readonly KnownWord[], at: number, words: readonly PhraseWord[]): boolean {
  if (at + words.length > text.length) return false;
  for (let offset = 1; offset < words.length; offset += 1) {
    const { text: wanted, stem } = words[offset] as PhraseWord;
    const { forms } = text[at + offset] as KnownWord;
    if (!forms.some((form) => (stem ? form.startsWith(wanted) : form === wanted))) return false;
  }
  return true;
}
