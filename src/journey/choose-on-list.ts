/** What to do on a list of cards, in every state it can be in. Pure. */
import type { CardList, CardRow, Sighting } from '../engine/sighting.ts';
import type { PageId } from '../guide/pages.ts';
import type { WebPlaceId } from '../guide/places.ts';
import { type Choice, type ChosenCard, entry, nothing, plain, type Visit } from './choice.ts';
import { chooseByRoute } from './choose-by-route.ts';
import { isOpen } from './next-route.ts';
import { isAdding } from './replacing.ts';
import type { JourneyState } from './state.ts';

/** The place a card list belongs to, or null on any other page. */
export function placeOf(page: PageId): WebPlaceId | null {
  if (page === 'wallet-cards') return 'aliexpress-web';
  return page === 'alipay-cards' ? 'alipay-web' : null;
}

/** The row of the chosen card; the only row when none was chosen. A chosen card that is not there is no other card. */
export function findRow(cards: CardList, chosen: ChosenCard | null): CardRow | null {
  if (chosen === null) return cards.rows.length === 1 ? (cards.rows[0] ?? null) : null;
  const alike = cards.rows.filter((row) => row.digits === chosen.digits);
  return (alike.length === 1 ? alike[0] : alike.find((row) => row.index === chosen.index)) ?? null;
}

function onRow(row: CardRow, sighting: Sighting, journey: JourneyState): Choice {
  const { attempt } = journey;
  const remembered = attempt !== null && attempt.place === placeOf(sighting.page) ? attempt.refusal : null;
  const isAboutOther =
    sighting.refusedDigits !== row.digits && sighting.cards?.rows.some(({ digits }) => digits === sighting.refusedDigits) === true;
  const refusal = sighting.refusalOnTop && !isAboutOther ? sighting.refusal : remembered;
  if (refusal === 'default-card' || (row.removal.kind === 'disabled' && sighting.refusal !== 'unpaid-order')) {
    return { step: 'change-default', request: { kind: 'other-default', row }, row };
  }
  if (refusal === 'unpaid-order' || row.removal.kind === 'disabled') return { step: 'settle-order', request: nothing, row };
  const step = row.removal.kind === 'showing' ? 'press-remove' : 'show-remove';
  return { step, request: { kind: 'removal', row }, row };
}

/** The site has just refused. Which card it was about is known by the digits it names, else by the card's mark. */
function whenRefused(cards: CardList, refusal: 'default-card' | 'unpaid-order', digits: string | null): Choice {
  if (refusal === 'unpaid-order') return plain('settle-order');
  const named = cards.rows.filter((row) => digits !== null && row.digits === digits);
  const marked = cards.rows.find(({ isDefault }) => isDefault) ?? cards.rows.find(({ removal }) => removal.kind === 'disabled') ?? null;
  const row = named.length === 1 ? (named[0] ?? null) : marked;
  return { step: 'change-default', request: { kind: 'other-default', row }, row };
}

function whenEmpty(sighting: Sighting, cards: CardList, journey: JourneyState): Choice {
  // Narrowed or half loaded, a list says nothing by being empty.
  if (!cards.saysEmpty || sighting.filtered || sighting.loadFailed) return plain('wait');
  if (sighting.page !== 'alipay-cards' && journey.routes.alipay === 'untried') return entry('open-alipay', 'alipay-entry');
  if (journey.appDone) return plain('all-done');
  return isOpen(journey, 'app') ? plain('nothing-here') : chooseByRoute(sighting, journey);
}

export function chooseOnList(sighting: Sighting, journey: JourneyState, visit: Visit): Choice {
  const cards = sighting.cards;
  if (sighting.dialog !== null)
    return { step: 'confirm-remove', request: { kind: 'confirm' }, row: cards === null ? null : findRow(cards, visit.chosen) };
  const place = placeOf(sighting.page);
  const { attempt } = journey;
  if (attempt?.phase === 'confirmed' && attempt.place === place) return plain('check-gone');
  if (attempt?.verdict === 'cannot-tell' && attempt.place === place) return plain('check-gone');
  if (cards !== null && cards.rows.length > 0 && isAdding(journey)) return plain('change-default', { kind: 'add-card' });
  if (cards === null || cards.rows.length === 0) return cards === null ? plain('wait') : whenEmpty(sighting, cards, journey);
  const row = findRow(cards, visit.chosen);
  if (row !== null) return onRow(row, sighting, journey);
  if (sighting.refusalOnTop && sighting.refusal !== null && sighting.refusal !== 'unknown')
    return whenRefused(cards, sighting.refusal, sighting.refusedDigits);
  const removable = cards.rows.filter(({ removal }) => removal.kind !== 'disabled');
  // Nothing can be removed, and the page says why.
  if (removable.length === 0 && sighting.refusal !== null && sighting.refusal !== 'unknown')
    return whenRefused(cards, sighting.refusal, sighting.refusedDigits);
  // With only one left to remove, a greyed one may be the very one that is meant: the person says which.
  return plain('choose-card', { kind: 'rows', rows: removable.length >= 2 ? removable : cards.rows });
}
