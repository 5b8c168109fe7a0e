/** Says of a text of the page what the guide hears in it, and nothing of the text itself. Pure. */
import { findCardBrand } from '../engine/card-brand.ts';
import { type Lexicon, type Meanings, strengthOf } from '../engine/lexicon.ts';
import { findMaskedNumber } from '../engine/masked-number.ts';
import { price } from '../engine/price.ts';
import type { LabelId } from '../guide/label-ids.ts';
import type { Said, SaidLabel } from './drift-report.ts';
import type { NumberMark, TextLength, TextMark } from './report-vocabulary.ts';

/** Numbers the different cards of a page from 1, so that digits need not be told. */
export type CardCounter = (digits: string) => number;

export function createCardCounter(): CardCounter {
  const known: string[] = [];
  return (digits) => {
    if (!known.includes(digits)) known.push(digits);
    return Math.min(known.indexOf(digits) + 1, mostCards);
  };
}

/** Cards that are told apart. */
const mostCards = 99;
/** Meanings of one text at most, the firmest first. */
const mostLabels = 10;
/** Words that carry no meaning of their own. */
const unsaid: readonly LabelId[] = ['article', 'filler', 'clitic'];
const expiryDate = /(?<![\d/.])(0[1-9]|1[0-2])\s?\/\s?(20)?[2-4]\d(?![\d/])/u;
const fourDigits = /^\p{N}{4}$/u;
/** Masks alone; digits stand in a piece of their own. */
const maskOnly = /^[•●∙·⋅◦○⚫⬤∗⁎✱＊*×xX#.…\s-]{2,}$/u;

function lengthOf(text: string): TextLength {
  const { length } = text.trim();
  if (length === 0) return '0';
  if (length <= 3) return '1-3';
  if (length <= 20) return '4-20';
  if (length <= 60) return '21-60';
  return length <= 200 ? '61-200' : 'long';
}

function labelsIn(meanings: Meanings): readonly SaidLabel[] {
  return [...meanings]
    .filter(([label]) => !unsaid.includes(label))
    .map(([label, { strength, words }]) => ({ label, strength, long: words >= 2 }))
    .sort((a, b) => b.strength - a.strength)
    .slice(0, mostLabels);
}

function numberIn(text: string, meanings: Meanings, count: CardCounter): { readonly mark: NumberMark; readonly card: number } | null {
  if (fourDigits.test(text)) return { mark: 'digits', card: count(text.normalize('NFKC')) };
  const found = findMaskedNumber(text, strengthOf(meanings, 'ending-in') > 0);
  return found === null ? null : { mark: found.masked ? 'masked' : 'bare', card: count(found.digits) };
}

function marksIn(text: string, hasNumber: boolean): readonly TextMark[] {
  const marks: TextMark[] = [];
  if (findCardBrand(text) !== null) marks.push('brand');
  if (!hasNumber && maskOnly.test(text)) marks.push('mask');
  if (expiryDate.test(text)) marks.push('expiry');
  if (price.test(text)) marks.push('price');
  const others = !hasNumber && !marks.includes('expiry') && !marks.includes('price');
  if (others && /\p{N}/u.test(text)) marks.push('count');
  if (!marks.includes('mask') && text !== '' && !/[\p{L}\p{N}]/u.test(text)) marks.push('signs');
  return marks;
}

export function describeText(written: string, lexicon: Lexicon, count: CardCounter): Said {
  const text = written.replace(/\s+/gu, ' ').trim();
  const meanings = lexicon.meaningsOf(text);
  const number = numberIn(text, meanings, count);
  return { length: lengthOf(text), labels: labelsIn(meanings), marks: marksIn(text, number !== null), number };
}
