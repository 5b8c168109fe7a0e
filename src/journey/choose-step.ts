/** Page and journey in, the one next step out: the table of the vocabulary, row by row. Pure. */

import type { TargetRequest } from '../engine/find-target.ts';
import type { CardList, CardRow, Sighting } from '../engine/sighting.ts';
import type { PageId } from '../guide/pages.ts';
import type { WebPlaceId } from '../guide/places.ts';
import type { StepId } from '../guide/steps.ts';
import type { TargetId } from '../guide/targets.ts';
import type { JourneyState } from './state.ts';
import { webStatus } from './web-status.ts';

export interface ChosenCard {
  /** Null for a row that shows none. */
  readonly digits: string | null;
  /** Tells two cards with the same digits apart. */
  readonly index: number;
}

/** What only this visit knows: it lives in the content script and ends with the page. */
export interface Visit {
  /** Opaque id of this page load. */
  readonly load: string;
  /** The card the person chose, by a choice of ours or by pressing inside its row. */
  readonly chosen: ChosenCard | null;
}

export interface Choice {
  readonly step: StepId;
  readonly request: TargetRequest;
  /** The card the step is about, when it is about one. */
  readonly row: CardRow | null;
}

const nothing: TargetRequest = { kind: 'nothing' };

function plain(step: StepId, request: TargetRequest = nothing): Choice {
  return { step, request, row: null };
}

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
  const refusal = sighting.refusalOnTop ? sighting.refusal : remembered;
  if (refusal === 'default-card' || (row.removal.kind === 'disabled' && sighting.refusal !== 'unpaid-order')) {
    return { step: 'change-default', request: { kind: 'other-default', row }, row };
  }
  if (refusal === 'unpaid-order' || row.removal.kind === 'disabled') return { step: 'settle-order', request: nothing, row };
  const step = row.removal.kind === 'showing' ? 'press-remove' : 'show-remove';
  return { step, request: { kind: 'removal', row }, row };
}

function whenEmpty(page: PageId, cards: CardList, journey: JourneyState): Choice {
  if (!cards.saysEmpty && cards.rows.length === 0) return plain('wait');
  return page !== 'alipay-cards' && journey.routes.alipay === 'untried'
    ? plain('open-alipay', { kind: 'entry', target: 'alipay-entry' })
    : plain(journey.appDone ? 'all-done' : 'nothing-here');
}

function onCardList(sighting: Sighting, journey: JourneyState, visit: Visit): Choice {
  const cards = sighting.cards;
  if (sighting.dialog !== null) return plain('confirm-remove', { kind: 'confirm' });
  const place = placeOf(sighting.page);
  const { attempt } = journey;
  if (attempt?.phase === 'confirmed' && attempt.place === place) return plain('check-gone');
  if (attempt?.verdict === 'cannot-tell' && attempt.place === place) return plain('check-gone');
  if (cards === null || cards.rows.length === 0) return cards === null ? plain('wait') : whenEmpty(sighting.page, cards, journey);
  const row = findRow(cards, visit.chosen);
  if (row !== null) return onRow(row, sighting, journey);
  const removable = cards.rows.filter(({ removal }) => removal.kind !== 'disabled');
  // With only one left to remove, a greyed one may be the very one that is meant: the person says which.
  return plain('choose-card', { kind: 'rows', rows: removable.length >= 2 ? removable : cards.rows });
}

function entry(step: StepId, target: TargetId): Choice {
  return plain(step, { kind: 'entry', target });
}

/** Each of the two sites has an entry of its own; a page is on one of them. */
function openAlipay({ entries }: Sighting): Choice {
  return entry('open-alipay', entries['my-alipay-entry'].length > 0 ? 'my-alipay-entry' : 'alipay-entry');
}

function onTheWay({ entries, signedOut }: Sighting): Choice {
  if (signedOut) return entry('sign-in', 'sign-in-entry');
  return entries['flyout-wallet-entry'].length > 0 ? entry('open-wallet', 'flyout-wallet-entry') : entry('open-account', 'account-entry');
}

/** A way that led nowhere is not shown again. */
function isAlipayOpen({ routes }: JourneyState): boolean {
  return routes.alipay !== 'dead-end';
}

function onAccount(sighting: Sighting, journey: JourneyState): Choice {
  if (sighting.signedOut) return entry('sign-in', 'sign-in-entry');
  const { entries } = sighting;
  const alipayOnly = isAlipayOpen(journey) && entries['wallet-entry'].length === 0 && entries['alipay-entry'].length > 0;
  return alipayOnly ? entry('open-alipay', 'alipay-entry') : entry('open-wallet', 'wallet-entry');
}

function onWallet({ entries }: Sighting, journey: JourneyState): Choice {
  const alipayOnly = isAlipayOpen(journey) && entries['cards-entry'].length === 0 && entries['alipay-entry'].length > 0;
  return alipayOnly ? entry('open-alipay', 'alipay-entry') : entry('open-cards', 'cards-entry');
}

const byPage: Readonly<Record<PageId, (sighting: Sighting, journey: JourneyState, visit: Visit) => Choice>> = {
  elsewhere: onTheWay,
  'not-ready': () => plain('wait'),
  'sign-in': () => plain('sign-in'),
  'bot-check': () => plain('finish-check'),
  'identity-check': () => plain('finish-check'),
  account: onAccount,
  wallet: onWallet,
  'wallet-cards': onCardList,
  'alipay-cards': onCardList,
  'add-card': (_sighting, { attempt }) => plain(attempt?.refusal === 'default-card' ? 'change-default' : 'leave'),
  'alipay-gate': openAlipay,
  'alipay-sign-up': (sighting) => (sighting.walletSetUp ? openAlipay(sighting) : entry('activate-alipay', 'sign-up-next')),
  'alipay-home': ({ entries }) =>
    entry('open-alipay-cards', entries['alipay-cards-entry'].length > 0 ? 'alipay-cards-entry' : 'alipay-settings'),
  checkout: ({ saveCardBox }) => (saveCardBox === null ? plain('leave') : plain('save-card-off', { kind: 'save-box' })),
  orders: ({ unpaidOrders }) =>
    unpaidOrders === null ? entry('open-account', 'account-entry') : plain('settle-order', { kind: 'unpaid-orders' }),
  help: ({ cardSupport }) =>
    cardSupport.length === 0 ? entry('open-account', 'account-entry') : plain('ask-support', { kind: 'card-support' }),
  'removal-request': () => plain('request-removal'),
  'account-deletion': () => plain('leave'),
};

/** After the website's verdict the app is next, except where the page itself has something more urgent to say. */
function isOutranked(sighting: Sighting): boolean {
  const { page } = sighting;
  return (
    page === 'bot-check' ||
    page === 'identity-check' ||
    page === 'sign-in' ||
    sighting.dialog !== null ||
    (page === 'checkout' && sighting.saveCardBox !== null)
  );
}

export function chooseStep(sighting: Sighting, journey: JourneyState, visit: Visit): Choice {
  if (webStatus(journey) === 'gone' && !isOutranked(sighting)) return plain(journey.appDone ? 'all-done' : 'repeat-in-app');
  return byPage[sighting.page](sighting, journey, visit);
}
