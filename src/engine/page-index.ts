/**
 * One reading of a page made ready for questions: the text of every small element, the part of the page it stands in,
 * and where each meaning was met. Built once a pass from what was gathered; asks for layout only when asked itself.
 */
import type { LabelId } from '../guide/label-ids.ts';
import type { WordsPlace } from '../guide/schema.ts';
import type { Lexicon, Meanings, Strength } from './lexicon.ts';
import { findRegions, type Region, regionWithLayers } from './page-regions.ts';
import type { Look, NodeId, PageView, ViewNode } from './page-view.ts';

/** A place in the page whose words carry a meaning. */
export interface Hit {
  readonly node: NodeId;
  readonly strength: Strength;
  /** The words as the page has them. */
  readonly text: string;
  readonly meanings: Meanings;
}

export interface PageIndex {
  readonly view: PageView;
  readonly lexicon: Lexicon;
  /** Text of an element with everything inside, or null when it is longer than a sentence or two. */
  textOf(node: NodeId): string | null;
  hits(label: LabelId): readonly Hit[];
  /** Hits that can be seen, in a part of the page. */
  showingHits(label: LabelId, place: WordsPlace, atLeast: Strength): readonly Hit[];
  look(node: NodeId): Look;
  /** The part of the page a node stands in, layers over the page counted. */
  regionOf(node: NodeId): Region;
  node(node: NodeId): ViewNode;
  contains(outer: NodeId, inner: NodeId): boolean;
  /** From the parent up to the root. */
  ancestors(node: NodeId): readonly NodeId[];
  meaningsOf(node: NodeId): Meanings;
}

const longestText = 240;
const joinsWithoutSpace = new Set(['font', 'wbr', 'bdi']);
function isFragment(node: ViewNode | undefined): boolean {
  return node !== undefined && joinsWithoutSpace.has(node.tag);
}

/** Smaller headings stand over columns of links. */
const headingTag = /^(h[1-3]|legend|caption)$/;

/** Joins what is inside every element, from the last node to the first, and gives up on long ones. */
function joinTexts(nodes: readonly ViewNode[]): (string | null)[] {
  const texts: (string | null)[] = new Array<string | null>(nodes.length).fill('');
  const parts: (string[] | null)[] = nodes.map(() => []);
  for (let id = nodes.length - 1; id >= 0; id -= 1) {
    const node = nodes[id] as ViewNode;
    const own = node.tag === '' ? node.text : joined(parts[id] ?? null);
    texts[id] = own === null || own.length > longestText ? null : own;
    if (node.parent < 0) continue;
    const siblings = parts[node.parent];
    if (siblings === null || siblings === undefined) continue;
    if (texts[id] === null) parts[node.parent] = null;
    else siblings.push(node.tag === '' || joinsWithoutSpace.has(node.tag) ? (texts[id] as string) : ` ${texts[id]} `);
  }
  return texts.map((text) => (text === null ? null : text.replace(/\s+/gu, ' ').trim()));
}

function joined(pieces: string[] | null): string | null {
  if (pieces === null) return null;
  const text = pieces.reverse().join('');
  return text.length > longestText * 2 ? null : text;
}

function ancestorsOf(nodes: readonly ViewNode[], node: NodeId): NodeId[] {
  const found: NodeId[] = [];
  for (let at = nodes[node]?.parent ?? -1; at >= 0; at = nodes[at]?.parent ?? -1) found.push(at);
  return found;
}

/** What holds a hit says the same words only because it holds them; and it may show while they are hidden. */
function withoutWrappers(nodes: readonly ViewNode[], hits: readonly Hit[]): Hit[] {
  const inOrder = [...hits].sort((a, b) => a.node - b.node);
  return inOrder.filter((hit, at) => {
    const next = inOrder.slice(at + 1).find(({ node }) => node > hit.node);
    return next === undefined || next.node >= (nodes[hit.node]?.end ?? hit.node);
  });
}

/** The smallest elements with their words: an element whose text is that of its only child is left to the child. */
function collectHits(view: PageView, texts: readonly (string | null)[], lexicon: Lexicon): Map<LabelId, Hit[]> {
  const hits = new Map<LabelId, Hit[]>();
  const note = (node: NodeId, text: string, spread: boolean) => {
    const meanings = lexicon.meaningsOf(text);
    for (const [label, { strength, composed }] of meanings) {
      if (composed && spread) continue;
      const list = hits.get(label) ?? [];
      list.push({ node, strength, text, meanings });
      hits.set(label, list);
    }
  };
  view.nodes.forEach((node, id) => {
    if (node.tag === '') {
      // A title may be bare text beside its subtitle's element.
      const inFragment = node.parent >= 0 && isFragment(view.nodes[node.parent]);
      if (node.parent >= 0 && !inFragment && node.text.length <= longestText && node.text.trim() !== texts[node.parent])
        note(node.parent, node.text.trim(), false);
      return;
    }
    // A page translator cuts sentences into pieces: what is around the pieces is read.
    if (isFragment(node)) return;
    const text = texts[id];
    if (text && !hasChildWithSameText(view.nodes, texts, id)) note(id, text, isSpread(view.nodes, texts, id));
    for (const label of node.labels) if (label !== text) note(id, label, false);
  });
  for (const [label, list] of hits) hits.set(label, withoutWrappers(view.nodes, list));
  return hits;
}

const formatting = new Set(['font', 'wbr', 'bdi', 'b', 'i', 'em', 'strong', 'u', 'mark', 'small']);

/** Words of several parts side by side make no sentence: a title "Cards" beside a button "Manage". */
function isSpread(nodes: readonly ViewNode[], texts: readonly (string | null)[], id: NodeId): boolean {
  const node = nodes[id] as ViewNode;
  if (isControlNode(node)) return false;
  let parts = 0;
  for (let child = id + 1; child < node.end; child = nodes[child]?.end ?? node.end) {
    const { tag } = nodes[child] as ViewNode;
    if (tag !== '' && !formatting.has(tag) && texts[child] !== '') parts += 1;
  }
  return parts >= 2;
}

function hasChildWithSameText(nodes: readonly ViewNode[], texts: readonly (string | null)[], id: NodeId): boolean {
  const node = nodes[id] as ViewNode;
  for (let child = id + 1; child < node.end; child = nodes[child]?.end ?? node.end) {
    if (nodes[child]?.tag !== '' && !isFragment(nodes[child]) && texts[child] === texts[id]) return true;
  }
  return false;
}

export function createPageIndex(view: PageView, lexicon: Lexicon): PageIndex {
  const texts = joinTexts(view.nodes);
  const regions = findRegions(view);
  const hits = collectHits(view, texts, lexicon);
  const looks = new Map<NodeId, Look>();
  const look = (node: NodeId): Look => {
    const known = looks.get(node) ?? view.look(node);
    looks.set(node, known);
    return known;
  };
  const index: PageIndex = {
    view,
    lexicon,
    look,
    regionOf: (node) => regionWithLayers(view, regions, node, look),
    textOf: (node) => texts[node] ?? null,
    hits: (label) => hits.get(label) ?? [],
    node: (node) => view.nodes[node] as ViewNode,
    contains: (outer, inner) => inner >= outer && inner < (view.nodes[outer]?.end ?? outer),
    ancestors: (node) => ancestorsOf(view.nodes, node),
    meaningsOf: (node) => lexicon.meaningsOf(texts[node] || view.nodes[node]?.labels[0] || ''),
    showingHits: (label, place, atLeast) =>
      (hits.get(label) ?? []).filter((hit) => hit.strength >= atLeast && look(hit.node).showing && standsIn(index, hit.node, place)),
  };
  return index;
}

/** A heading by tag or role, or by its looks: large letters that are not a control. */
export function isHeading(index: PageIndex, node: NodeId): boolean {
  const chain = [node, ...index.ancestors(node).slice(0, 3)];
  if (chain.some((at) => headingTag.test(index.node(at).tag) || index.node(at).role === 'heading')) return true;
  if (chain.some((at) => isControlNode(index.node(at)))) return false;
  const { fontSize, bold } = index.look(node);
  return fontSize >= 18 || (fontSize >= 16 && bold);
}

function standsIn(index: PageIndex, node: NodeId, place: WordsPlace): boolean {
  const region = index.regionOf(node);
  switch (place) {
    case 'main':
    case 'line':
      return region === 'main' || region === 'dialog';
    case 'dialog':
      return region === 'dialog';
    case 'title':
      return false;
    case 'heading':
      return region === 'main' && isHeading(index, node);
    case 'control':
      return region === 'main' && [node, ...index.ancestors(node).slice(0, 3)].some((at) => isControlNode(index.node(at)));
    default:
      return place satisfies never;
  }
}

const controlTags = new Set(['a', 'button', 'summary']);
const controlRoles = new Set([
  'button',
  'link',
  'menuitem',
  'menuitemradio',
  'menuitemcheckbox',
  'tab',
  'switch',
  'checkbox',
  'radio',
  'option',
  'treeitem',
]);
const buttonFields = new Set(['submit', 'button', 'image', 'checkbox', 'radio']);

/** Whether a node is something to press by its tag, role or attributes. */
export function isControlNode(node: ViewNode): boolean {
  if (controlTags.has(node.tag) || controlRoles.has(node.role) || node.pressable) return true;
  return node.field !== null && buttonFields.has(node.field);
}
