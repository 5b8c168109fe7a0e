/**
 * What the practice site remembers between two requests: the cards, the session, and faults that are still to come.
 * Knows nothing of requests or of markup.
 */
import type { PracticeCard, PracticeOptions } from './practice-options.ts';

export type CardPlace = 'wallet' | 'alipay';

export interface StoredCard extends PracticeCard {
  /** Names the card in addresses and marks: its digits, with a number behind when two cards share them. */
  readonly key: string;
}

export interface PracticeState {
  options: PracticeOptions;
  signedIn: boolean;
  alipayOpened: boolean;
  cards: Record<CardPlace, readonly StoredCard[]>;
  /** The lists as they will be again at the next load (fault `comes-back`). */
  comingBack: Partial<Record<CardPlace, readonly StoredCard[]>>;
  /** `bot-check` strikes once: the first navigation after a wallet page. */
  botCheck: 'idle' | 'due' | 'passed';
}

export function createPracticeState(options: PracticeOptions): PracticeState {
  return {
    options,
    signedIn: options.signedIn,
    alipayOpened: options.alipayOpened,
    cards: { wallet: storeCards(options.cards), alipay: storeCards(options.alipayCards) },
    comingBack: {},
    botCheck: 'idle',
  };
}

/** Changes what the test names and leaves the rest, removed cards included, as it is. */
export function changePracticeState(state: PracticeState, change: Partial<PracticeOptions>): void {
  state.options = { ...state.options, ...change };
  if (change.signedIn !== undefined) state.signedIn = change.signedIn;
  if (change.alipayOpened !== undefined) state.alipayOpened = change.alipayOpened;
  if (change.cards !== undefined) state.cards.wallet = storeCards(change.cards);
  if (change.alipayCards !== undefined) state.cards.alipay = storeCards(change.alipayCards);
  if (change.fault !== undefined) state.botCheck = 'idle';
}

export function findCard(state: PracticeState, place: CardPlace, key: string): StoredCard | null {
  return state.cards[place].find((card) => card.key === key) ?? null;
}

/** A sole card counts as the default, as there is nothing else to pay with. */
export function isDefaultCard(state: PracticeState, place: CardPlace, card: StoredCard): boolean {
  return card.default || state.cards[place].length === 1;
}

export function removeCard(state: PracticeState, place: CardPlace, key: string): void {
  const before = state.cards[place];
  if (state.options.fault === 'comes-back') state.comingBack[place] = before;
  const after = before.filter((card) => card.key !== key);
  const hasDefault = after.some((card) => card.default);
  state.cards[place] = hasDefault ? after : after.map((card, at) => ({ ...card, default: at === 0 }));
  if (state.options.fault === 'session-ends') state.signedIn = false;
}

export function setDefaultCard(state: PracticeState, place: CardPlace, key: string): void {
  state.cards[place] = state.cards[place].map((card) => ({ ...card, default: card.key === key }));
}

export function addCard(state: PracticeState, place: CardPlace, card: PracticeCard): void {
  state.cards[place] = storeCards([...state.cards[place], card]);
}

/** Called when a list is loaded as a page: what should come back is there again from now on. */
export function restoreReturningCards(state: PracticeState, place: CardPlace): void {
  state.cards[place] = state.comingBack[place] ?? state.cards[place];
  delete state.comingBack[place];
}

function storeCards(cards: readonly PracticeCard[]): StoredCard[] {
  return cards.map((card, at) => {
    const twinsBefore = cards.slice(0, at).filter((other) => other.digits === card.digits).length;
    return { ...card, key: twinsBefore === 0 ? card.digits : `${card.digits}-${twinsBefore + 1}` };
  });
}
