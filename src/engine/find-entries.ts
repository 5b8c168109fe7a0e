/** Finds the controls that lead on: to the account, the wallet, the cards. Votes with what speaks for each. Pure. */

import type { TargetRule } from '../guide/schema.ts';
import type { TargetId } from '../guide/targets.ts';
import { type Activation, activationOf, isNeverPoint, namesOf } from './activation.ts';
import type { Hit } from './collect-hits.ts';
import { findByStructure } from './find-by-structure.ts';
import { levelsAround } from './levels-around.ts';
import { strengthOf } from './lexicon.ts';
import { countAccountEntriesBeside, standsAmongGoods } from './menu-around.ts';
import { toWords } from './normalise-text.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import { patternOf } from './pattern.ts';
import { runToEnd } from './run-to-end.ts';
import { siteOf } from './score-pages.ts';
import type { Candidate } from './sighting.ts';
import {
  addressAhead,
  addressSpeaks,
  isAmongAccountEntries,
  levelOfNeighbours,
  regionFor,
  standsAtLineEnd,
  votesOfNeighbours,
} from './where-it-stands.ts';

const currentTraits = /(^|[\s_-])(cur|current|active|selected|is-active|aria-current)([\s_-]|$)|(^|\s)on(\s|$)/;
const severalThings = /[,،、].+[,،、]/u;
/** "Wallets -70%" sells them. */
const discount = /\d\s?[%٪]/u;
const tabTraits = /(^|[^a-z])tabs?([^a-z]|$)/;
/** Below this a candidate is not worth a ring. */
const leastVotes = 5;
/** Entries of an account from which a list is its menu. */
const fullMenu = 3;
/** The title of a tile, in signs. */
const longestTitle = 60;
const sentenceEnd = /[.!?。！？؟…]$/u;
/** Places between two breaths. */
const stretch = 60;

/** Its first words are payments and nothing else, and what follows speaks of cards. */
function tellsWhatItHolds(index: PageIndex, node: NodeId): boolean {
  const runs: string[] = [];
  for (let id = node; id < index.node(node).end; id += 1) if (index.node(id).text.trim() !== '') runs.push(index.node(id).text.trim());
  const [title, ...rest] = runs;
  if (title === undefined || strengthOf(index.lexicon.meaningsOf(title), 'payments') < 2) return false;
  return rest.some((text) => {
    const said = index.lexicon.meaningsOf(text);
    return said.has('cards') || said.has('card');
  });
}

/** A tile may name other things below its title: then the title decides. Never-point words anywhere decide always. */
function isForbidden(index: PageIndex, node: NodeId, names: readonly string[], hit: Hit, rule: TargetRule): boolean {
  const meanings = names.map((name) => index.lexicon.meaningsOf(name));
  if (meanings.some(isNeverPoint)) return true;
  const titles = hit.strength >= 2 ? [hit.meanings] : meanings;
  if (discount.test(hit.text)) return true;
  // A department of a shop lists what it holds.
  if (rule.needsNeighbours && severalThings.test(hit.text)) return true;
  // The tab of unpaid orders is called "To pay", which is a word for paying too.
  if (titles.some((title) => strengthOf(title, 'to-pay') >= 2)) return true;
  // A tile of payments tells what it holds: "Payments", and below it "Cards, coupons and bonus".
  if (rule.labels.includes('payments') && tellsWhatItHolds(index, node)) return false;
  return titles.some(
    (title) => rule.not.some((label) => strengthOf(title, label) >= 1) && !rule.labels.some((wanted) => strengthOf(title, wanted) === 3),
  );
}

/** The entry of the page that is open already leads nowhere; a link with "#" may open something all the same. */
function isCurrent(index: PageIndex, node: NodeId): boolean {
  const here = `https://${index.view.host}${index.view.path}`;
  if (!index.view.hasQuery && index.node(node).link?.toLowerCase() === here) return true;
  return [node, ...levelsAround(index, node, 1)].some((at) => currentTraits.test(index.node(at).traits));
}

/** A link to what the rule rules out, such as goods, and not one that stays on such a page. */
function leadsAstray(index: PageIndex, node: NodeId, { neverTo }: TargetRule): boolean {
  return neverTo !== null && patternOf(neverTo.pattern).test(addressAhead(index, node) ?? '');
}

/** Whether a control is one of several tabs. */
function isTab(index: PageIndex, node: NodeId): boolean {
  return [node, ...levelsAround(index, node, 2)].some((at) => index.node(at).role === 'tab' || tabTraits.test(index.node(at).traits));
}

function judge(index: PageIndex, { node, pressable }: Activation, hit: Hit, rank: number, rule: TargetRule): Candidate | null {
  const { strength } = hit;
  const names = namesOf(index, node);
  const byAddress = addressSpeaks(index, node, rule);
  // Headings carry the same words as entries; only what can be pressed leads on.
  if (!pressable && !byAddress) return null;
  if (isCurrent(index, node) || leadsAstray(index, node, rule)) return null;
  if (isForbidden(index, node, names, hit, rule)) return null;
  if (rule.onlyTabs && !isTab(index, node)) return null;
  // What costs layout is asked last.
  if (!index.look(node).showing) return null;
  const region = regionFor(index, node);
  // What stands at the very top of the page may belong to its main part all the same.
  if (region === 'footer' || !rule.regions.some((allowed) => allowed === region || allowed === index.regionOf(node))) return null;
  const level = rule.needsNeighbours ? levelOfNeighbours(index, node) : null;
  if (!byAddress && rule.needsNeighbours && !isAmongAccountEntries(index, rule, region, level)) return null;
  if (!byAddress && rule.neverTo !== null && standsAmongGoods(index, node)) return null;
  const byPrefix = rule.prefixes.some(({ text }) =>
    [node, ...index.ancestors(node).slice(0, 2)].some((at) => index.node(at).traits.includes(text)),
  );
  const expected = region === rule.regions[0] ? 1 : 0;
  const placed = !rule.atLineEnd ? 0 : standsAtLineEnd(index, node) ? 1 : -2;
  const votes = strength * 2 + 2 + expected + placed + (byAddress ? 3 : 0) + (byPrefix ? 2 : 0) - rank + votesOfNeighbours(level);
  const reasons = [`words ${strength}`, ...(byAddress ? ['address'] : []), ...(byPrefix ? ['class prefix'] : []), region];
  // A tile may tell more than its name: how many cards it holds, what is new.
  return { node, votes, reasons, words: strength >= 2 ? hit.text : (names[0] ?? '') };
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

/** The name of a tile or a line, and not a sentence that mentions the thing. */
function isTitle({ text, strength }: Hit): boolean {
  return strength >= 2 || (text.length <= longestTitle && !sentenceEnd.test(text));
}

function standsBesideLabel(index: PageIndex, node: NodeId, rule: TargetRule): boolean {
  for (const at of levelsAround(index, node, 4)) {
    const text = index.textOf(at);
    if (text === null || text.length > 160) return false;
    const meanings = index.lexicon.meaningsOf(text);
    if (rule.not.some((label) => strengthOf(meanings, label) > 0)) return false;
    const hits = rule.labels.flatMap((label) => index.hitsInside(at, label));
    if (hits.length > 0) return hits.some(isTitle);
    if (rule.labels.some((label) => strengthOf(meanings, label) > 0)) return true;
  }
  return false;
}

function isTooShort(index: PageIndex, hit: Hit, { singleWord }: TargetRule): boolean {
  if (singleWord === 'counts' || toWords(hit.text).length > 1) return false;
  return singleWord === 'never' || regionFor(index, hit.node) === 'header';
}

/** A menu has one entry of a kind; several side by side are goods or searches for them. */
function withoutGoods(index: PageIndex, candidates: readonly Candidate[], rule: TargetRule): readonly Candidate[] {
  if (!rule.needsNeighbours) return candidates;
  const firmly = (candidate: Candidate) => rule.labels.find((label) => strengthOf(index.lexicon.meaningsOf(candidate.words), label) >= 2);
  const isLike = (a: Candidate, b: Candidate) =>
    a !== b && index.node(a.node).parent === index.node(b.node).parent && firmly(a) === firmly(b);
  return candidates.filter((one) => firmly(one) === undefined || !candidates.some((other) => isLike(one, other)));
}

/** Where one stands in a menu of the account, those that stand in none are of something else, such as the foot of the page. */
function withoutStrays(index: PageIndex, candidates: readonly Candidate[], rule: TargetRule): readonly Candidate[] {
  if (!rule.needsNeighbours || candidates.length < 2) return candidates;
  const placed = candidates.map((candidate) => ({ candidate, beside: countAccountEntriesBeside(index, candidate.node) }));
  if (!placed.some(({ beside }) => beside >= fullMenu)) return candidates;
  const inMenu = placed.filter(({ candidate, beside }) => beside > 1 || addressSpeaks(index, candidate.node, rule));
  return inMenu.map(({ candidate }) => candidate);
}

/** A twin behind something else is not the one to press, where another lies open. */
function withoutCovered(index: PageIndex, candidates: readonly Candidate[]): readonly Candidate[] {
  const open = candidates.filter(({ node }) => !index.look(node).covered);
  return open.length > 0 ? open : candidates;
}

function* findEntry(index: PageIndex, rule: TargetRule): Generator<void, readonly Candidate[], void> {
  const best = new Map<NodeId, Candidate>();
  if (rule.site !== 'any' && rule.site !== siteOf(index.view.host)) return [];
  for (const [rank, label] of rule.labels.entries()) {
    for (const [at, hit] of index.hits(label).entries()) {
      if (at % stretch === stretch - 1) yield;
      if (hit.strength < rule.least || (hit.strength === 1 && hit.text.length > 40)) continue;
      if (isTooShort(index, hit, rule)) continue;
      const activation = activationOf(index, hit.node);
      const { node } = activation;
      if (index.node(node).unreachable || index.node(node).disabled) continue;
      const candidate = judge(index, activation, hit, rank, rule);
      if (candidate !== null && candidate.votes >= leastVotes && candidate.votes > (best.get(node)?.votes ?? 0)) best.set(node, candidate);
    }
  }
  yield;
  const others = [...findBeside(index, rule), ...(best.size === 0 ? findByStructure(index, rule) : [])];
  for (const candidate of others) if (candidate.votes >= leastVotes && !best.has(candidate.node)) best.set(candidate.node, candidate);
  const inPlace = withoutStrays(index, withoutGoods(index, [...best.values()], rule), rule);
  const found = withoutCovered(index, inPlace);
  return [...found].sort((a, b) => b.votes - a.votes || a.node - b.node).slice(0, 4);
}

/** Comes up for air after every few dozen places. */
export function* findEntriesInPieces(
  index: PageIndex,
  targets: Readonly<Record<TargetId, TargetRule>>,
): Generator<void, Readonly<Record<TargetId, readonly Candidate[]>>, void> {
  const found = {} as Record<TargetId, readonly Candidate[]>;
  for (const [target, rule] of Object.entries(targets) as [TargetId, TargetRule][]) found[target] = yield* findEntry(index, rule);
  return found;
}

/** In one go. */
export function findEntries(
  index: PageIndex,
  targets: Readonly<Record<TargetId, TargetRule>>,
): Readonly<Record<TargetId, readonly Candidate[]>> {
  return runToEnd(findEntriesInPieces(index, targets));
}
