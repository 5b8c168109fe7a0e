/** Chooses which nodes of a page a report tells: what the guide chose first, then what it heard, then what stands around. Pure. */
import type { Finding } from '../engine/find-target.ts';
import { isControlNode } from '../engine/is-control-node.ts';
import type { PageIndex } from '../engine/page-index.ts';
import type { NodeId } from '../engine/page-view.ts';
import type { Candidate, Sighting } from '../engine/sighting.ts';
import type { Runs } from './find-runs.ts';

/** Nodes of one row or dialog that are told whole. */
const mostWhole = 80;
/** A place further down than this is only told while there is much room. */
const usualDepth = 4;
/** Nodes of a control, a heading or a line that are told with it. */
const mostSmall = 12;
const landmarks = new Set(['main', 'header', 'nav', 'footer', 'dialog', 'form', 'iframe', 'h1', 'h2', 'h3', 'legend', 'caption', 'th']);
const landmarkRoles = new Set(['main', 'banner', 'navigation', 'contentinfo', 'dialog', 'alertdialog', 'menu', 'heading', 'progressbar']);

function candidatesOf(sighting: Sighting): readonly Candidate[] {
  const { entries, addCard, saveCardBox, unpaidOrders, cardSupport, dialog, cards } = sighting;
  const ofRows = (cards?.rows ?? []).flatMap(({ removal, setDefault }) => [...('control' in removal ? [removal.control] : []), setDefault]);
  const all = [...Object.values(entries).flat(), ...addCard, ...cardSupport, ...ofRows, saveCardBox, unpaidOrders, dialog?.confirm];
  return all.filter((candidate) => candidate !== null && candidate !== undefined);
}

/** What the guide itself took for something, in the order of its worth. */
export function chosenNodes(sighting: Sighting, finding: Finding): readonly NodeId[] {
  const { cards, dialog, mainRegion } = sighting;
  const nodes = [
    ...finding.nodes.map(({ node }) => node),
    ...finding.votes.map(({ node }) => node),
    finding.region,
    ...(cards?.rows ?? []).map(({ node }) => node),
    ...candidatesOf(sighting).map(({ node }) => node),
    dialog?.node,
    dialog?.cancel,
    cards?.region,
    mainRegion,
  ];
  return nodes.filter((node) => node !== null && node !== undefined);
}

/** Nodes picked so far, within a budget. */
class Choice {
  readonly picked = new Set<NodeId>();
  readonly #index: PageIndex;
  readonly #runs: Runs;
  readonly #most: number;

  constructor(index: PageIndex, runs: Runs, most: number) {
    this.#index = index;
    this.#runs = runs;
    this.#most = most;
  }

  /** Hardly a node with all that is around it would still fit. */
  get isFull(): boolean {
    return this.picked.size + usualDepth > this.#most;
  }

  /** A node with everything around it, as far as there is room. */
  add(node: NodeId): void {
    if (this.picked.has(node)) return;
    const chain = [node, ...this.#index.ancestors(node)];
    if (chain.some((at) => this.#runs.left.has(at))) return;
    const fresh = chain.filter((at) => !this.picked.has(at));
    if (this.picked.size + fresh.length > this.#most) return;
    for (const at of fresh) this.picked.add(at);
  }

  /** A node with what is inside, up to a number of nodes. */
  addWhole(node: NodeId, most: number): void {
    const { end } = this.#index.node(node);
    for (let id = node; id < Math.min(end, node + most); id += 1) this.add(id);
  }
}

function isLandmark(index: PageIndex, id: NodeId): boolean {
  const { tag, role, field, openDialog } = index.node(id);
  return landmarks.has(tag) || landmarkRoles.has(role) || field !== null || openDialog;
}

/** From what tells most to what tells least; asks for layout only while there is room. */
function* inOrderOfWorth(index: PageIndex, chosen: readonly NodeId[], heard: ReadonlySet<NodeId>): Generator<readonly [NodeId, number]> {
  const all = index.view.nodes.map((_, id) => id);
  const isInside = (id: NodeId) => ['main', 'dialog', 'flyout'].includes(index.regionOf(id));
  for (const node of chosen) yield [node, 1];
  for (const node of chosen) yield [node, index.node(node).end - node <= mostWhole ? mostWhole : mostSmall];
  const telling = all.filter((id) => heard.has(id) || isLandmark(index, id));
  for (const id of telling) if (isInside(id) && index.look(id).showing) yield [id, mostSmall];
  for (const id of telling) yield [id, 1];
  for (const id of all) if (isControlNode(index.node(id))) yield [id, mostSmall];
  for (const id of all) if (index.node(id).tag === '' && isInside(id)) yield [id, 1];
  for (const id of all) yield [id, 1];
}

/**
 * @param heard Nodes whose own words carry a meaning.
 * @param most Nodes that there is room for.
 * @returns In document order, each with everything it stands in.
 */
export function pickNodes(
  index: PageIndex,
  chosen: readonly NodeId[],
  heard: ReadonlySet<NodeId>,
  runs: Runs,
  most: number,
): readonly NodeId[] {
  const choice = new Choice(index, runs, most);
  for (const [node, whole] of inOrderOfWorth(index, chosen, heard)) {
    if (choice.isFull) break;
    choice.addWhole(node, whole);
  }
  return [...choice.picked].sort((a, b) => a - b);
}
