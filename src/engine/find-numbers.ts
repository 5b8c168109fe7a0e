/** Finds the smallest elements that show a whole masked number. Pure. */
import { findCardBrand } from './card-brand.ts';
import { strengthOf } from './lexicon.ts';
import { findMaskedNumber, type MaskedNumber } from './masked-number.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId, ViewNode } from './page-view.ts';
import { createTextMemory } from './text-memory.ts';

export interface FoundNumber {
  readonly node: NodeId;
  readonly digits: string;
  /** Masked in full length, as only card numbers are: three groups, or many signs. */
  readonly long: boolean;
}

/** Nodes between two breaths. */
const stretch = 500;
/** Longer text tells something. */
export const longestRowText = 200;
/** Levels around the digits within which the rest of the card stands. */
const besideLevels = 4;
const bare = /^\d{4}$/u;
/** "06/28" or "06/2028" beside a masked number. */
export const expiryDate = /(?<![\d/.])(0[1-9]|1[0-2])\s?\/\s?(20)?[2-4]\d(?![\d/])/u;
const fourDigits = /[\d\u0660-\u0669\u06f0-\u06f9]{4}/u;

/** What a text shows, with and without words that say that a number ends in what follows. */
const shown = {
  plain: createTextMemory<MaskedNumber | null>((text) => findMaskedNumber(text, false)),
  ending: createTextMemory<MaskedNumber | null>((text) => findMaskedNumber(text, true)),
};

const ascii = /^[\x20-\x7e]*$/u;
const asciiMask = /^\*\d|\*\s?\*|[xX#]{3}|\.{3}/;

/** Four digits without a mask, without a brand and without words for it: a year, a price, how often something was sold. */
function isBareNumber(text: string, saysEnding: boolean): boolean {
  return !saysEnding && ascii.test(text) && !asciiMask.test(text) && findCardBrand(text) === null;
}

/** Digits in an element each: "•••• 1 2 3 4". */
const apart = /(?<!\d ?)(\d) (\d) (\d) (\d)(?! ?\d)/u;

function numberIn(index: PageIndex, written: string): MaskedNumber | null {
  const text = written.replace(apart, '$1$2$3$4');
  if (!fourDigits.test(text)) return null;
  const saysEnding = strengthOf(index.lexicon.meaningsOf(text), 'ending-in') > 0;
  if (isBareNumber(text, saysEnding)) return null;
  return (saysEnding ? shown.ending : shown.plain)(text);
}

/** Only the last digits are text: the signs before them are drawn. Brand and expiry stand beside. */
function standsWithCard(index: PageIndex, id: NodeId): boolean {
  for (const at of index.ancestors(id).slice(0, besideLevels)) {
    const text = index.textOf(at);
    if (text === null || text.length > longestRowText) return false;
    if (!expiryDate.test(text)) continue;
    const labels: string[] = [text];
    for (let inside = at; inside < index.node(at).end; inside += 1) labels.push(...index.node(inside).labels);
    return labels.some((label) => findCardBrand(label) !== null);
  }
  return false;
}

/** The first number in the words of a node. A line of its own before a line break is a run of text inside a longer element. */
function numberOf(index: PageIndex, node: ViewNode, id: NodeId): MaskedNumber | null {
  if (index.mayShowNumber(id)) {
    const text = node.tag === '' ? node.text.trim() : index.textOf(id);
    const written = text !== null && text.length <= longestRowText ? numberIn(index, text) : null;
    if (written !== null) return written;
    if (node.tag !== '' && text !== null && bare.test(text) && standsWithCard(index, id))
      return { digits: text, masked: true, long: false };
  }
  for (const label of node.labels) {
    const number = numberIn(index, label);
    if (number !== null) return number;
  }
  return null;
}

/** The numbers inside a node or on it. */
export type NumberSearch = (outer: NodeId) => readonly FoundNumber[];

/** Where the first number at or behind a node stands, in document order. */
function firstAt(inOrder: readonly FoundNumber[], node: NodeId): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.node ?? node) < node) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function searchNumbers(index: PageIndex, numbers: readonly FoundNumber[]): NumberSearch {
  const inOrder = [...numbers].sort((a, b) => a.node - b.node);
  return (outer) => inOrder.slice(firstAt(inOrder, outer), firstAt(inOrder, index.node(outer).end));
}

/** Wrappers repeat the number of what they hold; the innermost one stands. */
function innermost(index: PageIndex, found: readonly FoundNumber[]): readonly FoundNumber[] {
  const inside = searchNumbers(index, found);
  return found.filter((outer) => !inside(outer.node).some((inner) => inner !== outer && inner.digits === outer.digits));
}

/** Comes up for air after every few hundred nodes. */
export function* findNumbers(index: PageIndex): Generator<void, readonly FoundNumber[], void> {
  const found = new Map<string, FoundNumber>();
  const { nodes } = index.view;
  for (let at = 0; at < nodes.length; at += 1) {
    if (at % stretch === stretch - 1) yield;
    const node = nodes[at] as ViewNode;
    const id = node.tag === '' ? node.parent : at;
    const number = id < 0 ? null : numberOf(index, node, at);
    if (number === null) continue;
    const { digits, long } = number;
    const known = `${id} ${digits}`;
    if (!found.has(known)) found.set(known, { node: id, digits, long });
  }
  return innermost(index, [...found.values()]);
}
