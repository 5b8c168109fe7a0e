/** Finds the masked card numbers that a page shows, and the row of the page each one belongs to. Pure. */
import { findCardBrand } from './card-brand.ts';
import { expiryDate, type FoundNumber, findNumbers, longestRowText, searchNumbers } from './find-numbers.ts';
import { isControlNode } from './is-control-node.ts';
import { strengthOf } from './lexicon.ts';
import { isHeading, type PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import { price } from './price.ts';
import { isLine, labelsInside, rowAround } from './row-around.ts';

export interface CardNumber {
  readonly node: NodeId;
  readonly digits: string;
  readonly row: NodeId;
}

const headingTags = new Set(['h1', 'h2', 'h3', 'legend', 'caption']);
const inlineTags = new Set(['bdi', 'b', 'strong', 'em', 'i', 'span', 'font']);
const sentenceTags = new Set(['p', 'h1', 'h2', 'h3', 'h4']);
/** "2 cards: 1234, 5678" sums up a list that is elsewhere; "1234, valid until 2028" is one card. */
const severalNumbers = /(?<!\d)\d{4}\s?[,،、;&+]\s?\D{0,14}(?!20[2-4]\d(?!\d))\d{4}(?!\d)/u;
/** The page is about cards and nothing else. */
const cardsAddress = /(^|[/-])(bind)?cards?([/.-]|$)/u;
const longestPayment = 100;
/** "Remove Visa •••• 1234" may be all that a row says; a sentence about it is longer, in signs. */
const shortestSentence = 30;
/** A masked number with what is written into it: account numbers begin with the letters of a country, telephones with digits. */
const maskShape = /(?:[\p{L}\d(]+(?=[•●∙·*＊…]))?[•●∙·*＊xX….\s–-]*\d{4}(?!\d)/u;
const maskSign = /[•●∙·*＊xX…]/u;
/** A number may be split over this many levels of wrappers. */
const splitLevels = 3;
/** Numbers between two breaths. */
const stretch = 20;

/** Telephones, gift cards and memory cards carry masked codes too; a bank card has a brand, or an expiry or "card" and nothing else's name. */
function isBankCard(index: PageIndex, row: NodeId, long: boolean): boolean {
  const texts = [index.textOf(row) ?? '', ...labelsInside(index, row)];
  if (texts.some((text) => findCardBrand(text) !== null)) return true;
  if (texts.some((text) => expiryDate.test(text))) return true;
  const meanings = texts.map((text) => index.lexicon.meaningsOf(text));
  if (meanings.some((found) => strengthOf(found, 'other-thing') > 0)) return false;
  // Clubs and games have cards too: the bare word counts only where cards are kept.
  const kept = /wallet|card|payment|bind/u.test(index.view.path);
  if (kept && long && !isAboutOtherThings(index)) return true;
  if (cardsAddress.test(index.view.path) && meanings.some((found) => found.has('default-mark'))) return true;
  return meanings.some((found) => strengthOf(found, 'expiry') > 0 || (found.get('card')?.words ?? 0) >= 2 || (kept && found.has('card')));
}

/** A line of payments names a card too, beside what was paid with it. */
function isPayment(index: PageIndex, row: NodeId): boolean {
  const line = [row, ...index.ancestors(row).slice(0, splitLevels)].find((at) => isLine(index, at)) ?? row;
  const text = index.textOf(line);
  // A card's own page tells of the last payment too, among much else; and a list may, beside the expiry.
  return text !== null && text.length <= longestPayment && price.test(text) && !expiryDate.test(text);
}

/** Gift cards, loyalty cards and transit cards say so in their title. */
function isAboutOtherThings(index: PageIndex): boolean {
  if (strengthOf(index.lexicon.meaningsOf(index.view.title), 'other-thing') > 0) return true;
  const headings = index.view.nodes.flatMap((node, id) => (/^h[1-3]$/.test(node.tag) && index.look(id).showing ? [id] : []));
  // The heads of cookie bars and menus come first in many pages.
  const first = headings.find((id) => index.regionOf(id) === 'main') ?? headings[0];
  if (first !== undefined) return strengthOf(index.meaningsOf(first), 'other-thing') > 0;
  return index.showingHits('other-thing', 'heading', 1).length > 0;
}

/** The run of text that shows the digits, where they stand in one run. */
function sentenceWith(index: PageIndex, node: NodeId, digits: string): string {
  for (let id = node + 1; id < index.node(node).end; id += 1) {
    const { tag, text, parent } = index.node(id);
    if (tag !== '' || !text.includes(digits)) continue;
    const around = index.node(parent).parent;
    // Direction or weight may be set on the digits alone, inside a sentence.
    if (inlineTags.has(index.node(parent).tag) && around >= 0 && sentenceTags.has(index.node(around).tag))
      return index.textOf(around) ?? text;
    return text;
  }
  return index.textOf(node) ?? '';
}

/** A sentence of the site about a card, such as why it cannot be removed or that it is about to be, is no row. */
function tellsWhatHappened(index: PageIndex, { node, digits }: FoundNumber): boolean {
  const text = sentenceWith(index, node, digits);
  // What is asked about is named, not listed: the question of a dialog in words that nobody here knows.
  if (text.length >= shortestSentence && index.lexicon.asks(text)) return true;
  const said = index.lexicon.meaningsOf(text);
  if (announcesRemoval(index, node, digits)) return true;
  return (['refused', 'refused-default', 'refused-order', 'removed-notice'] as const).some((label) => said.has(label));
}

/** "You are about to remove Visa 1234", in one run of text: a control of the row has a run of its own. */
function announcesRemoval(index: PageIndex, node: NodeId, digits: string): boolean {
  for (let id = node + 1; id < index.node(node).end; id += 1) {
    const { tag, text } = index.node(id);
    if (tag === '' && text.includes(digits) && text.trim().length >= shortestSentence)
      return index.lexicon.meaningsOf(text.trim()).has('remove');
  }
  return false;
}

/** "Set •••• 1234 as default" is a control and no card. */
function isNamedInControl(index: PageIndex, node: NodeId): boolean {
  return [node, ...index.ancestors(node).slice(0, 2)].some((at) => {
    const { tag, role } = index.node(at);
    if (tag !== 'button' && role !== 'button' && role !== 'menuitem') return false;
    return [index.textOf(at) ?? '', ...index.node(at).labels].some((name) => {
      const said = index.lexicon.meaningsOf(name);
      return said.has('set-default') || said.has('remove');
    });
  });
}

/** What needs no layout is asked first. */
function mayBeRow(index: PageIndex, number: FoundNumber): boolean {
  const { node, digits } = number;
  if (isNamedInControl(index, node) || severalNumbers.test(sentenceWith(index, node, digits))) return false;
  if (tellsWhatHappened(index, number) || !index.look(node).showing) return false;
  const region = index.regionOf(node);
  return region !== 'header' && region !== 'footer';
}

/** Rows of bank cards in the main part of the page or in a dialog, in document order. Comes up for air. */
export function* findCardNumbers(index: PageIndex): Generator<void, readonly CardNumber[], void> {
  const numbers: FoundNumber[] = [];
  for (const [at, number] of (yield* findNumbers(index)).entries()) {
    if (mayBeRow(index, number)) numbers.push(number);
    if (at % stretch === stretch - 1) yield;
  }
  const inside = searchNumbers(index, numbers);
  const rows: CardNumber[] = [];
  const doubtful: CardNumber[] = [];
  for (const [at, number] of numbers.entries()) {
    if (at % stretch === stretch - 1) yield;
    const row = rowAround(index, number, inside);
    const twin = rows.some((known) => known.digits === number.digits && (known.row === row || index.contains(known.row, row)));
    if (twin || isPayment(index, row) || isDrawnSample(index, row, number)) continue;
    (isBankCard(index, widened(index, row), number.long) ? rows : doubtful).push({ ...number, row });
  }
  // Several numbers in one row sum up a list that is elsewhere.
  const single = rows.filter((one) => !rows.some((other) => other.row === one.row && other.digits !== one.digits));
  const open = withoutCoveredTwins(index, single);
  const alike = doubtful.filter(({ row }) => open.some((known) => isBuiltAlike(index, row, known.row)));
  return withoutTitles(
    index,
    [...open, ...alike].sort((a, b) => a.node - b.node),
  );
}

/**
 * A row that nobody can press is a copy behind something when another says all that it says. Two cards may share their digits:
 * they differ in something else.
 */
function withoutCoveredTwins(index: PageIndex, rows: readonly CardNumber[]): readonly CardNumber[] {
  const isBehind = ({ row }: CardNumber) => {
    const { covered, barred } = index.look(row);
    return covered || barred || index.node(row).unreachable;
  };
  // Brand and controls may be pictures in one of the two: their names count as words of the row.
  const copies = (one: CardNumber, other: CardNumber) => {
    const whole = index.textOf(other.row);
    if (one.digits !== other.digits || whole === null) return false;
    const labels = labelsInside(index, other.row);
    const said = [...runsInside(index, one.row), ...labelsInside(index, one.row)];
    return said.every((words) => labels.includes(words) || whole.includes(words));
  };
  return rows.filter((one) => !isBehind(one) || !rows.some((other) => other !== one && copies(one, other) && !isBehind(other)));
}

function runsInside(index: PageIndex, row: NodeId): readonly string[] {
  const runs: string[] = [];
  for (let id = row; id < index.node(row).end; id += 1) runs.push(index.node(id).text.replace(/\s+/gu, ' ').trim());
  return runs;
}

/** A line of the same list as a known card, of a brand or bank that nobody here knows. */
function isBuiltAlike(index: PageIndex, row: NodeId, known: NodeId): boolean {
  const [one, other] = [index.node(row), index.node(known)];
  if (one.parent !== other.parent || one.tag !== other.tag || one.traits !== other.traits) return false;
  const [shape, usual] = [row, known].map((at) => maskShape.exec(index.textOf(at) ?? '')?.[0].replace(/\d/gu, '0'));
  if (shape === undefined || shape !== usual || !maskSign.test(shape)) return false;
  return strengthOf(index.meaningsOf(row), 'other-thing') === 0;
}

/** Pictures of cards, in advertisements for one, show noughts. */
function isDrawnSample(index: PageIndex, row: NodeId, { digits }: FoundNumber): boolean {
  return digits === '0000' && !expiryDate.test(index.textOf(row) ?? '');
}

/** A card's own page names the card in its title and shows it below. */
function withoutTitles(index: PageIndex, rows: readonly CardNumber[]): readonly CardNumber[] {
  const isTitle = ({ node, row }: CardNumber) =>
    headingTags.has(index.node(row).tag) || (isHeading(index, node) && !holdsControl(index, row));
  return rows.filter((row) => !isTitle(row) || !rows.some((other) => other !== row && other.digits === row.digits && !isTitle(other)));
}

function holdsControl(index: PageIndex, row: NodeId): boolean {
  for (let id = row; id < index.node(row).end; id += 1) if (isControlNode(index.node(id)) || index.look(id).pointer) return true;
  return false;
}

/** Brand and number may be cells of their own; the words beside them count for what the row is. */
function widened(index: PageIndex, row: NodeId): NodeId {
  const text = index.textOf(row) ?? '';
  if (text.length > 12 || findCardBrand(text) !== null) return row;
  for (const at of index.ancestors(row).slice(0, splitLevels)) {
    const around = index.textOf(at);
    if (around === null || around.length > longestRowText) break;
    if (around.length > text.length) return at;
  }
  return row;
}
