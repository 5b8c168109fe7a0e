/** Finds entries where words fail: by the address of a link, a readable class name, or a person's name. Pure. */
import type { LabelId } from '../guide/label-ids.ts';
import type { TargetRule } from '../guide/schema.ts';
import { activationOf, isNeverPoint, namesOf } from './activation.ts';
import { type Meanings, strengthOf } from './lexicon.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId, PageView, ViewNode } from './page-view.ts';
import { patternOf } from './pattern.ts';
import type { Candidate } from './sighting.ts';
import { addressSpeaks, isAmongAccountEntries, levelOfNeighbours, regionFor, standsAtLineEnd } from './where-it-stands.ts';

/** Without a word that is known nothing is more than probable. */
const mostVotes = 6;
/** Nodes of a menu that hangs beside its control. */
const largestMenu = 160;
/** What a control of these meanings says is not what its address or its class name may hint at. */
const sayOtherwise: readonly LabelId[] = [
  'account-neighbour',
  'orders',
  'help',
  'cancel',
  'add-card',
  'sign-out',
  'shopping',
  'settings',
  'remove',
];
/** An avatar's letter before the name that begins with it: "A Aisha". */
const initialAndName = /^(\p{L})\s+(?!ali)(\1\p{L}+)/iu;

/** Whole words of a class name or id, so that "account" is not found in "accountable". */
function hasTrait(traits: string, text: string): boolean {
  return traits.includes(text) && patternOf(`(^|[^a-z])${text}([^a-z]|$)`).test(traits);
}

function saysOtherwise(said: Meanings, rule: TargetRule): boolean {
  if (isNeverPoint(said) || rule.not.some((label) => strengthOf(said, label) >= 2)) return true;
  return sayOtherwise.some((label) => strengthOf(said, label) >= 2) && !rule.labels.some((label) => strengthOf(said, label) >= 2);
}

/** A closed menu beside a control, with entries of an account in it. */
function opensAccountMenu(index: PageIndex, node: NodeId): boolean {
  const { opensSomething, expanded, parent } = index.node(node);
  if (!opensSomething && expanded === null) return false;
  if (parent < 0 || index.node(parent).end - parent > largestMenu) return false;
  const entries = index.hitsInside(parent, 'account-neighbour').filter((hit) => hit.strength === 3);
  if (new Set(entries.map(({ text }) => text)).size < 2) return false;
  // Several menus in one line: which of them is the account's cannot be told.
  for (let id = parent + 1; id < index.node(parent).end; id += 1)
    if (id !== node && !index.contains(node, id) && (index.node(id).opensSomething || index.node(id).expanded !== null)) return false;
  return true;
}

function showsPerson(index: PageIndex, node: NodeId): boolean {
  return initialAndName.test(index.textOf(node) ?? '') || opensAccountMenu(index, node);
}

function isPersonButton({ tag, role }: ViewNode): boolean {
  return tag === 'button' || tag === 'a' || role === 'button';
}

/** The elements of a page that can be told by something besides words, those with the same class names or address together. */
interface Structure {
  readonly byTraits: ReadonlyMap<string, readonly NodeId[]>;
  readonly byLink: ReadonlyMap<string, readonly NodeId[]>;
  readonly buttons: readonly NodeId[];
}

function addTo(groups: Map<string, NodeId[]>, key: string, id: NodeId): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [id]);
  else group.push(id);
}

function structureOf({ nodes }: PageView): Structure {
  const byTraits = new Map<string, NodeId[]>();
  const byLink = new Map<string, NodeId[]>();
  const buttons: NodeId[] = [];
  for (let id = 0; id < nodes.length; id += 1) {
    const node = nodes[id] as ViewNode;
    if (node.tag === '' || node.unreachable || node.disabled) continue;
    if (node.traits !== '') addTo(byTraits, node.traits, id);
    if (node.link !== null) addTo(byLink, node.link, id);
    if (isPersonButton(node)) buttons.push(id);
  }
  return { byTraits, byLink, buttons };
}

/** Every rule asks the same page. */
const structures = new WeakMap<PageIndex, Structure>();

function readStructure(index: PageIndex): Structure {
  const known = structures.get(index) ?? structureOf(index.view);
  structures.set(index, known);
  return known;
}

/** What speaks for each node besides words; nodes without evidence are left out. */
function findEvidence(index: PageIndex, rule: TargetRule): readonly (readonly [NodeId, readonly string[]])[] {
  const { byTraits, byLink, buttons } = readStructure(index);
  const found = new Map<NodeId, string[]>();
  const add = (id: NodeId, what: string) => {
    const evidence = found.get(id);
    if (evidence === undefined) found.set(id, [what]);
    else evidence.push(what);
  };
  if (rule.address !== null) {
    for (const ids of byLink.values()) if (addressSpeaks(index, ids[0] ?? 0, rule)) for (const id of ids) add(id, 'address');
  }
  if (rule.prefixes.length > 0) {
    for (const [traits, ids] of byTraits)
      if (rule.prefixes.some(({ text }) => hasTrait(traits, text))) for (const id of ids) add(id, 'class name');
  }
  if (rule.showsPerson) for (const id of buttons) if (showsPerson(index, id)) add(id, 'a name');
  return [...found].sort(([a], [b]) => a - b);
}

function judge(index: PageIndex, id: NodeId, evidence: readonly string[], rule: TargetRule): Candidate | null {
  const byAddress = evidence.includes('address');
  const { node, pressable } = byAddress ? { node: id, pressable: true } : activationOf(index, id);
  if (!pressable || index.node(node).field !== null || !index.look(node).showing) return null;
  const region = regionFor(index, node);
  if (!rule.regions.some((allowed) => allowed === region)) return null;
  const names = namesOf(index, node);
  if (names.some((name) => saysOtherwise(index.lexicon.meaningsOf(name), rule))) return null;
  if (!byAddress && rule.needsNeighbours && !isAmongAccountEntries(index, rule, region, levelOfNeighbours(index, node))) return null;
  const placed = !rule.atLineEnd ? 0 : standsAtLineEnd(index, node) ? 1 : -2;
  const votes = 3 + evidence.length * 2 + (region === rule.regions[0] ? 1 : 0) + placed;
  return { node, votes: Math.min(votes, mostVotes), reasons: [...evidence, region], words: names[0] ?? '' };
}

export function findByStructure(index: PageIndex, rule: TargetRule): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [id, evidence] of findEvidence(index, rule)) {
    const candidate = judge(index, id, evidence, rule);
    if (candidate !== null) found.push(candidate);
  }
  return found.sort((a, b) => b.votes - a.votes || a.node - b.node);
}
