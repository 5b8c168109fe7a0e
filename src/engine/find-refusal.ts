/** Finds what the site says about not removing a card, and the controls that it greys out without saying so in code. Pure. */
import type { Refusal } from '../guide/verdicts.ts';
import { activationOf } from './activation.ts';
import type { Hit } from './collect-hits.ts';
import { controlsMeaning } from './controls-meaning.ts';
import { levelsAround } from './levels-around.ts';
import { findMaskedNumber } from './masked-number.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import type { Candidate, CardList, CardRow } from './sighting.ts';

export interface FoundRefusal {
  readonly refusal: Refusal | null;
  /** It lies over the page or stands in a box for what has just happened: no standing remark. */
  readonly refusalOnTop: boolean;
  /** Last four digits of the card that it names; null where it names none. */
  readonly refusedDigits: string | null;
  /** What the site's own box about it offers: to make another card the default. */
  readonly defaultOffer: Candidate | null;
}

export const noRefusal: FoundRefusal = { refusal: null, refusalOnTop: false, refusedDigits: null, defaultOffer: null };

/** Levels around a sentence in which its box ends. */
const boxLevels = 3;
const alertTraits = /(^|[\s_-])(alert|error|err|warning|toast)([\s_-]|$)/;

/** A box that tells what has just happened. */
function isAlert(index: PageIndex, node: NodeId): boolean {
  return [node, ...index.ancestors(node).slice(0, 3)].some((at) => {
    const { role, traits } = index.node(at);
    return role === 'alert' || role === 'status' || alertTraits.test(traits);
  });
}

/** A refusal is a sentence of the site, in the page, in a dialog or on a layer that comes and goes. */
export function findRefusal(index: PageIndex): FoundRefusal {
  // "You have open orders" over a page is a remark; said of a card or of removing it is a refusal.
  const isAboutCard = ({ meanings }: Hit) => meanings.has('refused') || meanings.has('remove') || meanings.has('card');
  const saying = (label: 'refused' | 'refused-default' | 'refused-order') =>
    index
      .hits(label)
      .filter((hit) => hit.text.length >= 15 && isAboutCard(hit) && index.look(hit.node).showing && index.regionOf(hit.node) !== 'footer');
  const reasons = { 'default-card': saying('refused-default'), 'unpaid-order': saying('refused-order'), unknown: saying('refused') };
  // What names one of several cards was said of a press on that card.
  const isOnTop = (hit: Hit) =>
    index.regionOf(hit.node) === 'dialog' || index.look(hit.node).layer !== null || isAlert(index, hit.node) || namedNumber(hit) !== null;
  for (const refusal of ['default-card', 'unpaid-order', 'unknown'] as const) {
    const hits = reasons[refusal];
    if (hits.length === 0) continue;
    const told =
      refusal === 'unknown' ? (hits.map((hit) => reasonBeside(index, hit)).find((reason) => reason !== null) ?? refusal) : refusal;
    const offers = told === 'default-card' ? hits.filter(isOnTop).flatMap((hit) => offersBeside(index, hit)) : [];
    const [refusedDigits = null] = hits.flatMap((hit) => namedNumber(hit) ?? []);
    return { refusal: told, refusalOnTop: hits.some(isOnTop), refusedDigits, defaultOffer: offers[0] ?? null };
  }
  return noRefusal;
}

/** Controls of the dialog or layer in which something was said. */
function offersBeside(index: PageIndex, { node }: Hit): readonly Candidate[] {
  const dialog = index.ancestors(node).find((at) => {
    const { role, openDialog } = index.node(at);
    return openDialog || role === 'dialog' || role === 'alertdialog';
  });
  const box = dialog ?? index.look(node).layer?.node;
  if (box === undefined) return [];
  return controlsMeaning(index, box, 'set-default').filter((found) => found.showing && found.pressable && !found.disabled);
}

/** The digits by which one of its sentences names a card. */
function namedNumber({ text, meanings }: Hit): string | null {
  const [digits = null] = text
    .split(/[.!?。]\s/u)
    .flatMap((sentence) => findMaskedNumber(sentence, meanings.has('ending-in'))?.digits ?? []);
  return digits;
}

/** The sentence after "cannot be removed" may name the reason and not the card. */
function reasonBeside(index: PageIndex, { node, text }: Hit): Refusal | null {
  for (const at of [node, ...levelsAround(index, node, boxLevels)]) {
    const around = index.textOf(at);
    if (around === null) return null;
    if (around.length <= text.length) continue;
    const said = index.lexicon.meaningsOf(around);
    if (said.has('refused-order') || (said.has('order-word') && (said.has('unpaid-word') || said.has('pay')))) return 'unpaid-order';
    if (said.has('refused-default')) return 'default-card';
  }
  return null;
}

/** Words of removing in a row that cannot be pressed, on a page that tells why not: the control is greyed out. */
function greyOut(index: PageIndex, row: CardRow): CardRow {
  const { removal } = row;
  const isControl = removal.kind === 'showing' || removal.kind === 'opener' || removal.kind === 'disabled';
  if (isControl && (removal.kind !== 'showing' || activationOf(index, removal.control.node).pressable)) return row;
  const words = index
    .hits('remove')
    .find(
      (hit) =>
        hit.strength >= 2 && index.contains(row.node, hit.node) && index.look(hit.node).showing && !activationOf(index, hit.node).pressable,
    );
  if (words === undefined) return row;
  const control = { node: words.node, votes: 0, reasons: ['cannot be pressed'], words: words.text };
  return { ...row, removal: { kind: 'disabled', control } };
}

/** @param refusal What the page says, also as a standing remark. */
export function withGreyedControls(index: PageIndex, cards: CardList, refusal: Refusal | null): CardList {
  const explains = refusal === 'default-card' || refusal === 'unpaid-order';
  return explains ? { ...cards, rows: cards.rows.map((row) => greyOut(index, row)) } : cards;
}
