/** From words to what a press on them activates, and whether the guide may ever point there. Pure. */

import { isControlNode } from './is-control-node.ts';
import { levelsAround } from './levels-around.ts';
import { type Meanings, strengthOf } from './lexicon.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';

export interface Activation {
  readonly node: NodeId;
  /** True when tag, role, attributes or the hand of the pointer say that it can be pressed. */
  readonly pressable: boolean;
}

/** A tile or a line of a menu: its own words and little more. */
const longestControlText = 120;
const mostLevels = 6;
/** What holds several things is not pressed as a whole, though the hand of the pointer may show all over it. */
const groupTags = new Set(['ul', 'ol', 'dl', 'table', 'tbody', 'nav', 'menu', 'main', 'body']);
const groupRoles = new Set(['list', 'menu', 'menubar', 'navigation', 'table', 'tablist']);

/** Pressed as a whole: a control, or the outermost part that the hand of the pointer covers. */
export function isPressedWhole(index: PageIndex, id: NodeId): boolean {
  const node = index.node(id);
  return isControlNode(node) || isUnderHand(index, id);
}

/** The outermost part that the hand of the pointer covers; what is inside it shows the hand too. */
export function isUnderHand(index: PageIndex, id: NodeId): boolean {
  const { tag, parent } = index.node(id);
  return tag !== '' && parent >= 0 && index.look(id).pointer && !index.look(parent).pointer;
}

/** What a press on this node activates: the control around it, else all that the hand of the pointer covers. */
export function activationOf(index: PageIndex, node: NodeId): Activation {
  const chain = [node, ...levelsAround(index, node, mostLevels)];
  for (const at of chain) {
    const text = index.textOf(at);
    if (text === null || text.length > longestControlText) break;
    if (isControlNode(index.node(at))) return { node: at, pressable: true };
    if (index.node(at).tag === 'label') return { node: at, pressable: true };
  }
  if (!index.look(node).pointer) return { node: index.look(node).showing ? node : pictureNamedBy(index, node, chain), pressable: false };
  let widest = node;
  for (const at of chain) {
    const text = index.textOf(at);
    if (text === null || text.length > longestControlText || !index.look(at).pointer) break;
    const { tag, role } = index.node(at);
    if (groupTags.has(tag) || groupRoles.has(role) || holdsControls(index, at) || holdsOtherActions(index, at, node)) break;
    widest = at;
  }
  return { node: widest, pressable: true };
}

/** Words that nobody sees may be the name of a picture beside them; of nothing drawn they are no name. */
function pictureNamedBy(index: PageIndex, words: NodeId, chain: readonly NodeId[]): NodeId {
  const said = index.textOf(words);
  const named = chain.find((at) => index.look(at).showing && index.textOf(at) === said && holdsPicture(index, at));
  return named ?? words;
}

function holdsPicture(index: PageIndex, part: NodeId): boolean {
  for (let id = part + 1; id < index.node(part).end; id += 1)
    if (index.node(id).tag !== '' && (index.textOf(id) ?? '') === '' && index.look(id).showing) return true;
  return false;
}

/** A row that can be pressed holds controls of its own: a press on one of them is not a press on the row. */
function holdsOtherActions(index: PageIndex, outer: NodeId, inner: NodeId): boolean {
  if (outer === inner) return false;
  const names = [
    'remove',
    'manage',
    'more',
    'set-default',
    'confirm',
    'cancel',
    'add-card',
    'account-neighbour',
    'wallet',
    'payments',
  ] as const;
  return names.some((label) =>
    index
      .hitsInside(outer, label)
      .some((hit) => hit.strength === 3 && !index.contains(hit.node, inner) && !index.contains(inner, hit.node)),
  );
}

function holdsControls(index: PageIndex, node: NodeId): boolean {
  for (let id = node + 1; id < index.node(node).end; id += 1) if (isControlNode(index.node(id))) return true;
  return false;
}

/** Pay, place order, delete account and their like: beats every vote. */
export function isNeverPoint(meanings: Meanings): boolean {
  // A card that is removed from the account leaves the account alone.
  const fromAccount = meanings.has('from-account') && meanings.has('card');
  if (strengthOf(meanings, 'delete-account') >= 2 && !fromAccount) return true;
  // The tab of unpaid orders is called "To pay", which holds "Pay".
  if (strengthOf(meanings, 'to-pay') >= 2) return false;
  if (strengthOf(meanings, 'pay') >= 2 && strengthOf(meanings, 'payments') < 2) return true;
  const never = meanings.get('never-point');
  return never !== undefined && (never.strength >= 2 || never.words >= 2);
}

/** Text of a control without what is hidden in it, such as the entries of its closed menu; all of it where none of it shows. */
function shownText(index: PageIndex, node: NodeId): string | null {
  const whole = index.textOf(node);
  const { end } = index.node(node);
  const parts: NodeId[] = [];
  for (let id = node + 1; id < end; id += 1) if (index.node(id).tag !== '') parts.push(id);
  const hidden = parts.filter((id) => (index.textOf(id) ?? '') !== '' && !index.look(id).showing);
  if (whole === null || hidden.length === 0) return whole;
  const shown: string[] = [];
  for (let id = node + 1; id < end; id += 1)
    if (index.node(id).tag === '' && !hidden.some((part) => index.contains(part, id))) shown.push(index.node(id).text.trim());
  return shown.length === 0 ? whole : shown.join(' ');
}

/** Every word that a control goes by: its text, its labels, and its accessible name when it has neither. */
export function namesOf(index: PageIndex, node: NodeId): readonly string[] {
  const inside: string[] = [];
  const { end } = index.node(node);
  for (let id = node; id < end && inside.length < 8; id += 1) inside.push(...index.node(id).labels);
  const text = shownText(index, node);
  const names = text ? [text, ...inside] : inside;
  if (names.length > 0) return names;
  const accessible = index.view.name(node);
  return accessible === '' ? [] : [accessible];
}

/** The best strength with which any name of a control carries a meaning; 0 when none does or when a name forbids it. */
export function nameStrength(index: PageIndex, node: NodeId, label: Parameters<typeof strengthOf>[1]): 0 | 1 | 2 | 3 {
  let best: 0 | 1 | 2 | 3 = 0;
  for (const name of namesOf(index, node)) {
    const meanings = index.lexicon.meaningsOf(name);
    if (isNeverPoint(meanings)) return 0;
    const strength = strengthOf(meanings, label);
    if (strength > best) best = strength;
  }
  return best;
}
