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

/** Words in an element each are one text when they say something together; else they may be controls side by side. */
function saysMoreTogether(meanings: Meanings): boolean {
  return [...meanings.values()].some(({ strength, composed }) => composed || strength >= 2);
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
  const noteElement = (node: ViewNode, id: NodeId) => {
    // A page translator cuts sentences into pieces: what is around the pieces is read.
    if (isFragment(node) || words[id] === 1) return;
    const text = texts[id];
    const apart = spread[id] === 1 || (spread[id] === 2 && !saysMoreTogether(lexicon.meaningsOf(text ?? '')));
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
