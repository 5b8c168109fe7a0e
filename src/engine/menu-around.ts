/** Finds the other entries of the menu that an entry stands in, and tells what kind of menu it is. Pure. */
import type { LabelId } from '../guide/label-ids.ts';
import { activationOf, isPressedWhole, namesOf } from './activation.ts';
import { isControlNode } from './is-control-node.ts';
import { levelsAround } from './levels-around.ts';
import { strengthOf } from './lexicon.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';

/** Levels around an entry in which its menu ends. */
const menuLevels = 4;
/** Nodes of a menu at most. */
const largestMenu = 160;
/** Entries beside it from which it stands in a menu. */
const fewestOthers = 2;

/** What is pressed as a whole: controls, and what the hand of the pointer covers. */
function entriesIn(index: PageIndex, part: NodeId): readonly NodeId[] {
  const found = new Set<NodeId>();
  for (let id = part + 1; id < index.node(part).end; id += 1) {
    const node = index.node(id);
    if (node.tag === '' || node.unreachable || node.field !== null || !index.look(id).showing) continue;
    if (isPressedWhole(index, id)) found.add(isControlNode(node) ? id : activationOf(index, id).node);
  }
  return [...found];
}

/**
 * The other entries of the smallest menu around an entry; none where it stands alone.
 * @param apart What is around this node is no menu; null for any.
 */
export function entriesBeside(index: PageIndex, entry: NodeId, apart: NodeId | null = null): readonly NodeId[] {
  for (const at of levelsAround(index, entry, menuLevels)) {
    const { tag, end } = index.node(at);
    if (end - at > largestMenu || tag === 'body' || tag === 'main' || (apart !== null && index.contains(at, apart))) return [];
    const others = entriesIn(index, at).filter((other) => !index.contains(other, entry) && !index.contains(entry, other));
    if (others.length >= fewestOthers) return others;
  }
  return [];
}

function isCalled(index: PageIndex, entry: NodeId, label: LabelId): boolean {
  return namesOf(index, entry).some((name) => strengthOf(index.lexicon.meaningsOf(name), label) === 3);
}

/** Other entries of an account in the smallest menu around an entry. */
export function countAccountEntriesBeside(index: PageIndex, entry: NodeId): number {
  return entriesBeside(index, entry).filter((other) => isCalled(index, other, 'account-neighbour')).length;
}

/** A department of a shop stands among others: names of goods, more of them than entries of an account. */
export function standsAmongGoods(index: PageIndex, entry: NodeId): boolean {
  const others = entriesBeside(index, entry);
  const ofAccount = others.filter((other) => isCalled(index, other, 'account-neighbour'));
  const forSale = others.filter((other) => isCalled(index, other, 'shopping'));
  const goods = others.filter((other) => !ofAccount.includes(other) && (forSale.includes(other) || isCalled(index, other, 'other-thing')));
  // Gift cards and other ways to pay stand in a wallet too.
  return goods.length >= 2 && goods.length > ofAccount.length && goods.some((other) => forSale.includes(other));
}

/**
 * A control that stands in one menu with the names of several other things belongs to that menu.
 * @param row What stands in one part with this card's row may be about the card; null where there is none.
 */
export function standsAmongOtherThings(index: PageIndex, entry: NodeId, row: NodeId | null): boolean {
  return entriesBeside(index, entry, row).filter((other) => isCalled(index, other, 'other-thing')).length >= 2;
}
