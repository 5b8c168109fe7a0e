/** Finds what a page asks a person to fill in: forms, fields for a code, keys to type one on. Pure. */
import type { LabelId } from '../guide/label-ids.ts';
import { isControlNode } from './is-control-node.ts';
import { strengthOf } from './lexicon.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId, ViewNode } from './page-view.ts';

/** Nodes between two fields of one form. */
const closeFields = 40;
/** A box for one sign of a code, in CSS pixels. */
const widestBox = 72;
/** Companies whose accounts are used to sign in elsewhere; their names are the same in every language. */
const otherAccounts = /^(?:[^\p{L}]*|.{0,24} )(google|facebook|apple|twitter|vk|line|kakao|naver|yandex)$/iu;
const typed = new Set(['text', 'tel', 'number', 'password', 'email', 'search', '']);

export function someNode(index: PageIndex, test: (node: ViewNode, id: NodeId) => boolean): boolean {
  return index.view.nodes.some((node, id) => node.tag !== '' && test(node, id));
}

/** What a field says it is for: its own attributes, or the words of the label around it or right before it. */
export function fieldMeans(index: PageIndex, id: NodeId, label: LabelId): boolean {
  const node = index.node(id);
  const around = index
    .ancestors(id)
    .slice(0, 2)
    .map((at) => index.textOf(at) ?? '')
    .filter((text) => text.length <= 60);
  return [node.fieldPurpose, ...node.labels, ...around].some(
    (words) => words !== '' && strengthOf(index.lexicon.meaningsOf(words), label) > 0,
  );
}

function hasField(index: PageIndex, label: LabelId): boolean {
  return someNode(
    index,
    (node, id) =>
      node.field !== null && node.field !== 'checkbox' && node.field !== 'search' && fieldMeans(index, id, label) && index.look(id).showing,
  );
}

export function hasCardForm(index: PageIndex): boolean {
  return hasField(index, 'card-number-field') && hasField(index, 'security-code-field');
}

/** Exactly two fields: who somebody is, and the password. */
export function hasSignInForm(index: PageIndex): boolean {
  const fields = index.view.nodes.flatMap((node, id) =>
    node.field !== null && typed.has(node.field) && index.look(id).showing && index.regionOf(id) !== 'header' && node.field !== 'search'
      ? [id]
      : [],
  );
  return fields.some((id, at) => index.node(id).field === 'password' && at > 0 && id - (fields[at - 1] ?? 0) <= closeFields);
}

/** Ten keys for ten digits, to type a code or a payment password on. */
export function hasKeypad(index: PageIndex): boolean {
  const keys = new Set<string>();
  index.view.nodes.forEach((node, id) => {
    const text = node.tag === '' ? '' : (index.textOf(id) ?? '');
    if (/^\d$/.test(text) && isControlNode(node) && index.look(id).showing) keys.add(text);
  });
  return keys.size === 10;
}

function showingFields(index: PageIndex): readonly NodeId[] {
  return index.view.nodes.flatMap((node, id) => (node.field !== null && typed.has(node.field) && index.look(id).showing ? [id] : []));
}

/** Boxes for one sign each. */
function codeBoxes(index: PageIndex): readonly NodeId[] {
  const tiny = showingFields(index).filter((id) => (index.look(id).box?.width ?? 999) <= widestBox);
  return tiny.length >= 4 ? tiny : [];
}

export function hasCodeBoxesOnTop(index: PageIndex): boolean {
  const boxes = codeBoxes(index);
  return boxes.length > 0 && boxes.every((id) => index.regionOf(id) === 'dialog');
}

/** Fields that ask who somebody is. */
const askingWho = new Set(['email', 'password']);

/** "Ask for your card to be removed", and a field for who somebody is: a form for a new card may say that it can be removed. */
export function hasRemovalForm(index: PageIndex): boolean {
  const isInMain = (id: NodeId) => index.regionOf(id) === 'main';
  const asks = showingFields(index).some((id) => askingWho.has(index.node(id).field ?? '') && isInMain(id));
  if (!asks || hasCardForm(index)) return false;
  return index.hits('remove').some(({ node, meanings }) => {
    if (!meanings.has('card') || meanings.has('other-thing') || !index.look(node).showing) return false;
    // Where the page stands in the help is told above it.
    return isInMain(node) || index.regionOf(node) === 'navigation';
  });
}

/** Six boxes for one sign each, or one field that asks for a code. */
export function hasCodeFields(index: PageIndex): boolean {
  const showing = showingFields(index);
  if (hasKeypad(index)) return true;
  return (
    codeBoxes(index).length > 0 ||
    showing.some((id) => fieldMeans(index, id, 'code-field') && !fieldMeans(index, id, 'security-code-field'))
  );
}

/**
 * A box over the page with a field for who somebody is, beside at least two ways to sign in with an account of another company.
 * In the page itself a field beside such names may be that of a newsletter.
 */
export function offersOtherAccounts(index: PageIndex): boolean {
  const names = new Map<string, NodeId>();
  index.view.nodes.forEach((node, id) => {
    const words = node.tag === '' ? [] : [index.textOf(id) ?? '', ...node.labels];
    for (const text of words) {
      const name = text.length > 40 ? undefined : otherAccounts.exec(text)?.[1]?.toLowerCase();
      if (name !== undefined && index.look(id).showing && index.regionOf(id) === 'dialog') names.set(name, id);
    }
  });
  if (names.size < 2) return false;
  return index.view.nodes.some((node, id) => {
    if (node.field === null || !typed.has(node.field) || !index.look(id).showing || index.regionOf(id) !== 'dialog') return false;
    const near = [...names.values()].filter((other) => Math.abs(other - id) <= closeFields * 2);
    return near.length >= 2;
  });
}

export function countFields(index: PageIndex): number {
  return index.view.nodes.filter(
    (node, id) => node.field !== null && typed.has(node.field) && index.look(id).showing && index.regionOf(id) !== 'header',
  ).length;
}
