/** Joins the runs of text inside every element, cleaned, and tells how each text came about. Pure. */
import type { NodeId, ViewNode } from './page-view.ts';

/** A sentence or two, in signs with all that is between them. */
export const longestText = 240;
/** Nodes between two breaths. */
const stretch = 2000;

const joinsWithoutSpace = new Set(['font', 'wbr', 'bdi']);
const anyDigit = /[\d\u0660-\u0669\u06f0-\u06f9]/;
const oneDigit = /^[\d\u0660-\u0669\u06f0-\u06f9]$/;
const fourDigits = /[\d\u0660-\u0669\u06f0-\u06f9]{4}/;

/** Thai, kana, Han. */
const writtenWithoutSpaces = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;
/** In signs. */
const longestUnspacedWord = 8;
const endsSentence = /[?？!！。]$/;
/** The last word of a sentence with its mark, in signs. */
const longestEnding = 4;

const formatting = new Set(['font', 'wbr', 'bdi', 'b', 'i', 'em', 'strong', 'u', 'mark', 'small']);

export interface JoinedTexts {
  /** Text of each node with everything inside, blanks cleaned; null when it is longer than a sentence or two. */
  readonly texts: readonly (string | null)[];
  /** 1 where an element inside says the same. */
  readonly repeats: Uint8Array;
  /** 1 where the text is that of several elements side by side; 2 where each of them holds one word of it. */
  readonly spread: Uint8Array;
  /** 1 for a word, with all inside it, that stands among others of one text in an element of its own. */
  readonly words: Uint8Array;
  /** Digits: 0 none, 1 some, 2 where four may stand in a row. */
  readonly digits: Uint8Array;
}

interface Joining {
  readonly nodes: readonly ViewNode[];
  readonly texts: (string | null)[];
  readonly repeats: Uint8Array;
  readonly spread: Uint8Array;
  readonly words: Uint8Array;
  readonly digits: Uint8Array;
  /** Length of each text as it is written. */
  readonly written: Int32Array;
  /** Whether a text as it is written begins (1) and ends (2) in blanks. */
  readonly edges: Uint8Array;
}

/** Pieces of a sentence that a page translator or a direction has cut. */
export function isFragment(node: ViewNode | undefined): boolean {
  return node !== undefined && joinsWithoutSpace.has(node.tag);
}

/** Blanks that are no space, or may be none: the exact pattern decides. */
function mayBeBlank(code: number): boolean {
  return code < 0x20 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x205f) || code === 0x3000 || code === 0xfeff;
}

/** Most runs of text are clean already: single spaces, none of them at an end. */
function isClean(text: string): boolean {
  let afterSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20;
    if ((isSpace && afterSpace) || mayBeBlank(code)) return false;
    afterSpace = isSpace;
  }
  return !afterSpace;
}

/** In the digits of any script. */
function digitsIn(text: string): number {
  if (fourDigits.test(text)) return 2;
  return anyDigit.test(text) ? 1 : 0;
}

function addRun(id: NodeId, text: string, joining: Joining): void {
  joining.written[id] = text.length;
  joining.digits[id] = digitsIn(text);
  if (text.length > longestText) return;
  const clean = isClean(text) ? text : text.replace(/\s+/gu, ' ').trim();
  joining.texts[id] = clean;
  if (clean.length === text.length) return;
  joining.edges[id] = (/^\s/u.test(text) ? 1 : 0) | (/\s$/u.test(text) ? 2 : 0);
}

/** How long the text of an element is as written, a blank on either side of each element in it; -1 when it is too long. */
function writtenLength(id: NodeId, { nodes, texts, written }: Joining): number {
  const { end } = nodes[id] as ViewNode;
  let length = 0;
  for (let child = id + 1; child < end; ) {
    const node = nodes[child] as ViewNode;
    if (texts[child] === null) return -1;
    length += (written[child] ?? 0) + (node.tag === '' || joinsWithoutSpace.has(node.tag) ? 0 : 2);
    if (length > longestText) return -1;
    child = node.end;
  }
  return length;
}

function joinInside(id: NodeId, joining: Joining): void {
  const { nodes, texts, written, edges } = joining;
  const { end } = nodes[id] as ViewNode;
  let text = '';
  let parts = 0;
  /** Nothing written yet; then whether what was written last ends in a blank. */
  let begun = false;
  let blank = false;
  let digits = 0;
  let singles = 0;
  for (let child = id + 1; child < end; ) {
    const { tag, end: next } = nodes[child] as ViewNode;
    const isApart = tag !== '' && !joinsWithoutSpace.has(tag);
    const piece = texts[child] ?? '';
    const inside = joining.digits[child] ?? 0;
    // Pieces of one word may make a row of four together.
    if (piece !== '') singles = isApart && oneDigit.test(piece) ? singles + 1 : singles >= 4 ? singles : 0;
    digits = !isApart && digits > 0 && inside > 0 ? 2 : Math.max(digits, inside);
    const edge = isApart ? 3 : (edges[child] ?? 0);
    if (tag !== '' && piece !== '' && !formatting.has(tag)) parts += 1;
    if (isApart || (written[child] ?? 0) > 0) {
      if (!begun && (edge & 1) !== 0) edges[id] = 1;
      begun = true;
      if (piece === '') blank = true;
      else {
        text += text !== '' && (blank || (edge & 1) !== 0) ? ` ${piece}` : piece;
        blank = (edge & 2) !== 0;
      }
    }
    child = next;
  }
  if (blank) edges[id] = (edges[id] ?? 0) | 2;
  texts[id] = text;
  joining.digits[id] = singles >= 4 ? 2 : digits;
  if (parts >= 2) joining.spread[id] = 1;
}

/** An element that says nothing of itself: a page translator or a script may put every word into one. */
function isPlainPiece(node: ViewNode, text: string | null | undefined): boolean {
  const { tag, traits, role, labels, link, pressable } = node;
  return tag === 'span' && `${traits}${role}` === '' && labels.length === 0 && link === null && !pressable && !!text && isOneWord(text);
}

/** Where words stand without spaces, a whole sentence has none either. */
function isOneWord(text: string): boolean {
  if (text.includes(' ')) return false;
  if (!writtenWithoutSpaces.test(text)) return true;
  return text.length <= (endsSentence.test(text) ? longestEnding : longestUnspacedWord);
}

/** Marks the words of a text that was cut into one element each. */
function markWords(id: NodeId, { nodes, texts, words, spread }: Joining): void {
  const { end } = nodes[id] as ViewNode;
  const children: NodeId[] = [];
  for (let child = id + 1; child < end; child = nodes[child]?.end ?? end) {
    const node = nodes[child] as ViewNode;
    if (node.tag === '' && node.text.trim() === '') continue;
    if (!isPlainPiece(node, texts[child])) return;
    children.push(child);
  }
  if (children.length < 2) return;
  for (const child of children) words.fill(1, child, nodes[child]?.end ?? child);
  spread[id] = 2;
}

/** A text that is as long as that of an element inside is the same. */
function repeatsInside(id: NodeId, { nodes, texts }: Joining): boolean {
  const { end } = nodes[id] as ViewNode;
  const text = texts[id];
  if (text === null || text === undefined || text === '') return false;
  for (let child = id + 1; child < end; child = nodes[child]?.end ?? end) {
    const { tag } = nodes[child] as ViewNode;
    if (tag !== '' && !joinsWithoutSpace.has(tag) && texts[child]?.length === text.length) return true;
  }
  return false;
}

/** From the last node to the first, so that what is inside is there when it is asked for. */
export function* joinTexts(nodes: readonly ViewNode[]): Generator<void, JoinedTexts, void> {
  const { length } = nodes;
  const texts = new Array<string | null>(length).fill(null);
  const repeats = new Uint8Array(length);
  const spread = new Uint8Array(length);
  const words = new Uint8Array(length);
  const digits = new Uint8Array(length);
  const joining: Joining = { nodes, texts, repeats, spread, words, digits, written: new Int32Array(length), edges: new Uint8Array(length) };
  for (let id = length - 1; id >= 0; id -= 1) {
    const { tag, text, end } = nodes[id] as ViewNode;
    if (tag === '') addRun(id, text, joining);
    else if (end === id + 1) texts[id] = '';
    else {
      joining.written[id] = writtenLength(id, joining);
      if ((joining.written[id] ?? -1) < 0) continue;
      joinInside(id, joining);
      if (spread[id] === 1) markWords(id, joining);
      if (repeatsInside(id, joining)) repeats[id] = 1;
    }
    if (id % stretch === 0) yield;
  }
  return { texts, repeats, spread, words, digits };
}
