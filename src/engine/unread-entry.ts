/** Tells whether a menu holds an entry that nobody here can read, and that may be the very one that is wanted. Pure. */
import { isNeverPoint, namesOf } from './activation.ts';
import { saysSomething } from './lexicon.ts';
import { entriesBeside } from './menu-around.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import { addressAhead } from './where-it-stands.ts';

/** Nothing is known of its name, or it speaks of paying in some way: the wallet may be called that. */
function isUnread(index: PageIndex, entry: NodeId): boolean {
  // What leads to the page that is open leads nowhere else.
  if (index.node(entry).link !== null && addressAhead(index, entry) === null) return false;
  const said = namesOf(index, entry).map((name) => index.lexicon.meaningsOf(name));
  const mayBeWallet = said.some((meanings) => isNeverPoint(meanings) || meanings.has('payments') || meanings.has('wallet'));
  return mayBeWallet || !said.some(saysSomething);
}

/** Whether one of the entries around this one cannot be read. */
export function hasUnreadBeside(index: PageIndex, entry: NodeId): boolean {
  return entriesBeside(index, entry).some((other) => isUnread(index, other));
}
