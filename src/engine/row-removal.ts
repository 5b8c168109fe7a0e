/** Finds out how the removal of one card can be reached from its row. Pure; points at nothing itself. */

import type { LabelId } from '../guide/label-ids.ts';
import { activationOf, isNeverPoint, namesOf } from './activation.ts';
import { isControlNode } from './is-control-node.ts';
import { levelsAround } from './levels-around.ts';
import { type Meanings, strengthOf } from './lexicon.ts';
import { coversMost, isRowSized, loneControl, longestName, unknownControls } from './lone-control.ts';
import { isHeading, type PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import { siteOf } from './score-pages.ts';
import type { Candidate, RemovalReach } from './sighting.ts';

interface RowControl extends Candidate {
  /** Tag, role, attributes or the hand of the pointer say so. */
  readonly pressable: boolean;
  readonly showing: boolean;
  readonly disabled: boolean;
}

/** A telephone, a mail address or another masked number: what is removed there is that. */
const otherOwner = /[•●∙·*＊xX]{2,}|\+\s?\d|@/u;
/** Shorter text beside a control names nothing, in signs. */
const tellingText = 6;
const disabledTraits = /(^|[\s_-])(is-?)?disabled([\s_-]|$)/;

function isDisabled(index: PageIndex, node: NodeId): boolean {
  const chain = [node, ...index.ancestors(node).slice(0, 2)];
  if (index.look(node).barred) return true;
  return chain.some((at, level) => index.node(at).disabled || (level === 0 && disabledTraits.test(index.node(at).traits)));
}

/**
 * "Delete card for good": unknown words around a removal that names the card. It has to begin or end with the removal: "How
 * to remove a card" leads to help.
 */
function namesCard(index: PageIndex, meanings: Meanings, name: string): boolean {
  const spoilt = ['other-thing', 'shopping', 'negation', 'undo-word', 'removed-word', 'cancel', 'add-word', 'help', 'cannot-word'] as const;
  if (!meanings.has('remove') || !meanings.has('card') || spoilt.some((label) => meanings.has(label))) return false;
  const words = name.trim().split(/\s+/u);
  if (name.length > longestName || words.length < 3 || /[?？؟]/u.test(name)) return false;
  return [words[0], words.at(-1)].some((word) => word !== undefined && index.lexicon.meaningsOf(word).has('remove'));
}

/** How strongly the words of a control carry a meaning and nothing that forbids it. */
function votesFor(index: PageIndex, node: NodeId, label: LabelId): { votes: number; words: string } {
  let best = { votes: 0, words: '' };
  for (const name of namesOf(index, node)) {
    const meanings = index.lexicon.meaningsOf(name);
    if (isNeverPoint(meanings)) return { votes: 0, words: '' };
    const strength = strengthOf(meanings, label);
    // "Remove background" is no removal of a card: every other word has to be known as harmless, or the card be named.
    if (strength < 2 && !(label === 'remove' && namesCard(index, meanings, name))) continue;
    if (strength > best.votes) best = { votes: strength, words: name };
  }
  return best;
}

/** Everything in a part of the page that carries a meaning and can be taken for a control, each activation once. */
export function controlsMeaning(index: PageIndex, within: NodeId, label: LabelId): readonly RowControl[] {
  const found = new Map<NodeId, RowControl>();
  for (const hit of index.hitsInside(within, label)) {
    const { node, pressable } = activationOf(index, hit.node);
    if (!index.contains(within, node) || node === within || found.has(node)) continue;
    if (index.node(node).unreachable) continue;
    const { votes, words } = votesFor(index, node, label);
    // A whole row holds the word too: plain text counts only when it says nothing else.
    if (votes === 0 || (!pressable && votes < 3)) continue;
    found.set(node, {
      node,
      words,
      votes: votes * 2 + (pressable ? 2 : 0),
      reasons: [`${label}: words ${votes}`, pressable ? 'can be pressed' : 'plain text'],
      pressable,
      showing: index.look(node).showing,
      disabled: isDisabled(index, node),
    });
  }
  return [...found.values()].sort((a, b) => b.votes - a.votes || a.node - b.node);
}

/** A heading over the list carries the same words as the control that manages it. */
function isUsable(index: PageIndex, { node, showing, disabled, pressable }: RowControl): boolean {
  // The head of a table's column ("Actions") is text too.
  return showing && !disabled && (pressable || (!isHeading(index, node) && index.node(node).tag !== 'th'));
}

/** One word may mean both "more" and "add". */
function addsCard(index: PageIndex, words: string): boolean {
  return index.lexicon.meaningsOf(words).has('add-card');
}

function opener(index: PageIndex, row: NodeId): RemovalReach | null {
  for (const label of ['more', 'manage', 'manage-cards'] as const) {
    const control = controlsMeaning(index, row, label).find(
      (found) => isUsable(index, found) && found.pressable && (label !== 'more' || !addsCard(index, found.words)),
    );
    if (control) return { kind: 'opener', control, of: label === 'more' ? 'menu' : 'manage' };
  }
  return loneControl(index, row);
}

/** "All cards" leads back to the list and manages nothing. */
function onlyShows(index: PageIndex, words: string): boolean {
  const meanings = index.lexicon.meaningsOf(words);
  return meanings.has('view-word') && !meanings.has('manage');
}

/** How many of the parts around a row also hold a control: the more, the nearer the control stands to it. */
function partsInCommon(index: PageIndex, row: NodeId, control: NodeId): number {
  return index.ancestors(row).filter((at) => index.contains(at, control)).length;
}

/** The words around a control are about bank cards. */
function standsBesideCards(index: PageIndex, control: NodeId): boolean {
  const around = index.ancestors(control).find((at) => (index.textOf(at) ?? '') !== index.textOf(control));
  const meanings = around === undefined ? null : index.meaningsOf(around);
  return meanings !== null && (meanings.has('cards') || meanings.has('card')) && strengthOf(meanings, 'other-thing') === 0;
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

/** The list's own "Manage": of several in the page the one nearest to the row, and none where two are as near. */
function listOpener(index: PageIndex, list: NodeId, row: NodeId): RemovalReach | null {
  for (const label of ['manage-cards', 'manage'] as const) {
    const ranked = controlsMeaning(index, list, label)
      .filter((found) => isUsable(index, found) && found.pressable && !onlyShows(index, found.words))
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

/** The row itself, or a link over most of it, opens the card. */
function cardOpener(index: PageIndex, row: NodeId): RemovalReach | null {
  const parts = [row, ...Array.from({ length: index.node(row).end - row - 1 }, (_, offset) => row + 1 + offset)];
  const large = parts.filter((id) => index.node(id).tag !== '' && index.look(id).showing && coversMost(index, id, row));
  const control = large.find((id) => isControlNode(index.node(id)) && index.node(id).field === null);
  const node = control ?? large.find((id) => index.look(id).pointer);
  if (node === undefined) return null;
  const votes = control === undefined ? 3 : 7;
  return { kind: 'opener', of: 'card', control: { node, votes, reasons: ['the card itself can be pressed'], words: '' } };
}

/** What may stand beside a control that removes cards, or leads to that. */
const ownWords: readonly LabelId[] = ['card', 'cards', 'remove', 'payments', 'wallet', 'manage-cards'];

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
function belongsElsewhere(index: PageIndex, control: NodeId, row: NodeId): boolean {
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

function hasUnknownManage(index: PageIndex, list: NodeId, row: NodeId): boolean {
  const unknown = unknownControls(index, list);
  // "Update cards": a verb that nobody knows, and the cards.
  const named = [...index.hits('cards'), ...index.hits('card')]
    .filter((hit) => hit.strength === 1 && index.contains(list, hit.node) && !addsCard(index, hit.text) && !onlyShows(index, hit.text))
    .map((hit) => activationOf(index, hit.node))
    .filter(({ pressable }) => pressable)
    .map(({ node }) => node);
  return [...unknown, ...named].some(
    (control) => !index.contains(row, control) && !index.contains(control, row) && standsBesideCards(index, control),
  );
}

/** Parts of a row that are still to come may hold the control. */
function isStillLoading(index: PageIndex, row: NodeId): boolean {
  for (let id = row; id < index.node(row).end; id += 1) if (index.node(id).busy) return true;
  return false;
}

/** Alipay's lists are told to build the control when the card is hovered: the way that is left where nothing else is to be seen. */
function mayNeedHover(index: PageIndex, row: NodeId, beside: NodeId | null): boolean {
  if (siteOf(index.view.host) !== 'alipay' || !/bindcard|cards?([/.]|$)/u.test(index.view.path) || !isRowSized(index, row)) return false;
  if (index.hitsInside(row, 'remove').length > 0 || isStillLoading(index, row)) return false;
  return unknownControls(index, beside ?? row).length === 0 && (beside === null || !hasUnknownManage(index, beside, row));
}

/**
 * @param open Menus that lie open over the page and belong to this row.
 * @param beside Where to look for a control that stands outside the row: the list's own "Manage", or the rest of a single card's page.
 */
export function reachRemoval(index: PageIndex, row: NodeId, open: readonly NodeId[], beside: NodeId | null, single: boolean): RemovalReach {
  for (const menu of open) {
    const control = controlsMeaning(index, menu, 'remove').find((found) => found.showing && found.pressable);
    if (control) return { kind: control.disabled ? 'disabled' : 'showing', control };
  }
  const removals = controlsMeaning(index, row, 'remove');
  const showing = removals.find((found) => found.showing);
  if (showing) return { kind: showing.disabled ? 'disabled' : 'showing', control: showing };
  if (single && beside !== null) {
    const near = controlsMeaning(index, beside, 'remove').find((found) => found.showing && !belongsElsewhere(index, found.node, row));
    if (near) return { kind: near.disabled ? 'disabled' : 'showing', control: near };
  }
  const opening = opener(index, row);
  if (opening !== null) return opening;
  // A "Manage" that shows is a surer way than hovering, which may reveal nothing.
  const manage = beside === null ? null : listOpener(index, beside, row);
  if (manage !== null) return manage;
  if (single && beside !== null) {
    const menu = controlsMeaning(index, beside, 'more').find(
      (found) => isUsable(index, found) && found.pressable && !addsCard(index, found.words) && !belongsElsewhere(index, found.node, row),
    );
    if (menu) return { kind: 'opener', control: menu, of: 'menu' };
  }
  // A control in unknown words beside the list's title may be its "Manage".
  if (removals.length > 0) return beside !== null && hasUnknownManage(index, beside, row) ? { kind: 'unknown' } : { kind: 'hover' };
  return cardOpener(index, row) ?? (mayNeedHover(index, row, beside) ? { kind: 'hover' } : { kind: 'unknown' });
}
