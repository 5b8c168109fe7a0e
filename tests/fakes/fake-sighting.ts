/** Builds sightings, rows and lists as the engine would report them, with only what a test cares about spelt out. */
import type { Candidate, CardList, CardRow, RemovalDialog, RemovalReach, Sighting } from '../../src/engine/sighting.ts';
import type { PageId } from '../../src/guide/pages.ts';
import { type TargetId, targets } from '../../src/guide/targets.ts';

export function candidate(node: number, words = 'Remove'): Candidate {
  return { node, votes: 9, reasons: ['made up'], words };
}

function showing(node = 50): RemovalReach {
  return { kind: 'showing', control: candidate(node) };
}

/** Digits of a card whose row shows its remove control, unless told otherwise. */
export function cardRow(digits: string | null, changes: Partial<CardRow> = {}): CardRow {
  const index = changes.index ?? 1;
  return {
    index,
    node: 10 * index,
    digits,
    brand: 'Visa',
    isDefault: false,
    removal: showing(10 * index + 1),
    setDefault: null,
    ...changes,
  };
}

/** Rows numbered in order, one for each of the digits. */
export function cardRows(...digits: readonly string[]): readonly CardRow[] {
  return digits.map((last, at) => cardRow(last, { index: at + 1 }));
}

export function cardList(rows: readonly CardRow[], changes: Partial<CardList> = {}): CardList {
  return { rows, region: 1, view: 'list', uniform: true, saysEmpty: rows.length === 0, rowsUnread: false, barred: false, ...changes };
}

export const removalDialog: RemovalDialog = { node: 90, confirm: candidate(91, 'Confirm'), cancel: 92 };

const noEntries = Object.fromEntries(Object.keys(targets).map((target) => [target, []])) as unknown as Sighting['entries'];

/** Entries of the page, one candidate for each target named. */
export function entriesFor(...found: readonly TargetId[]): Sighting['entries'] {
  return { ...noEntries, ...Object.fromEntries(found.map((target, at) => [target, [candidate(70 + at, target)]])) };
}

export function sighting(page: PageId, changes: Partial<Sighting> = {}): Sighting {
  return {
    page,
    sure: true,
    runnersUp: [],
    reasons: [],
    cards: null,
    dialog: null,
    hiddenDialogs: 0,
    refusal: null,
    refusalOnTop: false,
    refusedDigits: null,
    defaultOffer: null,
    unpaidOrders: null,
    walletSetUp: false,
    chatOpen: false,
    removedNotice: false,
    filtered: false,
    loadFailed: false,
    cardSupport: [],
    entries: noEntries,
    entryUnread: false,
    addCard: [],
    signedOut: false,
    saveCardBox: null,
    mainRegion: 1,
    ...changes,
  };
}

/** The list of saved cards on AliExpress with one row for each of the digits; empty without any. */
export function walletCards(...digits: readonly string[]): Sighting {
  return sighting('wallet-cards', { cards: cardList(cardRows(...digits)) });
}
