/** Finds the controls of a part of the page by what their words mean. Pure; points at nothing itself. */
import type { LabelId } from '../guide/label-ids.ts';
import { activationOf, isNeverPoint, namesOf } from './activation.ts';
import { type Meanings, strengthOf } from './lexicon.ts';
import { longestName } from './lone-control.ts';
import { isHeading, type PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import type { Candidate } from './sighting.ts';

export interface RowControl extends Candidate {
  /** Tag, role, attributes or the hand of the pointer say so. */
  readonly pressable: boolean;
  readonly showing: boolean;
  readonly disabled: boolean;
}

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
export function isUsable(index: PageIndex, { node, showing, disabled, pressable }: RowControl): boolean {
  // The head of a table's column ("Actions") is text too.
  return showing && !disabled && (pressable || (!isHeading(index, node) && index.node(node).tag !== 'th'));
}

/** One word may mean both "more" and "add". */
export function addsCard(index: PageIndex, words: string): boolean {
  return index.lexicon.meaningsOf(words).has('add-card');
}
