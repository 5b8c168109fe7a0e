/** Tells whether a menu holds an entry that nobody here can read, and that may be the very one that is wanted. Pure. */
import { isPressedWhole, namesOf } from './activation.ts';
import { type Meanings, strengthOf } from './lexicon.ts';
import { entriesBeside } from './menu-around.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import { addressAhead } from './where-it-stands.ts';

/** Things without a name from which one of them may be what is wanted. */
const fewestNameless = 2;
/** Other entries of an account from which a menu is the account's own. */
const fewestNeighbours = 3;

function namesSay(index: PageIndex, entry: NodeId): readonly Meanings[] {
  return namesOf(index, entry).map((name) => index.lexicon.meaningsOf(name));
}

/** It speaks of paying or of cards in some way, and of no gift card: the wallet may be called that. */
function mayBeWallet(said: readonly Meanings[]): boolean {
  const speaks = (meanings: Meanings) =>
    (['pay', 'payments', 'wallet', 'card', 'cards'] as const).some((label) => meanings.has(label)) &&
    strengthOf(meanings, 'other-thing') < 3 &&
    strengthOf(meanings, 'account-neighbour') < 2;
  return said.some((meanings) => strengthOf(meanings, 'pay') >= 2 || speaks(meanings));
}

/** Whether one of the entries around this one has no name, or may be the wallet by its name. */
export function hasUnreadBeside(index: PageIndex, entry: NodeId): boolean {
  return entriesBeside(index, entry).some((other) => {
    // What leads to the page that is open leads nowhere else.
    if (index.node(other).link !== null && addressAhead(index, other) === null) return false;
    const said = namesSay(index, other);
    return said.length === 0 || mayBeWallet(said);
  });
}

/** Whether an entry stands in the open menu of the account beside one that may be the wallet. */
export function hasWalletBeside(index: PageIndex, entry: NodeId): boolean {
  const others = entriesBeside(index, entry).map((other) => namesSay(index, other));
  const neighbours = others.filter((said) => said.some((meanings) => strengthOf(meanings, 'account-neighbour') >= 2));
  return neighbours.length >= fewestNeighbours && others.some(mayBeWallet);
}

/** In CSS pixels. */
const largestTile = 160;

/** Whether the main part of the page holds several things to press without any name: which is which is told by no word. */
export function holdsNamelessEntries(index: PageIndex): boolean {
  const nameless = index.view.nodes.flatMap((node, id) => {
    if (node.tag === '' || node.field !== null || node.unreachable || index.textOf(id) !== '') return [];
    if (!isPressedWhole(index, id)) return [];
    const { showing, box } = index.look(id);
    const isTile = showing && box !== null && box.width <= largestTile && box.height <= largestTile;
    return isTile && index.regionOf(id) === 'main' && namesOf(index, id).length === 0 ? [id] : [];
  });
  return nameless.length >= fewestNameless;
}
