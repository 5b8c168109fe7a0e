/** Notes where in a page each meaning was met. Pure. */
import type { LabelId } from '../guide/label-ids.ts';
import { isControlNode } from './is-control-node.ts';
import { isFragment, type JoinedTexts, longestText } from './join-texts.ts';
import type { Lexicon, Meanings, Strength } from './lexicon.ts';
import type { NodeId, ViewNode } from './page-view.ts';

/** A place in the page whose words carry a meaning. */
export interface Hit {
  readonly node: NodeId;
  readonly strength: Strength;
  /** The words as the page has them. */
  readonly text: string;
  readonly meanings: Meanings;
}

export type Hits = ReadonlyMap<LabelId, readonly Hit[]>;

/** Nodes between two breaths: each may bring texts that were never read before. */
const stretch = 200;

/**
 * In document order. What holds a hit says the same words only because it holds them; and it may show while they are hidden.
 */
export function withoutWrappers(nodes: readonly ViewNode[], hits: readonly Hit[]): readonly Hit[] {
  const inOrder = [...hits].sort((a, b) => a.node - b.node);
  const kept: Hit[] = [];
  let next = Number.POSITIVE_INFINITY;
  let current = Number.POSITIVE_INFINITY;
  for (const hit of inOrder.reverse()) {
    if (hit.node < current) next = current;
    current = hit.node;
    if (next >= (nodes[hit.node]?.end ?? hit.node)) kept.push(hit);
  }
  return kept.reverse();
}

function saysMoreTogether(meanings: Meanings): boolean {
  return [...meanings.values()].some(({ strength, composed }) => composed || strength >= 2);
}

function strongest(meanings: Meanings): LabelId | null {
  return [...meanings].find(([, { strength }]) => strength === 3)?.[0] ?? null;
}

/** The words of a text that was cut into an element each. */
function piecesOf(nodes: readonly ViewNode[], { texts, words }: JoinedTexts, id: NodeId): readonly string[] {
  const pieces: string[] = [];
  const { end } = nodes[id] as ViewNode;
  for (let child = id + 1; child < end; child = nodes[child]?.end ?? end) if (words[child] === 1) pieces.push(texts[child] ?? '');
  return pieces;
}

/** No text says all of it twice, as the twins of a control do. */
function holdsTwins(pieces: readonly string[]): boolean {
  return new Set(pieces).size * 2 <= pieces.length;
}

/** "Edit" and "Remove" side by side are two controls: each says something of its own. */
function eachSaysItsOwn(pieces: readonly string[], lexicon: Lexicon): boolean {
  const labels = new Set(pieces.map((piece) => strongest(lexicon.meaningsOf(piece))));
  return !labels.has(null) && labels.size === pieces.length;
}

function standsInControl(nodes: readonly ViewNode[], id: NodeId): boolean {
  for (let at = id; at >= 0; at = nodes[at]?.parent ?? -1) if (isControlNode(nodes[at] as ViewNode)) return true;
  return false;
}

/** The smallest elements with their words: an element whose text is that of its only child is left to the child. */
export function* collectHits(nodes: readonly ViewNode[], joined: JoinedTexts, lexicon: Lexicon): Generator<void, Hits, void> {
  const { texts, repeats, spread, words } = joined;
  const hits = new Map<LabelId, Hit[]>();
  const note = (node: NodeId, text: string, apart: boolean) => {
    const meanings = lexicon.meaningsOf(text);
    for (const [label, { strength, composed }] of meanings) {
      // Words of several parts side by side make no sentence: a title "Cards" beside a button "Manage".
      if (composed && apart) continue;
      const hit: Hit = { node, strength, text, meanings };
      const list = hits.get(label);
      if (list === undefined) hits.set(label, [hit]);
      else list.push(hit);
    }
  };
  const noteRun = ({ parent, text: written }: ViewNode) => {
    // A title may be bare text beside its subtitle's element.
    if (parent < 0 || written.length > longestText || isFragment(nodes[parent]) || words[parent] === 1) return;
    const text = written.trim();
    if (text !== texts[parent]) note(parent, text, false);
  };
  // Words in an element each are one text, unless they may be controls side by side.
  const standApart = (id: NodeId, text: string) => {
    const pieces = piecesOf(nodes, joined, id);
    if (holdsTwins(pieces)) return true;
    return !saysMoreTogether(lexicon.meaningsOf(text)) && !standsInControl(nodes, id) && eachSaysItsOwn(pieces, lexicon);
  };
  const noteElement = (node: ViewNode, id: NodeId) => {
    // A page translator cuts sentences into pieces: what is around the pieces is read.
    if (isFragment(node) || words[id] === 1) return;
    const text = texts[id];
    const apart = spread[id] === 1 || (spread[id] === 2 && standApart(id, text ?? ''));
    if (spread[id] === 2 && apart) words.fill(0, id + 1, node.end);
    if (text && repeats[id] === 0) note(id, text, apart && !isControlNode(node));
    for (const label of node.labels) if (label !== text) note(id, label, false);
  };
  for (let id = 0; id < nodes.length; id += 1) {
    const node = nodes[id] as ViewNode;
    if (node.tag === '') noteRun(node);
    else noteElement(node, id);
    if (id % stretch === stretch - 1) yield;
  }
  return hits;
}
