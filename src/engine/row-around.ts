/** Finds the row of the page that a masked card number belongs to. Pure. */
import { activationOf } from './activation.ts';
import { type FoundNumber, longestRowText, type NumberSearch } from './find-numbers.ts';
import type { PageIndex } from './page-index.ts';
import type { Box, NodeId } from './page-view.ts';

/** A link or button around a number is the card itself. */
const rowTags = new Set(['li', 'tr', 'article', 'a', 'button']);
const rowRoles = new Set(['listitem', 'row', 'article', 'option', 'radio']);
const pageTags = new Set(['body', 'html', 'main', 'dialog', 'ul', 'ol', 'table', 'tbody', 'form']);
/** Above and below a row's words together, in CSS pixels. */
const mostPadding = 56;
/** The picture of a card, in CSS pixels. */
const tallestPicture = 200;
/** A control's name is shorter, in signs. */
const shortestInvitation = 25;
/** Scripts that say as much in half the signs. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Less than this is no padding, in CSS pixels. */
const leastPadding = 2;

/** The largest part of the page around a number that holds no other number and does not look like the page itself. */
export function rowAround(index: PageIndex, number: FoundNumber, inside: NumberSearch): NodeId {
  let row = number.node;
  let words = number.node;
  const { tag } = index.node(row);
  if (rowTags.has(tag) && tag !== 'button') return row;
  for (const at of index.ancestors(number.node)) {
    const node = index.node(at);
    const text = index.textOf(at);
    if (text === null || text.length > longestRowText) break;
    if (
      pageTags.has(node.tag) ||
      (node.tag === 'section' && holdsTitle(index, at)) ||
      node.role === 'dialog' ||
      node.role === 'list' ||
      node.role === 'main'
    )
      break;
    if (inside(at).some((other) => other.digits !== number.digits)) break;
    if (holdsListWords(index, at, row) || holdsOtherRemoval(index, at, row) || holdsInvitation(index, at, row)) break;
    if (holdsOtherNumber(index, at, row, number.digits)) break;
    const isRow = isLine(index, at);
    const adds = wordsOf(index, at) !== wordsOf(index, words);
    if (adds) words = at;
    if (isRow || adds || isSnugAround(index, at, words)) row = at;
    if (isRow) break;
  }
  return row;
}

/** A wrapper that adds no words is the row with its border, padding and picture; else it is the list. */
function isSnugAround(index: PageIndex, outer: NodeId, inner: NodeId): boolean {
  const [around, within] = [index.look(outer).box, index.look(inner).box];
  if (around === null || within === null) return false;
  const pictures = picturesBeside(index, outer, inner, within);
  const top = Math.min(within.y, ...pictures.map(({ y }) => y));
  const bottom = Math.max(within.y + within.height, ...pictures.map(({ y, height }) => y + height));
  if (around.height > bottom - top + mostPadding) return false;
  // A row has some air around its words on every side; a list of one narrow card has it only where further cards would stand.
  const sides = [within.x - around.x, around.x + around.width - within.x - within.width];
  const isFlush = around.height - within.height < leastPadding && Math.min(...sides) < leastPadding;
  return !isFlush || Math.max(...sides) <= mostPadding || pictures.length > 0;
}

/** What stands with a row's words, touches them and has none itself. */
function picturesBeside(index: PageIndex, outer: NodeId, inner: NodeId, within: Box): readonly Box[] {
  const boxes: Box[] = [];
  for (let id = outer + 1; id < index.node(outer).end; id += 1) {
    if (index.node(id).tag === '' || index.contains(id, inner) || index.contains(inner, id) || !index.look(id).showing) continue;
    const { box } = index.look(id);
    if (box === null || box.height > tallestPicture) continue;
    if (box.y <= within.y + within.height + mostPadding && within.y <= box.y + box.height + mostPadding) boxes.push(box);
  }
  return boxes;
}

function wordsOf(index: PageIndex, node: NodeId): string {
  return [index.textOf(node), ...labelsInside(index, node)].join('|');
}

/** A heading over the list, or the entry for a new card, shows that this is more than one row. */
function holdsListWords(index: PageIndex, outer: NodeId, inner: NodeId): boolean {
  for (const label of ['add-card', 'cards', 'manage-cards', 'wallet', 'payments'] as const) {
    for (const hit of index.hitsInside(outer, label)) {
      // A button of the row may name the card, and its date of expiry too; the list's own name is neither.
      if (label === 'cards' && (index.node(hit.node).tag === 'button' || hit.meanings.has('expiry'))) continue;
      if (hit.strength >= 2 && !index.contains(inner, hit.node) && hit.node !== outer) return true;
    }
  }
  return false;
}

/** "Click here to add a card", in words that nobody here knows: a sentence to press that speaks of a card belongs to the list. */
function holdsInvitation(index: PageIndex, outer: NodeId, inner: NodeId): boolean {
  return index.hitsInside(outer, 'card').some(
    ({ node, text, meanings }) =>
      !index.contains(inner, node) &&
      // A label may tell why a control of the row is greyed out.
      index.textOf(node) === text &&
      text.length >= (dense.test(text) ? shortestInvitation / 2 : shortestInvitation) &&
      !/\d/u.test(text) &&
      !meanings.has('remove') &&
      activationOf(index, node).pressable,
  );
}

/** A part of the page with a title of its own is more than a row. */
function holdsTitle(index: PageIndex, part: NodeId): boolean {
  for (let id = part; id < index.node(part).end; id += 1) if (/^h[12]$/.test(index.node(id).tag)) return true;
  return false;
}

/** The last digits behind signs that mask the others. */
const maskedEnd = /[•●∙·*＊]{2,}[\s•●∙·*＊-]*(\d{3,})/u;

/** A masked number that is no card's, such as that of a bank account, stands in a row of its own. */
function holdsOtherNumber(index: PageIndex, outer: NodeId, inner: NodeId, digits: string): boolean {
  for (let id = outer; id < index.node(outer).end; id += 1) {
    const { tag, parent } = index.node(id);
    if (tag !== '' || index.contains(inner, id)) continue;
    const shown = maskedEnd.exec(index.textOf(parent) ?? '')?.[1];
    if (shown !== undefined && !shown.endsWith(digits) && !index.contains(parent, inner)) return true;
  }
  return false;
}

/** The row has its removal, and what is around it has another: that of the row beside it, whatever that shows. */
function holdsOtherRemoval(index: PageIndex, outer: NodeId, inner: NodeId): boolean {
  const removals = index.hitsInside(outer, 'remove').filter((hit) => hit.strength >= 2);
  return removals.some(({ node }) => index.contains(inner, node)) && removals.some(({ node }) => !index.contains(inner, node));
}

/** A row of a table or list by its tag or role. */
export function isLine(index: PageIndex, node: NodeId): boolean {
  const { tag, role } = index.node(node);
  return rowTags.has(tag) || rowRoles.has(role);
}

export function labelsInside(index: PageIndex, node: NodeId): readonly string[] {
  const labels: string[] = [];
  for (let id = node; id < index.node(node).end; id += 1) labels.push(...index.node(id).labels);
  return labels;
}
