/** Finds what stands outside a card's row and leads to its removal: the list's own "Manage", and what belongs to other things. Pure. */
import type { LabelId } from '../guide/label-ids.ts';
import { activationOf, namesOf } from './activation.ts';
import { addsCard, controlsMeaning, isUsable } from './controls-meaning.ts';
import { isControlNode } from './is-control-node.ts';
import { levelsAround } from './levels-around.ts';
import { strengthOf } from './lexicon.ts';
import { unknownControls } from './lone-control.ts';
import { standsAmongOtherThings } from './menu-around.ts';
import { isHeading, type PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import type { RemovalReach } from './sighting.ts';

/** A telephone, a mail address or another masked number: what is removed there is that. */
const otherOwner = /[•●∙·*＊xX]{2,}|\+\s?\d|@/u;
/** Shorter text beside a control names nothing, in signs. */
const tellingText = 6;
/** What may stand beside a control that removes cards, or leads to that. */
const ownWords: readonly LabelId[] = ['card', 'cards', 'remove', 'payments', 'wallet', 'manage-cards'];

/** How many of the parts around a row also hold a control: the more, the nearer the control stands to it. */
function partsInCommon(index: PageIndex, row: NodeId, control: NodeId): number {
  return index.ancestors(row).filter((at) => index.contains(at, control)).length;
}

/** The words around a control are about bank cards. */
function standsBesideCards(index: PageIndex, control: NodeId): boolean {
  const around = index.ancestors(control).find((at) => (index.textOf(at) ?? '') !== index.textOf(control));
  if (around === undefined) return false;
  const meanings = index.meaningsOf(around);
  const namesOther = index.hitsInside(around, 'other-thing').some((hit) => hit.strength >= 2 && !index.contains(control, hit.node));
  return (meanings.has('cards') || meanings.has('card')) && !namesOther;
}

/** The only control of a line above the row, whatever that line says: "Saved: 1", "Manage". */
function headsList(index: PageIndex, control: NodeId, row: NodeId): boolean {
  const line = levelsAround(index, control, 2).findLast((at) => !index.contains(at, row));
  if (line === undefined || control > row) return false;
  let controls = 0;
  for (let id = line; id < index.node(line).end; id += 1)
    if (id !== control && isControlNode(index.node(id)) && !index.contains(control, id)) controls += 1;
  return controls === 0 && !otherOwner.test(index.textOf(line) ?? '') && strengthOf(index.meaningsOf(line), 'other-thing') === 0;
}

/** Over the part of the page that the row is in, on whatever side, or in line with it; not in a column beside it. */
function standsInColumnOf(index: PageIndex, control: NodeId, row: NodeId): boolean {
  const branch = [row, ...index.ancestors(row)].findLast((at) => !index.contains(at, control));
  const [own, around] = [index.look(control).box, branch === undefined ? null : index.look(branch).box];
  if (own === null || around === null) return true;
  const isAbove = own.y + own.height <= around.y;
  return isAbove || (own.x < around.x + around.width && around.x < own.x + own.width);
}

/** The list's own "Manage": of several in the page the one nearest to the row, and none where two are as near. */
export function listOpener(index: PageIndex, list: NodeId, row: NodeId): RemovalReach | null {
  for (const label of ['manage-cards', 'manage'] as const) {
    const ranked = controlsMeaning(index, list, label)
      .filter((found) => isUsable(index, found) && found.pressable && !onlyShows(index, found.words))
      .filter((found) => !standsAmongOtherThings(index, found.node, row))
      .filter((found) => standsInColumnOf(index, found.node, row))
      .filter((found) => headsList(index, found.node, row) || !belongsElsewhere(index, found.node, row))
      .map((control) => ({ control, near: partsInCommon(index, row, control.node) }))
      .sort((a, b) => b.near - a.near);
    const [first, second] = ranked;
    if (first === undefined) continue;
    if (first.near > (second?.near ?? 0)) return { kind: 'opener', control: first.control, of: 'manage' };
    const besideCards = ranked.filter(({ control, near }) => near === first.near && standsBesideCards(index, control.node));
    const [only] = besideCards;
    return only !== undefined && besideCards.length === 1 ? { kind: 'opener', control: only.control, of: 'manage' } : null;
  }
  return null;
}

/** "All cards" leads back to the list and manages nothing. */
function onlyShows(index: PageIndex, words: string): boolean {
  const meanings = index.lexicon.meaningsOf(words);
  return meanings.has('view-word') && !meanings.has('manage');
}

/** Words of a part of the page that are on no control and speak of no card. */
function speaksOfOthers(index: PageIndex, part: NodeId): boolean {
  for (let id = part; id < index.node(part).end; id += 1) {
    const { tag, text } = index.node(id);
    if (tag !== '' || text.trim().length < tellingText || !index.look(id).showing) continue;
    if (activationOf(index, id).pressable || index.ancestors(id).some((at) => isControlNode(index.node(at)))) continue;
    const said = index.lexicon.meaningsOf(text.trim());
    // "You can add the card again" may stand beside the control; "How to remove a card?" leads to help.
    if (!ownWords.some((label) => said.has(label)) || /[?？؟]/u.test(text)) return true;
  }
  return false;
}

/** A control outside the row that stands with another thing: an address, a coupon, a gift card, a filter. */
export function belongsElsewhere(index: PageIndex, control: NodeId, row: NodeId): boolean {
  if (namesOf(index, control).some((name) => index.lexicon.meaningsOf(name).has('card'))) return false;
  for (const at of index.ancestors(control)) {
    if (index.contains(at, row)) return false;
    const text = index.textOf(at);
    if (text === null || otherOwner.test(text) || speaksOfOthers(index, at)) return true;
    const meanings = index.lexicon.meaningsOf(text);
    if (strengthOf(meanings, 'other-thing') > 0 || strengthOf(meanings, 'shopping') > 0) return true;
  }
  return false;
}

export function hasUnknownManage(index: PageIndex, list: NodeId, row: NodeId): boolean {
  const unknown = unknownControls(index, list).filter((control) => standsBesideCards(index, control));
  // "Update cards": a verb that nobody knows, and the cards.
  const named = [...index.hits('cards'), ...index.hits('card'), ...index.hits('manage')]
    .filter((hit) => index.contains(list, hit.node) && !addsCard(index, hit.text) && !onlyShows(index, hit.text))
    .map((hit) => ({ ...activationOf(index, hit.node), isKnown: hit.strength === 3 }))
    .filter(({ node, pressable, isKnown }) => pressable && isAboutTheCards(index, node, row, isKnown))
    .map(({ node }) => node);
  return [...unknown, ...named].some((control) => !index.contains(row, control) && !index.contains(control, row));
}

/** By the words around it; a button before the row whose own words are hardly known needs none. */
function isAboutTheCards(index: PageIndex, control: NodeId, row: NodeId, isKnown: boolean): boolean {
  if (!standsInColumnOf(index, control, row)) return false;
  if (standsBesideCards(index, control)) return true;
  if (isKnown || control > row || index.regionOf(control) !== 'main') return false;
  const namesOther = namesOf(index, control).some((name) => strengthOf(index.lexicon.meaningsOf(name), 'other-thing') > 0);
  return !namesOther && !standsAmongOtherThings(index, control, row);
}

/** Words for managing the cards that nothing in the page shows to be a control: they may be one all the same. */
export function hasPlainManage(index: PageIndex, list: NodeId, row: NodeId): boolean {
  return (['manage-cards', 'manage'] as const).some((label) =>
    controlsMeaning(index, list, label).some(
      (found) => found.showing && !found.pressable && !isHeading(index, found.node) && !index.contains(row, found.node),
    ),
  );
}
