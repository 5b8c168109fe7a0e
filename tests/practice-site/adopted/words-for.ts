/**
 * Finds words for what a report says of a text: a wording of the practice site, else one of the languages' own, that carries
 * the same meanings as firmly, or words without any meaning.
 */
import type { Said } from '../../../src/drift/drift-report.ts';
import { createLexicon, type Lexicon, type Meanings, saysSomething } from '../../../src/engine/lexicon.ts';
import { grammar } from '../../../src/guide/compositions.ts';
import type { LabelId } from '../../../src/guide/label-ids.ts';
import type { LanguageCode } from '../../../src/languages/language-codes.ts';
import { signalRegistry } from '../../../src/languages/signal-registry.ts';
import { wordingsOf } from '../wordings.ts';

interface Book {
  readonly lexicon: Lexicon;
  readonly phrases: readonly string[];
  readonly found: Map<string, string>;
}

/** Invented, so that they mean nothing in any language; the first of each that means nothing is taken. */
const neutralWords = ['Velora', 'tindal', 'osmeri', 'quantel', 'brisov', 'umbrel', 'parlun', 'ostrin'] as const;
/** Letters of each class of length, from which the words are cut or repeated. */
const lettersOf: Readonly<Record<Said['length'], number>> = { '0': 0, '1-3': 2, '4-20': 6, '21-60': 30, '61-200': 90, long: 260 };
const cards = ['4242', '5100', '1881', '0005', '9424', '3222', '7431', '6108', '8210', '2345'];
/** Phrases that come nearest by their meanings alone, which are then tried with words around them. */
const shortlist = 30;
const books = new Map<LanguageCode, Book>();

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function bookOf(language: LanguageCode): Book {
  const known = books.get(language);
  if (known !== undefined) return known;
  const sets = [signalRegistry[language], signalRegistry.en];
  const wordings = textsIn(wordingsOf(language)).filter((text) => !/[{}\d]/u.test(text));
  const signals = sets.flatMap((set) => Object.values(set).flatMap((phrases) => Object.values(phrases).flatMap((line) => line.split('|'))));
  const phrases = [...wordings, ...signals.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '' && !/[*\d]/u.test(phrase))];
  const book = { lexicon: createLexicon(sets, grammar), phrases: [...new Set(phrases)], found: new Map<string, string>() };
  books.set(language, book);
  return book;
}

/** Words that mean nothing, of about this many letters. */
function neutral(letters: number): string {
  let text = '';
  for (let at = 0; text.length < letters; at += 1) text = `${text} ${neutralWords[at % neutralWords.length]}`.trim();
  return letters <= 3 ? text.slice(0, letters) : text;
}

/** What differs: a meaning that is missing weighs most, then one too many, then how firmly each is carried. */
function difference(meanings: Meanings, { labels }: Said, firmly: boolean): number {
  const wanted = new Map(labels.map(({ label, strength }) => [label, strength]));
  const unsaid: readonly LabelId[] = ['article', 'filler', 'clitic'];
  const extra = [...meanings.keys()].filter((label) => !wanted.has(label) && !unsaid.includes(label)).length;
  const others = [...wanted].map(([label, strength]) => {
    const found = meanings.get(label)?.strength ?? 0;
    if (found === 0) return 2 * strength;
    return firmly ? Math.abs(found - strength) : 0;
  });
  return others.reduce((sum, part) => sum + part, extra * 2);
}

function classOf(text: string): number {
  return [0, 3, 20, 60, 200].findIndex((most) => text.length <= most);
}

/** A phrase alone, and with words around it that weaken what it says. */
function variantsOf(phrase: string, letters: number): readonly string[] {
  const around = neutral(Math.max(4, letters - phrase.length));
  return [phrase, `${phrase} ${around}`, `${around} ${phrase}`];
}

function findPhrase(said: Said, { lexicon, phrases }: Book): string {
  const letters = lettersOf[said.length];
  const near = phrases
    .map((phrase) => ({ phrase, far: difference(lexicon.meaningsOf(phrase), said, false) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, shortlist);
  const wanted = classOf('x'.repeat(letters));
  const tried = near
    .flatMap(({ phrase }) => variantsOf(phrase, letters))
    .map((phrase) => ({
      phrase,
      far: difference(lexicon.meaningsOf(phrase), said, true) + (classOf(phrase) === wanted ? 0 : 0.5),
    }));
  return tried.sort((a, b) => a.far - b.far)[0]?.phrase ?? '';
}

function wordsAlone(said: Said, language: LanguageCode): string {
  if (said.labels.length === 0) return neutral(lettersOf[said.length]);
  const book = bookOf(language);
  const key = JSON.stringify([said.length, said.labels]);
  const known = book.found.get(key) ?? findPhrase(said, book);
  book.found.set(key, known);
  return known;
}

const markWords: Readonly<Record<Said['marks'][number], string>> = {
  brand: 'Visa',
  mask: '••••',
  expiry: '08/29',
  price: 'US $12.50',
  count: '(2)',
  signs: '⋮',
};

/** Whether anything in a text of invented words would be heard as meaning something. */
export function isNeutral(text: string, language: LanguageCode): boolean {
  return !saysSomething(bookOf(language).lexicon.meaningsOf(text));
}

export function wordsFor(said: Said, language: LanguageCode): string {
  const { labels, marks, number } = said;
  const has = (mark: Said['marks'][number]) => (marks.includes(mark) ? [markWords[mark]] : []);
  const digits = number === null ? [] : [`${number.mark === 'masked' ? '•••• ' : ''}${cards[(number.card - 1) % cards.length]}`];
  const signs = [...has('mask'), ...digits, ...has('expiry'), ...has('price'), ...has('count'), ...has('signs')];
  // What is a number and nothing else has no words beside it.
  const alone = labels.length === 0 && (signs.length > 0 || marks.includes('brand'));
  const isBrandAlone = labels.every(({ label }) => label === 'card') && marks.includes('brand');
  const words = alone || isBrandAlone ? [] : [wordsAlone(said, language)];
  return [...has('brand'), ...words, ...signs].join(' ');
}
