/** Finds out how the removal of one card can be reached from its row. Pure; points at nothing itself. */

import { isNeverPoint, isPressedWhole, namesOf } from './activation.ts';
import { belongsElsewhere, hasPlainManage, hasUnknownManage, listOpener } from './around-the-row.ts';
import { addsCard, controlsMeaning, isUsable } from './controls-meaning.ts';
import { isControlNode } from './is-control-node.ts';
import { saysForCertain } from './lexicon.ts';
import { coversMost, isDrawnControl, isRowSized, loneControl, unknownControls } from './lone-control.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import { siteOf } from './score-pages.ts';
import type { RemovalReach } from './sighting.ts';
import { addressAhead } from './where-it-stands.ts';

function opener(index: PageIndex, row: NodeId): RemovalReach | null {
  for (const label of ['more', 'manage', 'manage-cards'] as const) {
    const control = controlsMeaning(index, row, label).find(
      (found) => isUsable(index, found) && found.pressable && (label !== 'more' || !addsCard(index, found.words)),
    );
    // What it opens is there already, in words that nobody here knows: another press would close it.
    if (control && index.node(control.node).expanded === true) return { kind: 'unknown' };
    if (control) return { kind: 'opener', control, of: label === 'more' ? 'menu' : 'manage' };
  }
  return loneControl(index, row) ?? likelyMenu(index, row);
}

const showsDigits = /\d{4}/u;

/** The row; where it holds something else to press, the smallest part with the digits and the control, for it may be more than the row. */
function partToHover(index: PageIndex, control: NodeId, row: NodeId): NodeId {
  const around = index.ancestors(control).filter((at) => index.contains(row, at));
  const part = around.find((at) => showsDigits.test(index.textOf(at) ?? '') && index.look(at).showing) ?? row;
  for (let id = row + 1; id < index.node(row).end; id += 1)
    if (!index.contains(part, id) && !index.contains(id, part) && isPressedWhole(index, id) && index.look(id).showing) return part;
  return row;
}

/** Nearly all that the row says stands on it, however little room that takes. */
function saysMost(index: PageIndex, part: NodeId, row: NodeId): boolean {
  const [own, whole] = [index.textOf(part) ?? '', index.textOf(row) ?? ''];
  return showsDigits.test(own) && own.length >= whole.length * 0.7;
}

/** The row itself, or a link over most of it, opens the card. */
function cardOpener(index: PageIndex, row: NodeId): RemovalReach | null {
  const parts = [row, ...Array.from({ length: index.node(row).end - row - 1 }, (_, offset) => row + 1 + offset)];
  const large = parts.filter((id) => index.node(id).tag !== '' && index.look(id).showing && coversMost(index, id, row));
  const isControl = (id: NodeId) => isControlNode(index.node(id)) && index.node(id).field === null;
  const control = large.find(isControl) ?? parts.find((id) => isControl(id) && saysMost(index, id, row) && index.look(id).showing);
  const isPressed = (id: NodeId) =>
    index.node(id).tag !== '' && showsDigits.test(index.textOf(id) ?? '') && index.look(id).pointer && index.look(id).showing;
  const node = control ?? large.find((id) => index.look(id).pointer) ?? parts.find(isPressed);
  if (node === undefined) return null;
  const votes = control === undefined ? 3 : 7;
  return { kind: 'opener', of: 'card', control: { node, votes, reasons: ['the card itself can be pressed'], words: '' } };
}

function holdsBox(index: PageIndex, row: NodeId): boolean {
  for (let id = row; id < index.node(row).end; id += 1)
    if (index.node(id).ticked !== null || index.node(id).field === 'checkbox') return true;
  return false;
}

/** Parts of a row that are still to come may hold the control. */
function isStillLoading(index: PageIndex, row: NodeId): boolean {
  for (let id = row; id < index.node(row).end; id += 1) if (index.node(id).busy) return true;
  return false;
}

/** Controls of a row of which it is not certain that they do something else. */
function doubtfulControls(index: PageIndex, row: NodeId): readonly NodeId[] {
  const found: NodeId[] = [];
  for (let id = row + 1; id < index.node(row).end; id += 1) {
    const node = index.node(id);
    if ((!isControlNode(node) && !isDrawnControl(index, id)) || node.field !== null || node.unreachable) continue;
    if (!index.look(id).showing || coversMost(index, id, row)) continue;
    const said = namesOf(index, id).map((name) => index.lexicon.meaningsOf(name));
    if (node.disabled || !said.some((meanings) => isNeverPoint(meanings) || saysForCertain(meanings))) found.push(id);
  }
  return found;
}

/** The one control of a row that says in code that it opens something, or in words that are hardly known that there is more. */
function likelyMenu(index: PageIndex, row: NodeId): RemovalReach | null {
  const [only, ...others] = doubtfulControls(index, row);
  if (only === undefined || others.length > 0) return null;
  const { opensSomething, expanded, disabled } = index.node(only);
  const [words = ''] = namesOf(index, only);
  if ((!opensSomething && !index.lexicon.meaningsOf(words).has('more')) || expanded === true || disabled) return null;
  return { kind: 'opener', of: 'menu', control: { node: only, votes: 6, reasons: ['opens something, by its code or words'], words } };
}

/** "Drop card" without any sign of a control: words that do something to the card, of which only the card is known. */
function speaksOfCard(index: PageIndex, row: NodeId): boolean {
  return index
    .hitsInside(row, 'card')
    .some(
      ({ node, strength, text, meanings }) =>
        node !== row && strength === 1 && !/\d/u.test(text) && !meanings.has('expiry') && index.look(node).showing,
    );
}

/** Alipay's lists are told to build the control when the card is hovered: the way that is left where nothing else is to be seen. */
function mayNeedHover(index: PageIndex, row: NodeId, beside: NodeId | null): boolean {
  if (siteOf(index.view.host) !== 'alipay' || !/bindcard|cards?([/.]|$)/u.test(index.view.path) || !isRowSized(index, row)) return false;
  if (index.hitsInside(row, 'remove').length > 0 || isStillLoading(index, row) || doubtfulControls(index, row).length > 0) return false;
  if (speaksOfCard(index, row)) return false;
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
    // "Remove selected" waits for the card to be ticked: it is not refused.
    if (near?.disabled === true && holdsBox(index, row)) return { kind: 'unknown' };
    if (near) return { kind: near.disabled ? 'disabled' : 'showing', control: near };
  }
  const opening = opener(index, row);
  if (opening !== null) return opening;
  // A "Manage" that shows is a surer way than hovering, which may reveal nothing.
  const manage = beside === null ? null : listOpener(index, beside, row);
  if (manage !== null) return manage;
  // A control in unknown words beside the list's title may be its "Manage".
  const mayStandElsewhere = () =>
    isStillLoading(index, row) ||
    doubtfulControls(index, row).length > 0 ||
    (beside !== null && (hasUnknownManage(index, beside, row) || hasPlainManage(index, beside, row)));
  const [hidden] = removals;
  if (hidden !== undefined)
    return mayStandElsewhere() ? { kind: 'unknown' } : { kind: 'hover', over: partToHover(index, hidden.node, row) };
  const card = cardOpener(index, row);
  // A card that is a link leads to its own page, whatever else of the page says "More".
  if (card !== null && addressAhead(index, row) !== null) return card;
  if (single && beside !== null) {
    const menu = controlsMeaning(index, beside, 'more').find(
      (found) => isUsable(index, found) && found.pressable && !addsCard(index, found.words) && !belongsElsewhere(index, found.node, row),
    );
    if (menu) return { kind: 'opener', control: menu, of: 'menu' };
  }
  return card ?? (mayNeedHover(index, row, beside) ? { kind: 'hover', over: row } : { kind: 'unknown' });
}
