/** Says of one node what a report may hold of it: known names, states, rounded sizes, and what its words mean. Pure. */
import { isControlNode } from '../engine/is-control-node.ts';
import type { PageIndex } from '../engine/page-index.ts';
import type { Region } from '../engine/page-regions.ts';
import type { Box, Look, NodeId, ViewNode } from '../engine/page-view.ts';
import { patternOf } from '../engine/pattern.ts';
import type { LabelId } from '../guide/label-ids.ts';
import type { TargetRule } from '../guide/schema.ts';
import { type TargetId, targets } from '../guide/targets.ts';
import { type CardCounter, describeText } from './describe-text.ts';
import type { ReportBox, ReportNode, Said } from './drift-report.ts';
import { fields, largestNumber, type NodeState, pixelStep, roles, type Trait, tags, traits } from './report-vocabulary.ts';

const targetIds = Object.keys(targets) as readonly TargetId[];
const ruleOf = (id: TargetId): TargetRule => targets[id];
/** Letters from this size on may be a title's, in CSS pixels. */
const titleSize = 16;
const mostLabels = 4;
/** Of words in pieces, in signs. */
const longestJoined = 60;
/** Told by where they begin: "card-header" is the head of a card. */
const placed: readonly Trait[] = ['header', 'footer', 'flyout'];

/** A number that has three digits at most. */
export function small(number: number): number {
  return Math.max(-largestNumber, Math.min(largestNumber, Math.round(number)));
}

function findWord<Word extends string>(words: readonly Word[], wanted: string): Word | null {
  return words.find((word) => word === wanted) ?? null;
}

function toReportBox({ x, y, width, height }: Box): ReportBox {
  const step = (pixels: number) => small(pixels / pixelStep);
  return { x: step(x), y: step(y), width: step(width), height: step(height) };
}

/** Whole words of class names and ids; the words that are listed and no others. */
function traitsOf({ traits: written, parent }: ViewNode, id: NodeId, regions: readonly Region[]): readonly Trait[] {
  // Some are spelt with a hyphen or without: "bottom-sheet".
  const words = new Set([...written.split(/[^a-z]+/u), ...written.replaceAll('-', '').split(/[^a-z]+/u)]);
  const begins = regions[id] === regions[parent] ? null : regions[id];
  return traits.filter((trait) => (placed.includes(trait) ? trait === begins && written !== '' : words.has(trait)));
}

function linkOf({ link, tag }: ViewNode, { view }: PageIndex): Pick<ReportNode, 'link' | 'leads'> {
  if (link === null) return { link: null, leads: [] };
  const address = link.split(/[?#]/u)[0]?.toLowerCase() ?? '';
  if (address === `https://${view.host}${view.path.split('#')[0]}`) return { link: 'same-page', leads: [] };
  const host = /^https:\/\/([^/:]+)/u.exec(address)?.[1] ?? '';
  const matches = (fact: TargetRule['address']) => fact !== null && patternOf(fact.pattern).test(address);
  const leads = tag === 'a' ? targetIds.filter((id) => matches(ruleOf(id).address)) : [];
  if (!/(^|\.)(aliexpress\.(com|us|ru)|alipay\.com)$/u.test(host)) return { link: 'other-site', leads };
  return { link: targetIds.some((id) => matches(ruleOf(id).neverTo)) ? 'goods' : 'same-site', leads };
}

function statesOf(node: ViewNode, id: NodeId, look: Look): readonly NodeState[] {
  const { ticked, expanded } = node;
  // Looks are read when they are asked: they cannot be spread.
  const { layer } = look;
  const own = layer?.node === id;
  const told: Readonly<Partial<Record<NodeState, boolean>>> = {
    hidden: !look.showing,
    unreachable: node.unreachable,
    disabled: node.disabled,
    ticked: ticked === true,
    unticked: ticked === false,
    expanded: expanded === true,
    collapsed: expanded === false,
    busy: node.busy,
    'opens-something': node.opensSomething,
    pressable: node.pressable,
    'open-dialog': node.openDialog,
    current: / ?aria-current$/u.test(node.traits),
    pointer: look.pointer,
    bold: look.bold,
    fixed: own && layer.fixed,
    floating: own && !layer.fixed,
  };
  return (Object.keys(told) as NodeState[]).filter((state) => told[state] === true);
}

/** What the pieces of a short element say only together, such as words cut by a page translator; null for all others. */
function joinedSaid({ index, count }: Telling, id: NodeId): Said | null {
  const text = index.textOf(id);
  if (text === null || text.length > longestJoined) return null;
  const inside = index.view.nodes.slice(id + 1, index.node(id).end);
  const runs = inside.filter(({ tag }) => tag === '');
  if (runs.length < 2 || inside.some(isControlNode)) return null;
  const alone = new Set(runs.flatMap((run) => [...index.lexicon.meaningsOf(run.text.trim()).keys()]));
  const said = describeText(text, index.lexicon, count);
  const isHeard = (label: LabelId) => index.hits(label).some(({ node }) => node === id);
  const isNew = said.labels.some(({ label, strength }) => strength >= 2 && !alone.has(label) && isHeard(label));
  return isNew ? said : null;
}

/** The name that other elements give to a control without words of its own. */
function labelsOf(index: PageIndex, id: NodeId): readonly string[] {
  const node = index.node(id);
  if (node.labels.length > 0) return node.labels.slice(0, mostLabels);
  if (!isControlNode(node) || index.textOf(id) !== '') return [];
  const name = index.view.name(id);
  return name === '' ? [] : [name];
}

function bare(depth: number): ReportNode {
  return {
    depth,
    tag: 'text',
    role: null,
    field: null,
    link: null,
    leads: [],
    states: [],
    traits: [],
    font: null,
    box: null,
    says: null,
    labels: [],
    purpose: null,
    parts: [],
    votes: [],
    ring: null,
    more: 0,
  };
}

/** What all nodes of one page are told with. */
export interface Telling {
  readonly index: PageIndex;
  /** The part of the page that each node stands in, by what is written. */
  readonly regions: readonly Region[];
  readonly count: CardCounter;
}

/** What the node is by itself; what the guide took it for is added by the caller. */
export function describeNode(telling: Telling, id: NodeId, depth: number): ReportNode {
  const { index, regions, count } = telling;
  const node = index.node(id);
  const { lexicon } = index;
  if (node.tag === '') return { ...bare(depth), says: describeText(node.text, lexicon, count) };
  const look = index.look(id);
  return {
    ...bare(depth),
    tag: findWord(tags, node.tag) ?? 'custom-element',
    role: findWord(roles, node.role),
    field: node.field === null ? null : (findWord(fields, node.field) ?? 'text'),
    ...linkOf(node, index),
    states: statesOf(node, id, look),
    traits: traitsOf(node, id, regions),
    font: look.fontSize >= titleSize ? small(look.fontSize) : null,
    box: look.box === null ? null : toReportBox(look.box),
    says: joinedSaid(telling, id),
    labels: labelsOf(index, id).map((label) => describeText(label, lexicon, count)),
    purpose: node.field === null || node.fieldPurpose === '' ? null : describeText(node.fieldPurpose, lexicon, count),
  };
}
