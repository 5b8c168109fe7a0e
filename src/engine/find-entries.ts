/** Finds the controls that lead on: to the account, the wallet, the cards. Votes with what speaks for each. Pure. */

import type { LabelId } from '../guide/label-ids.ts';
import type { TargetRule } from '../guide/schema.ts';
import type { TargetId } from '../guide/targets.ts';
import { type Activation, activationOf, isNeverPoint, namesOf } from './activation.ts';
import { type Meanings, strengthOf } from './lexicon.ts';
import type { Hit, PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import { siteOf } from './score-pages.ts';
import type { Candidate } from './sighting.ts';

/** Below this a candidate is not worth a ring. */
const leastVotes = 5;

/** Without a word that is known nothing is more than probable. */
const mostWithoutWords = 6;

/** Height in CSS pixels that headers take. */
const topOfPage = 150;

/** A tile may name other things below its title: then the title decides. Never-point words anywhere decide always. */
function isForbidden(index: PageIndex, names: readonly string[], hit: Hit, rule: TargetRule): boolean {
  const meanings = names.map((name) => index.lexicon.meaningsOf(name));
  if (meanings.some(isNeverPoint)) return true;
  const titles = hit.strength >= 2 ? [hit.meanings] : meanings;
  return titles.some(
    (title) => rule.not.some((label) => strengthOf(title, label) >= 1) && !rule.labels.some((wanted) => strengthOf(title, wanted) === 3),
  );
}

/** Other entries of an account menu around a node: in its list, or a few levels up where lines are wrapped. */
function hasNeighbours(index: PageIndex, node: NodeId): boolean {
  for (const at of index.ancestors(node).slice(0, 6)) {
    const words = new Set<string>();
    for (const hit of index.hits('account-neighbour')) {
      if (hit.strength >= 2 && index.contains(at, hit.node) && !index.contains(node, hit.node) && index.look(hit.node).showing)
        words.add(hit.text);
    }
    if (words.size >= 2) return true;
    if (index.node(at).end - at > 220) return false;
  }
  return false;
}

/** A link that stays on the page ("#") tells nothing by the page's own address. */
function addressSpeaks(index: PageIndex, node: NodeId, rule: TargetRule): boolean {
  const { link } = index.node(node);
  if (rule.address === null || link === null) return false;
  const here = `https://${index.view.host}${index.view.path.split('#')[0]}`;
  const leadsAway = link.split(/[?#]/u)[0]?.toLowerCase() !== here;
  return leadsAway && new RegExp(rule.address, 'iu').test(link);
}

/** A site's frame need not say that it is one: what stands at the very top of the page counts as its header. */
function regionFor(index: PageIndex, node: NodeId): string {
  const region = index.regionOf(node);
  const box = index.look(node).box;
  return region === 'main' && box !== null && box.y + index.view.viewport.scrollY < topOfPage ? 'header' : region;
}

/** The half of the window where a line of the page's language ends. */
function standsAtLineEnd(index: PageIndex, node: NodeId): boolean {
  const { box } = index.look(node);
  const { width } = index.view.viewport;
  if (box === null) return false;
  const share = (box.x + box.width / 2) / width;
  return index.view.direction === 'rtl' ? share < 0.5 : share > 0.5;
}

function judge(index: PageIndex, { node, pressable }: Activation, hit: Hit, rank: number, rule: TargetRule): Candidate | null {
  const { strength } = hit;
  const region = regionFor(index, node);
  const names = namesOf(index, node);
  if (region === 'footer' || !rule.regions.some((allowed) => allowed === region)) return null;
  if (isForbidden(index, names, hit, rule)) return null;
  const byAddress = addressSpeaks(index, node, rule);
  if (rule.needsNeighbours && !byAddress && !hasNeighbours(index, node)) return null;
  const byPrefix = rule.prefixes.some(({ text }) =>
    [node, ...index.ancestors(node).slice(0, 2)].some((at) => index.node(at).traits.includes(text)),
  );
  // Headings carry the same words as entries; only what can be pressed leads on.
  if (!pressable && !byAddress) return null;
  const expected = region === rule.regions[0] ? 1 : 0;
  const placed = !rule.atLineEnd ? 0 : standsAtLineEnd(index, node) ? 1 : -2;
  const votes = strength * 2 + 2 + expected + placed + (byAddress ? 3 : 0) + (byPrefix ? 2 : 0) - rank;
  const reasons = [`words ${strength}`, ...(byAddress ? ['address'] : []), ...(byPrefix ? ['class prefix'] : []), region];
  return { node, votes, reasons, words: names[0] ?? '' };
}

/** A bare "Manage" counts when the nearest words around it are about the target, as on a tile of a wallet. */
function findBeside(index: PageIndex, rule: TargetRule): readonly Candidate[] {
  const { beside } = rule;
  if (beside === null) return [];
  return index.hits(beside).flatMap((hit) => {
    const { node, pressable } = activationOf(index, hit.node);
    if (hit.strength < 3 || !pressable || !index.look(node).showing) return [];
    if (!rule.regions.some((allowed) => allowed === index.regionOf(node)) || !standsBesideLabel(index, node, rule)) return [];
    return [{ node, votes: 6, reasons: [`${beside} beside its words`], words: hit.text }];
  });
}

function standsBesideLabel(index: PageIndex, node: NodeId, rule: TargetRule): boolean {
  for (const at of index.ancestors(node).slice(0, 4)) {
    const text = index.textOf(at);
    if (text === null || text.length > 160) return false;
    const meanings = index.lexicon.meaningsOf(text);
    if (rule.not.some((label) => strengthOf(meanings, label) > 0)) return false;
    if (rule.labels.some((label) => strengthOf(meanings, label) > 0)) return true;
  }
  return false;
}

/** Where words fail, the address of a link or a readable class name may tell what it is. */
function findByStructure(index: PageIndex, rule: TargetRule): readonly Candidate[] {
  const found: Candidate[] = [];
  index.view.nodes.forEach((node, id) => {
    if (node.tag === '' || node.unreachable || node.disabled) return;
    const byAddress = addressSpeaks(index, id, rule);
    const byPrefix = rule.prefixes.some(({ text }) => hasTrait(node.traits, text));
    if (!byAddress && !byPrefix) return;
    const { node: pressed, pressable } = byAddress ? { node: id, pressable: true } : activationOf(index, id);
    if (!pressable || index.node(pressed).field !== null || !index.look(pressed).showing) return;
    const region = regionFor(index, pressed);
    if (!rule.regions.some((allowed) => allowed === region)) return;
    const meanings = namesOf(index, pressed).map((name) => index.lexicon.meaningsOf(name));
    // Known words that say something else are stronger than an address that fits.
    if (meanings.some((said) => isNeverPoint(said) || rule.not.some((label) => said.has(label)) || saysElsewhere(said, rule))) return;
    if (rule.needsNeighbours && !byAddress && !hasNeighbours(index, pressed)) return;
    const placed = !rule.atLineEnd ? 0 : standsAtLineEnd(index, pressed) ? 1 : -2;
    const votes = 3 + (byAddress ? 2 : 0) + (byPrefix ? 2 : 0) + (region === rule.regions[0] ? 1 : 0) + placed;
    const reasons = [...(byAddress ? ['address'] : []), ...(byPrefix ? ['class prefix'] : []), region];
    found.push({ node: pressed, votes: Math.min(votes, mostWithoutWords), reasons, words: namesOf(index, pressed)[0] ?? '' });
  });
  return found.sort((a, b) => b.votes - a.votes);
}

/** Whole words of a class name or id, so that "account" is not found in "accountable". */
function hasTrait(traits: string, text: string): boolean {
  const at = traits.indexOf(text);
  return at >= 0 && !/[a-z]/.test(traits[at - 1] ?? ' ') && !/[a-z]/.test(traits[at + text.length] ?? ' ');
}

function saysElsewhere(said: Meanings, rule: TargetRule): boolean {
  const telling: readonly LabelId[] = ['account-neighbour', 'orders', 'help', 'cancel', 'add-card', 'sign-out', 'shopping', 'settings'];
  return telling.some((label) => strengthOf(said, label) >= 2) && !rule.labels.some((label) => strengthOf(said, label) >= 2);
}

function findEntry(index: PageIndex, rule: TargetRule): readonly Candidate[] {
  const best = new Map<NodeId, Candidate>();
  if (rule.site !== 'any' && rule.site !== siteOf(index.view.host)) return [];
  rule.labels.forEach((label, rank) => {
    for (const hit of index.hits(label)) {
      if (hit.strength < rule.least || (hit.strength === 1 && hit.text.length > 40)) continue;
      const activation = activationOf(index, hit.node);
      const { node } = activation;
      if (index.node(node).unreachable || index.node(node).disabled || !index.look(node).showing) continue;
      const candidate = judge(index, activation, hit, rank, rule);
      if (candidate !== null && candidate.votes >= leastVotes && candidate.votes > (best.get(node)?.votes ?? 0)) best.set(node, candidate);
    }
  });
  const others = [...findBeside(index, rule), ...(best.size === 0 ? findByStructure(index, rule) : [])];
  for (const candidate of others) if (candidate.votes >= leastVotes && !best.has(candidate.node)) best.set(candidate.node, candidate);
  return [...best.values()].sort((a, b) => b.votes - a.votes || a.node - b.node).slice(0, 4);
}

export function findEntries(
  index: PageIndex,
  targets: Readonly<Record<TargetId, TargetRule>>,
): Readonly<Record<TargetId, readonly Candidate[]>> {
  const found = {} as Record<TargetId, readonly Candidate[]>;
  for (const [target, rule] of Object.entries(targets) as [TargetId, TargetRule][]) found[target] = findEntry(index, rule);
  return found;
}
