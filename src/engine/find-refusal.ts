/** Finds what the site says about not removing a card, and the controls that it greys out without saying so in code. Pure. */
import type { Refusal } from '../guide/verdicts.ts';
import { activationOf } from './activation.ts';
import type { Hit, PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import type { CardList, CardRow } from './sighting.ts';

export interface FoundRefusal {
  readonly refusal: Refusal | null;
  /** It lies over the page or stands in a box for what has just happened: no standing remark. */
  readonly refusalOnTop: boolean;
}

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
  const isOnTop = (hit: Hit) => index.regionOf(hit.node) === 'dialog' || index.look(hit.node).layer !== null || isAlert(index, hit.node);
  for (const refusal of ['default-card', 'unpaid-order', 'unknown'] as const) {
    const hits = reasons[refusal];
    if (hits.length > 0) return { refusal, refusalOnTop: hits.some(isOnTop) };
  }
  return { refusal: null, refusalOnTop: false };
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
