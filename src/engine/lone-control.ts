/** Finds the lone control of a card's row where words fail. Pure. */
import { isUnderHand, namesOf } from './activation.ts';
import { isControlNode } from './is-control-node.ts';
import { type Meanings, saysSomething } from './lexicon.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import type { Candidate, RemovalReach } from './sighting.ts';

/** Width and height of a drawn icon at most, in CSS pixels. */
const largestIcon = 64;
/** In CSS pixels. */
const tallestRow = 320;
const removeTraits = /(^|[^a-z])(delete|remove|trash|unbind|unlink|dustbin|garbage|bin)([^a-z]|$)/;
const moreTraits = /(^|[^a-z])(more|dots|ellipsis|kebab|overflow|menu)([^a-z]|$)/;
const manageTraits = /(^|[^a-z])(edit|manage|pencil)([^a-z]|$)/;
/** Links that lead to what was paid, not to the card. */
const otherAddress = /record|transaction|bill|order|statement|help/i;
/** A control's name at most; longer text tells something, in signs. */
export const longestName = 40;

/** Whether a part of a row takes up most of it. */
export function coversMost(index: PageIndex, part: NodeId, row: NodeId): boolean {
  const [inner, outer] = [index.look(part).box, index.look(row).box];
  return inner !== null && outer !== null && inner.width * inner.height >= outer.width * outer.height * 0.5;
}

/** Drawn boxes that the hand of the pointer alone tells: small, and not inside something larger that is pressed as a whole. */
export function isDrawnControl(index: PageIndex, id: NodeId): boolean {
  if (!isUnderHand(index, id)) return false;
  const { box } = index.look(id);
  return box !== null && box.width <= largestIcon && box.height <= largestIcon;
}

/** Nothing is known of a name, or that it says an unknown word of a card: "Drop card" tells no more than "Drop". */
function isUnknown(meanings: Meanings): boolean {
  return !saysSomething(new Map([...meanings].filter(([label, { strength }]) => label !== 'card' || strength >= 2)));
}

/** Controls of a row without a word that is known, such as three dots drawn as a picture. */
export function unknownControls(index: PageIndex, row: NodeId): readonly NodeId[] {
  const found: NodeId[] = [];
  for (let id = row + 1; id < index.node(row).end; id += 1) {
    const node = index.node(id);
    if (!isControlNode(node) && !isDrawnControl(index, id)) continue;
    if (node.unreachable || node.field !== null || !index.look(id).showing || coversMost(index, id, row)) continue;
    // A cookie bar may stand inside the same element and lie over the page.
    if (index.look(id).layer?.node !== index.look(row).layer?.node) continue;
    if (namesOf(index, id).every((name) => isUnknown(index.lexicon.meaningsOf(name)))) found.push(id);
  }
  return found;
}

/** What readable class names of a control or of its picture hint at. */
function hintOf(index: PageIndex, control: NodeId): 'remove' | 'more' | 'manage' | null {
  const traits: string[] = [];
  for (let id = control; id < index.node(control).end; id += 1) traits.push(index.node(id).traits);
  const text = traits.join(' ');
  if (removeTraits.test(text)) return 'remove';
  if (moreTraits.test(text)) return 'more';
  return manageTraits.test(text) ? 'manage' : null;
}

function unknown(index: PageIndex, node: NodeId, votes: number, reason: string): Candidate {
  return { node, votes, reasons: [reason], words: namesOf(index, node)[0] ?? '' };
}

/** A part of the page with a title of its own, or as tall as a page, is more than a card's row. */
export function isRowSized(index: PageIndex, row: NodeId): boolean {
  for (let id = row; id < index.node(row).end; id += 1) if (/^h[12]$/.test(index.node(id).tag)) return false;
  return (index.look(row).box?.height ?? 0) <= tallestRow;
}

/**
 * Where words fail: the lone control of a row that shows a card's digits. With words of its own it removes, as a picture it
 * opens a menu, unless its class names hint at something else.
 */
export function loneControl(index: PageIndex, row: NodeId): RemovalReach | null {
  if (!isRowSized(index, row)) return null;
  const controls = unknownControls(index, row);
  const told = controls.filter((node) => hintOf(index, node) === 'remove');
  const [only] = told;
  if (only !== undefined && told.length === 1)
    return { kind: 'showing', control: unknown(index, only, 5, 'a class name hints at removing') };
  const [lone] = controls;
  if (lone === undefined || controls.length > 1) return null;
  // Greyed out and in unknown words it may be anything, "Default" among them; what is open would be closed by a press.
  if (index.node(lone).disabled || index.node(lone).expanded === true) return { kind: 'unknown' };
  const { opensSomething, expanded, link } = index.node(lone);
  if (link !== null && otherAddress.test(link)) return null;
  const hint = hintOf(index, lone);
  const opens = opensSomething || expanded !== null || hint === 'more' || hint === 'manage';
  const words = namesOf(index, lone)[0] ?? '';
  const isNamed = /\p{L}{2}/u.test(words) && words.length <= longestName && !/\d/u.test(words);
  if (isNamed && !opens) return { kind: 'showing', control: unknown(index, lone, 3, 'the only control of the row, in unknown words') };
  const control = unknown(index, lone, opens ? 6 : 3, 'the only control of the row');
  return { kind: 'opener', of: hint === 'manage' ? 'manage' : 'menu', control };
}
