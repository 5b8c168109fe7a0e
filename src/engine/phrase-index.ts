/** The phrases of one language, made ready for being found in a text. Pure; built once for each language. */
import type { LabelId } from '../guide/label-ids.ts';
import type { Phrases, SignalSet } from '../languages/schema.ts';
import { findWordStarts, isCharacterToken, normaliseText, toTokens } from './normalise-text.ts';

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

/** A word of a text. */
export interface TextWord {
  /** The word itself, then what is left of it without a clitic. */
  readonly forms: readonly [string, ...string[]];
  /** False for a character inside a word of a script without spaces. */
  readonly begins: boolean;
}

/** The phrases that may begin with a word. */
export type PhraseFile = (word: string) => readonly PhraseEntry[];

export interface PhraseIndex {
  readonly articles: ReadonlySet<string>;
  readonly clitics: readonly string[];
  /** Phrases as they stand, and without their articles. */
  readonly whole: PhraseFile;
  readonly bare: PhraseFile;
}

/** Words of pages whose phrases are kept at hand; a shop's endless feed brings ever new ones. */
const mostKept = 20_000;
const nothing: readonly PhraseEntry[] = [];
export const characterWorth = 1 / 3;
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
    file.set(first.text, [...(file.get(first.text) ?? []), entry]);
  }
  const lengths = [...new Set([...byStem.keys()].map((stem) => stem.length))];
  const kept = new Map<string, readonly PhraseEntry[]>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const stems = lengths.flatMap((length) => (length <= word.length ? (byStem.get(word.slice(0, length)) ?? []) : []));
    const found = [...(byWord.get(word) ?? []), ...stems];
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, found.length === 0 ? nothing : found);
    return found;
  };
}

function wordsOf(set: SignalSet, label: LabelId): readonly string[] {
  return phrasesOf(set[label]).flatMap((phrase) => toPhraseWords(phrase).map(({ text }) => text));
}

/** Words of a text or phrase; characters of a script without spaces are worth a third each. */
export function worthOf(words: readonly string[]): number {
  const weights = words.map((word) => (isCharacterToken(word) ? characterWorth : 1));
  return Math.max(1, Math.round(weights.reduce((sum, weight) => sum + weight, 0)));
}

function toEntry(label: LabelId, words: readonly PhraseWord[]): PhraseEntry {
  return { label, words, worth: worthOf(words.map(({ text }) => text)) };
}

export function createPhraseIndex(set: SignalSet): PhraseIndex {
  const articles = new Set(wordsOf(set, 'article'));
  const whole = Object.entries(set).flatMap(([label, phrases]) =>
    phrasesOf(phrases).map((phrase) => toEntry(label as LabelId, toPhraseWords(phrase))),
  );
  // "My AliExpress" without its "my" is the name of the site: one word left of several says something else.
  const bare = whole
    .map(({ label, words }) => ({
      entry: toEntry(
        label,
        words.filter(({ text }) => !articles.has(text)),
      ),
      full: words.length,
    }))
    .filter(({ entry: { words }, full }) => words.length >= 2 || words.length === full)
    .map(({ entry }) => entry);
  const clitics = [...new Set(wordsOf(set, 'clitic'))].sort((a, b) => b.length - a.length);
  return { articles, clitics, whole: fileEntries(whole), bare: fileEntries(bare) };
}

/** The words of a normalised text. */
export function toTextWords(normalised: string, clitics: readonly string[]): readonly TextWord[] {
  const starts = findWordStarts(normalised);
  return toTokens(normalised).map((token, at) => {
    if (clitics.length === 0) return { forms: [token], begins: starts === null || starts.has(at) };
    const rests = clitics.flatMap((clitic) =>
      token.startsWith(clitic) && token.length >= clitic.length + leastRest ? [token.slice(clitic.length)] : [],
    );
    return { forms: [token, ...rests], begins: starts === null || starts.has(at) };
  });
}

/** Phrases that may begin with a word of a text. */
export function entriesAt(file: PhraseFile, { forms, begins }: TextWord): readonly PhraseEntry[] {
  if (!begins) return nothing;
  return forms.length === 1 ? file(forms[0]) : forms.flatMap(file);
}

export function standsAt(text: readonly TextWord[], at: number, words: readonly PhraseWord[]): boolean {
  if (at + words.length > text.length) return false;
  return words.every(({ text: wanted, stem }, offset) =>
    (text[at + offset]?.forms ?? []).some((form) => (stem ? form.startsWith(wanted) : form === wanted)),
  );
}
