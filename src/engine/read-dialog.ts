/** Reads the site's own dialog that asks whether a card is to be removed, however it is built. Pure. */
import { activationOf, isNeverPoint, nameStrength, namesOf } from './activation.ts';
import { findCardBrand } from './card-brand.ts';
import type { CardNumber } from './find-card-numbers.ts';
import { isControlNode } from './is-control-node.ts';
import { levelsAround } from './levels-around.ts';
import { strengthOf } from './lexicon.ts';
import { findMaskedNumber } from './masked-number.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId, ViewNode } from './page-view.ts';
import type { Candidate, RemovalDialog } from './sighting.ts';

/** A title or a sentence or two, in signs. */
const longestQuestion = 160;

interface Button {
  readonly node: NodeId;
  readonly words: string;
  readonly pressable: boolean;
}

/** Everything in the dialog that can be pressed, each once. */
function buttonsOf(index: PageIndex, dialog: NodeId): readonly Button[] {
  const found = new Map<NodeId, Button>();
  const add = (node: NodeId, pressable: boolean) => {
    if (node === dialog || found.has(node) || !index.look(node).showing || index.node(node).unreachable) return;
    found.set(node, { node, pressable, words: namesOf(index, node)[0] ?? '' });
  };
  for (let id = dialog + 1; id < index.node(dialog).end; id += 1) if (isControlNode(index.node(id))) add(id, true);
  for (const label of ['confirm', 'cancel', 'remove'] as const) {
    for (const hit of index.hitsInside(dialog, label)) {
      if (hit.strength < 2) continue;
      const { node, pressable } = activationOf(index, hit.node);
      if (index.contains(dialog, node)) add(node, pressable);
    }
  }
  const all = [...found.values()];
  // A title "Remove card" is plain text beside real buttons: text counts only where nothing is a button.
  return all.some((button) => button.pressable) ? all.filter((button) => button.pressable) : all;
}

/** Whether the words in a part of the page ask about removing a card, and not about an item, an address or an account. */
function asksForRemoval(index: PageIndex, dialog: NodeId, rowsBehind: boolean): boolean {
  let removal = false;
  let card = false;
  for (let id = dialog; id < index.node(dialog).end; id += 1) {
    const node = index.node(id);
    if (node.tag === '') continue;
    const text = index.textOf(id);
    for (const words of text ? [text, ...node.labels] : node.labels) {
      const meanings = index.lexicon.meaningsOf(words);
      if (isNeverPoint(meanings)) return false;
      if (strengthOf(meanings, 'other-thing') > 0 && strengthOf(meanings, 'card') === 0 && findCardBrand(words) === null) {
        if (strengthOf(meanings, 'remove') > 0) return false;
      }
      if (strengthOf(meanings, 'remove') > 0) removal = true;
      if (strengthOf(meanings, 'card') > 0 || findCardBrand(words) !== null || findMaskedNumber(words, false) !== null) card = true;
    }
  }
  return removal && (card || rowsBehind);
}

function confirmVotes(index: PageIndex, button: Button): number {
  const confirm = nameStrength(index, button.node, 'confirm');
  const remove = nameStrength(index, button.node, 'remove');
  return Math.max(confirm, remove === 0 ? 0 : remove + 1) * 2 + (button.pressable ? 1 : 0);
}

function pickConfirm(index: PageIndex, buttons: readonly Button[], cancel: NodeId | null): Candidate | null {
  const possible = buttons.filter(
    ({ node }) =>
      node !== cancel &&
      nameStrength(index, node, 'cancel') < 2 &&
      nameStrength(index, node, 'close') < 2 &&
      !index.node(node).disabled &&
      index.node(node).ticked === null,
  );
  const ranked = possible
    .filter(
      ({ node }) =>
        !namesOf(index, node).some(
          (name) => isNeverPoint(index.lexicon.meaningsOf(name)) || strengthOf(index.lexicon.meaningsOf(name), 'set-default') >= 2,
        ),
    )
    .map((button) => ({ button, votes: confirmVotes(index, button) }))
    .sort((a, b) => b.votes - a.votes);
  const [first, second] = ranked;
  if (first === undefined) return null;
  const { node, words } = first.button;
  if (first.votes >= 5 && first.votes > (second?.votes ?? 0))
    return { node, words, votes: first.votes, reasons: ['confirms, by its words'] };
  // Where the words are unknown, the one button beside a known Cancel is the other answer.
  if (cancel !== null && ranked.length === 1) return { node, words, votes: 3, reasons: ['the only button beside Cancel'] };
  return null;
}

function saysItIsDialog({ openDialog, role }: ViewNode): boolean {
  return openDialog || role === 'dialog' || role === 'alertdialog';
}

/** The parts of the page that may be a dialog: told so by tag or role, or lying over the page around a removal word. */
function dialogCandidates(index: PageIndex): readonly NodeId[] {
  const found = new Set<NodeId>();
  index.view.nodes.forEach((node, id) => {
    if (saysItIsDialog(node) && index.look(id).showing) found.add(id);
  });
  for (const label of ['remove', 'confirm', 'cancel'] as const) {
    for (const hit of index.hits(label)) {
      if (hit.strength < 2) continue;
      const { layer, showing } = index.look(hit.node);
      if (showing && layer !== null && index.regionOf(hit.node) === 'dialog') found.add(layer.node);
    }
  }
  return [...found];
}

/**
 * Plain boxes inside the page: a Cancel beside a confirming control, with a question over them, shown in the flow.
 * The smallest part that holds both and asks for removal.
 */
function inlineQuestion(index: PageIndex): NodeId | null {
  const answers = [...index.hits('confirm'), ...index.hits('remove')].filter(({ strength }) => strength >= 2);
  for (const cancel of index.hits('cancel')) {
    const region = index.regionOf(cancel.node);
    if (cancel.strength < 2 || !index.look(activationOf(index, cancel.node).node).showing || region === 'header' || region === 'footer')
      continue;
    for (const at of levelsAround(index, cancel.node, 5)) {
      const text = index.textOf(at);
      if (text === null) break;
      const asks = asksInWords(index, at) && asksForRemoval(index, at, true);
      if (asks && answers.some((hit) => hit.node !== cancel.node && index.contains(at, hit.node))) return at;
    }
  }
  return null;
}

/**
 * A dialog that follows the press on a removal control asks about it, in whatever words. Only one that says that it is a
 * dialog counts; which of its buttons confirms is known only by a word, its own or that of the other.
 */
function questionAfterPress(index: PageIndex): RemovalDialog | null {
  const told = index.view.nodes.flatMap((node, id) => (saysItIsDialog(node) ? [id] : []));
  const node = told.findLast((id) => index.look(id).showing && !saysRefused(index, id));
  if (node === undefined || holdsFields(index, node)) return null;
  const buttons = buttonsOf(index, node).filter((button) => nameStrength(index, button.node, 'close') < 2);
  if (buttons.length < 2 || buttons.length > 3) return null;
  const cancel = buttons.find((button) => nameStrength(index, button.node, 'cancel') >= 2)?.node ?? null;
  return { node, confirm: pickConfirm(index, buttons, cancel), cancel };
}

/**
 * Dialogs that are in the page and have no box, with something in them that could be pressed: prepared for later, or kept
 * from coming up by something else. Only how their number changes can tell which.
 */
export function countHiddenDialogs(index: PageIndex): number {
  const holdsControl = (dialog: NodeId) =>
    index.view.nodes.some((node, id) => id > dialog && id < index.node(dialog).end && isControlNode(node));
  return index.view.nodes.filter((node, id) => saysItIsDialog(node) && index.look(id).box === null && holdsControl(id)).length;
}

/** A dialog with something to fill in is a check of the site's own. */
function holdsFields(index: PageIndex, dialog: NodeId): boolean {
  for (let id = dialog; id < index.node(dialog).end; id += 1) {
    const { field, ticked } = index.node(id);
    if (field !== null && ticked === null && field !== 'button' && field !== 'submit') return true;
  }
  return false;
}

/**
 * @param numbers The cards that the page shows: where there are any, a bare "Remove?" is about one of them.
 * @param afterPress The person has just pressed a removal control.
 */
export function readDialog(index: PageIndex, numbers: readonly CardNumber[], afterPress: boolean): RemovalDialog | null {
  const rowsBehind = numbers.length > 0;
  const inline = inlineQuestion(index);
  const candidates = [...dialogCandidates(index), ...(inline === null ? [] : [inline])];
  // The innermost dialog is the one on top of the others.
  for (const node of candidates.sort((a, b) => b - a)) {
    if (!asksForRemoval(index, node, rowsBehind) || saysRefused(index, node)) continue;
    const buttons = buttonsOf(index, node);
    const cancel = buttons.find((button) => nameStrength(index, button.node, 'cancel') >= 2)?.node ?? null;
    const confirm = pickConfirm(index, buttons, cancel);
    // Asked, but not to be answered yet: nothing behind it may be pointed at either.
    if (confirm === null && cancel === null) continue;
    const holdsRow = numbers.some(({ row }) => index.contains(node, row));
    if (!isQuestion(index, node, buttons, cancel !== null, holdsRow)) continue;
    return { node, confirm, cancel };
  }
  return afterPress && rowsBehind ? questionAfterPress(index) : null;
}

/** A dialog that only tells that the card cannot be removed asks nothing, whatever its button says. */
function saysRefused(index: PageIndex, dialog: NodeId): boolean {
  if (index.hits('refused').some((hit) => index.contains(dialog, hit.node))) return true;
  const reasons = [...index.hits('refused-default'), ...index.hits('refused-order')];
  return reasons.some((hit) => index.contains(dialog, hit.node)) && !asksInWords(index, dialog);
}

/** Words with a question mark that speak of removing, in a sentence of their own. */
function asksInWords(index: PageIndex, dialog: NodeId): boolean {
  return [...index.hits('remove'), ...index.hits('removed-word')].some(
    (hit) => index.contains(dialog, hit.node) && index.lexicon.asks(hit.text) && hit.text.length <= longestQuestion,
  );
}

function holdsQuestionMark(index: PageIndex, dialog: NodeId): boolean {
  for (let id = dialog; id < index.node(dialog).end; id += 1) {
    const { tag, text } = index.node(id);
    if (tag === '' && text.length <= longestQuestion && index.lexicon.asks(text)) return true;
  }
  return false;
}

/** "You are about to remove Visa 1234" over one button that does it and others in unknown words. */
function announcesRemoval(index: PageIndex, dialog: NodeId, buttons: readonly Button[]): boolean {
  const removing = buttons.filter((button) => nameStrength(index, button.node, 'remove') >= 2);
  const [only] = removing;
  if (only === undefined || removing.length > 1 || buttons.length < 2) return false;
  return index
    .hits('remove')
    .some(
      (hit) => index.contains(dialog, hit.node) && hit.meanings.has('card') && buttons.every(({ node }) => !index.contains(node, hit.node)),
    );
}

/** A drawer with a card's details and a Remove of its own is no question: words that are on no button have to speak of removing. */
function isQuestion(index: PageIndex, dialog: NodeId, buttons: readonly Button[], hasCancel: boolean, holdsRow: boolean): boolean {
  if (asksInWords(index, dialog)) return true;
  if (!hasCancel) return !holdsRow && announcesRemoval(index, dialog, buttons);
  // "Are you sure?" over a button that removes and one that does not.
  if (holdsQuestionMark(index, dialog) && buttons.some((button) => nameStrength(index, button.node, 'remove') >= 2)) return true;
  const isApart = (node: NodeId) => buttons.every((button) => !index.contains(button.node, node) && !index.contains(node, button.node));
  return index.hits('remove').some((hit) => index.contains(dialog, hit.node) && isApart(hit.node));
}
