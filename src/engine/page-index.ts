/**
 * One reading of a page made ready for questions: the text of every small element, the part of the page it stands in,
 * and where each meaning was met. Built once a pass from what was gathered; asks for layout only when asked itself.
 */
import type { LabelId } from '../guide/label-ids.ts';
import type { WordsPlace } from '../guide/schema.ts';
import { collectHits, type Hit, type Hits, withoutWrappers } from './collect-hits.ts';
import { isControlNode } from './is-control-node.ts';
import { joinTexts } from './join-texts.ts';
import type { Lexicon, Meanings, Strength } from './lexicon.ts';
import { createRegionReader, findRegions, type Region } from './page-regions.ts';
import type { Look, NodeId, PageView, ViewNode } from './page-view.ts';
import { runToEnd } from './run-to-end.ts';
import { turnTextMemories } from './text-memory.ts';

export interface PageIndex {
  readonly view: PageView;
  readonly lexicon: Lexicon;
  /** Text of an element with everything inside, or null when it is longer than a sentence or two. */
  textOf(node: NodeId): string | null;
  /** Whether four digits may stand in a row in the text of a node. */
  mayShowNumber(node: NodeId): boolean;
  /** In document order. */
  hits(label: LabelId): readonly Hit[];
  /** Those inside a node or on it. */
  hitsInside(outer: NodeId, label: LabelId): readonly Hit[];
  /** Hits that can be seen, in a part of the page. */
  showingHits(label: LabelId, place: WordsPlace, atLeast: Strength): readonly Hit[];
  look(node: NodeId): Look;
  /** The part of the page a node stands in, layers over the page counted. */
  regionOf(node: NodeId): Region;
  node(node: NodeId): ViewNode;
  contains(outer: NodeId, inner: NodeId): boolean;
  /** From the parent up to the root, or so many of them. */
  ancestors(node: NodeId, most?: number): readonly NodeId[];
  meaningsOf(node: NodeId): Meanings;
  /** Nodes that say that they are open, in document order. */
  readonly expanded: readonly NodeId[];
}

/** Smaller headings stand over columns of links. */
const headingTag = /^(h[1-3]|legend|caption)$/;

/** Keeps what was worked out for a node, for as long as the index is in use. */
function remembered<Value>(workOut: (node: NodeId) => Value): (node: NodeId) => Value {
  const known = new Map<NodeId, Value>();
  return (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const value = workOut(node);
    known.set(node, value);
    return value;
  };
}

/** The first hit at or behind a node, in document order. */
function firstAt(hits: readonly Hit[], node: NodeId): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.node ?? node) < node) low = middle + 1;
    else high = middle;
  }
  return low;
}

function createHitReader(nodes: readonly ViewNode[], met: Hits): (label: LabelId) => readonly Hit[] {
  const ready = new Map<LabelId, readonly Hit[]>();
  return (label) => {
    const known = ready.get(label) ?? withoutWrappers(nodes, met.get(label) ?? []);
    ready.set(label, known);
    return known;
  };
}

function expandedAmong(nodes: readonly ViewNode[]): readonly NodeId[] {
  const found: NodeId[] = [];
  for (let id = 0; id < nodes.length; id += 1) if (nodes[id]?.expanded === true) found.push(id);
  return found;
}

/** Comes up for air after every few hundred nodes. */
export function* indexPage(view: PageView, lexicon: Lexicon): Generator<void, PageIndex, void> {
  const { nodes } = view;
  turnTextMemories();
  const joined = yield* joinTexts(nodes);
  const { texts } = joined;
  const regions = findRegions(view);
  yield;
  const hits = createHitReader(nodes, yield* collectHits(nodes, joined, lexicon));
  const look = remembered((node) => view.look(node));
  const shown = new Map<string, readonly Hit[]>();
  const ancestorsOf = (node: NodeId, most: number) => {
    const found: NodeId[] = [];
    for (let at = nodes[node]?.parent ?? -1; at >= 0 && found.length < most; at = nodes[at]?.parent ?? -1) found.push(at);
    return found;
  };
  const index: PageIndex = {
    view,
    lexicon,
    look,
    hits,
    hitsInside(outer, label) {
      const all = hits(label);
      return all.slice(firstAt(all, outer), firstAt(all, nodes[outer]?.end ?? outer));
    },
    regionOf: createRegionReader(view, regions, look),
    mayShowNumber: (node) => joined.digits[node] === 2,
    textOf: (node) => texts[node] ?? null,
    node: (node) => nodes[node] as ViewNode,
    contains: (outer, inner) => inner >= outer && inner < (nodes[outer]?.end ?? outer),
    ancestors: (node, most = Number.POSITIVE_INFINITY) => ancestorsOf(node, most),
    meaningsOf: (node) => lexicon.meaningsOf(texts[node] || nodes[node]?.labels[0] || ''),
    expanded: expandedAmong(nodes),
    showingHits(label, place, atLeast) {
      const asked = `${label} ${place} ${atLeast}`;
      const known = shown.get(asked) ?? hits(label).filter((hit) => hit.strength >= atLeast && isShownIn(index, hit.node, place));
      shown.set(asked, known);
      return known;
    },
  };
  return index;
}

export function createPageIndex(view: PageView, lexicon: Lexicon): PageIndex {
  return runToEnd(indexPage(view, lexicon));
}

/** A heading by tag or role, or by its looks: large letters that are not a control. */
export function isHeading(index: PageIndex, node: NodeId): boolean {
  const chain = [node, ...index.ancestors(node, 3)];
  if (chain.some((at) => headingTag.test(index.node(at).tag) || index.node(at).role === 'heading')) return true;
  if (chain.some((at) => isControlNode(index.node(at)))) return false;
  const { fontSize, bold } = index.look(node);
  return fontSize >= 18 || (fontSize >= 16 && bold);
}

/** What needs no layout is asked first. */
function isShownIn(index: PageIndex, node: NodeId, place: WordsPlace): boolean {
  if (place === 'title') return false;
  if (place === 'control' && ![node, ...index.ancestors(node, 3)].some((at) => isControlNode(index.node(at)))) return false;
  return index.look(node).showing && standsIn(index, node, place);
}

function standsIn(index: PageIndex, node: NodeId, place: Exclude<WordsPlace, 'title'>): boolean {
  const region = index.regionOf(node);
  switch (place) {
    case 'main':
    case 'line':
      return region === 'main' || region === 'dialog';
    case 'dialog':
      return region === 'dialog';
    case 'heading':
      return region === 'main' && isHeading(index, node);
    case 'control':
      return region === 'main';
    default:
      return place satisfies never;
  }
}
