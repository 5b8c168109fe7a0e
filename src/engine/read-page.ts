/** From a page to a sighting: where the person is, what cards it shows, what leads on. Pure. */
import type { LabelId } from '../guide/label-ids.ts';
import type { PageId } from '../guide/pages.ts';
import type { PageRule, TargetRule } from '../guide/schema.ts';
import type { TargetId } from '../guide/targets.ts';
import { activationOf } from './activation.ts';
import type { Hit } from './collect-hits.ts';
import { controlsMeaning } from './controls-meaning.ts';
import { findCardNumbers } from './find-card-numbers.ts';
import { findChat } from './find-chat.ts';
import { findEntriesInPieces } from './find-entries.ts';
import { findRefusal, noRefusal, withGreyedControls } from './find-refusal.ts';
import { type Lexicon, type Strength, strengthOf } from './lexicon.ts';
import { standsAmongOtherThings } from './menu-around.ts';
import { readFeatures } from './page-features.ts';
import { indexPage, type PageIndex } from './page-index.ts';
import type { NodeId, PageView } from './page-view.ts';
import { readCards } from './read-cards.ts';
import { countHiddenDialogs, readDialog } from './read-dialog.ts';
import { findTickedSaveBox } from './read-save-box.ts';
import { runToEnd } from './run-to-end.ts';
import { choosePage } from './score-pages.ts';
import type { Candidate, CardList, Sighting } from './sighting.ts';
import { hasUnreadBeside, hasWalletBeside, holdsNamelessEntries } from './unread-entry.ts';

/** "Pay now" of an order; among the names of other things it is a link of the page's frame. */
function paysOrder(index: PageIndex, { node, meanings }: Hit): boolean {
  return !meanings.has('to-pay') && !standsAmongOtherThings(index, activationOf(index, node).node, null);
}

/** "To pay (2)": the tab with a number above zero, or beside a control that pays. */
function findUnpaidOrders(index: PageIndex): Candidate | null {
  for (const hit of index.hits('to-pay')) {
    if (hit.strength < 2 || !index.look(hit.node).showing) continue;
    const { node, pressable } = activationOf(index, hit.node);
    const counts = (index.textOf(node) ?? '').match(/\d+/gu);
    const counted = counts?.some((count) => Number(count) > 0) ?? false;
    if (pressable && (counted || (counts === null && index.showingHits('pay', 'control', 2).some((pay) => paysOrder(index, pay)))))
      return { node, votes: 8, reasons: ['unpaid orders'], words: hit.text };
  }
  return null;
}

function findMainRegion(index: PageIndex): NodeId | null {
  const main = index.view.nodes.findIndex((node) => node.tag === 'main' || node.role === 'main');
  return main >= 0 && index.look(main).showing ? main : null;
}

function isSignedOut(index: PageIndex, signIn: readonly Candidate[]): boolean {
  const signOut = index.hits('sign-out').some((hit) => hit.strength >= 2 && index.look(hit.node).showing);
  return signIn.length > 0 && !signOut;
}

/** A field of the list that looks for something, or words of the list that say that only a part is shown. */
function isFiltered(index: PageIndex): boolean {
  return index.showingHits('filtered', 'main', 2).some((hit) => {
    const { node, pressable } = activationOf(index, hit.node);
    // "Filter" offers to narrow the list; "Clear filter" says that it is narrowed.
    return !pressable || strengthOf(index.lexicon.meaningsOf(index.textOf(node) ?? ''), 'filtered') < 3 || hit.meanings.has('undo-word');
  });
}

function findAddCard(index: PageIndex): readonly Candidate[] {
  return controlsMeaning(index, 0, 'add-card').filter((control) => control.showing && !control.disabled && control.votes >= 6);
}

/** What is wanted here was not found, and something that cannot be read may be it. */
function isEntryUnread(index: PageIndex, page: PageId, entries: Sighting['entries']): boolean {
  if (page === 'account')
    return entries['wallet-entry'].length === 0 && entries['alipay-entry'].some(({ node }) => hasUnreadBeside(index, node));
  if (page === 'alipay-home') return entries['alipay-cards-entry'].length === 0 && holdsNamelessEntries(index);
  if (page !== 'elsewhere' || entries['flyout-wallet-entry'].length > 0) return false;
  const inFlyout = index
    .hits('account-neighbour')
    .find(({ node, strength }) => strength === 3 && index.regionOf(node) === 'flyout' && index.look(node).showing);
  const beside = [
    ...entries['account-entry'].map(({ node }) => node),
    ...(inFlyout === undefined ? [] : [activationOf(index, inFlyout.node).node]),
  ];
  return beside.some((node) => hasWalletBeside(index, node));
}

/** What the chat offers about cards; beside an open chat an article of the help may be called the same. */
function findCardSupport(index: PageIndex, page: PageId, chat: NodeId | null): readonly Candidate[] {
  if (page !== 'help') return [];
  return controlsMeaning(index, chat ?? 0, 'card-support').filter((control) => control.showing && control.pressable);
}

/** The data that detection works with; a test can pass a guide of two pages. */
export interface Guide {
  /** In the order of precedence; the last one fits everything. */
  readonly pages: Readonly<Record<PageId, PageRule>>;
  readonly targets: Readonly<Record<TargetId, TargetRule>>;
}

const noCards: CardList = { rows: [], region: null, view: 'list', uniform: true, saysEmpty: false, rowsUnread: false, barred: false };

/** Places between two breaths. */
const stretch = 60;

/** What is asked of many places at once would be one long stretch; what was looked at before is remembered. */
function* lookAhead(index: PageIndex, label: LabelId, atLeast: Strength): Generator<void, void, void> {
  for (const [at, { node, strength }] of index.hits(label).entries()) {
    if (strength >= atLeast && index.look(node).showing) index.regionOf(node);
    if (at % stretch === stretch - 1) yield;
  }
}

/**
 * Comes up for air every few milliseconds. Nothing is kept between two pages but what texts mean: a reading that is dropped
 * half way does no harm.
 * @param afterPress The person has just pressed a removal control: a dialog is the site's question about it, whatever its words.
 */
export function* readPageInPieces(view: PageView, lexicon: Lexicon, guide: Guide, afterPress: boolean): Generator<void, Sighting, void> {
  const index = yield* indexPage(view, lexicon);
  const numbers = yield* findCardNumbers(index);
  yield;
  for (const label of ['remove', 'confirm', 'cancel'] as const)
    yield* lookAhead(index, label, label === 'remove' && numbers.length > 0 ? 1 : 2);
  const dialog = readDialog(index, numbers, afterPress);
  yield;
  const cards = readCards(index, numbers, dialog?.node ?? null);
  yield;
  const entries = yield* findEntriesInPieces(index, guide.targets);
  yield;
  const features = yield* readFeatures(index, { cards, dialog, entries });
  const choice = yield* choosePage(guide.pages, index, features);
  const onCardList = choice.page === 'wallet-cards' || choice.page === 'alipay-cards';
  const chat = choice.page === 'help' ? findChat(index) : null;
  const refused = onCardList ? findRefusal(index) : noRefusal;
  return {
    ...choice,
    cards: onCardList ? withGreyedControls(index, cards ?? noCards, refused.refusal) : null,
    dialog: onCardList ? dialog : null,
    hiddenDialogs: onCardList ? countHiddenDialogs(index) : 0,
    ...refused,
    removedNotice: onCardList && index.hits('removed-notice').some((hit) => index.look(hit.node).showing),
    filtered: onCardList && isFiltered(index),
    loadFailed: !features.has('says-empty') && (features.has('load-failed') || index.showingHits('load-failed', 'main', 1).length > 0),
    entries,
    entryUnread: isEntryUnread(index, choice.page, entries),
    addCard: onCardList ? findAddCard(index) : [],
    signedOut: isSignedOut(index, entries['sign-in-entry']),
    saveCardBox: choice.page === 'checkout' ? findTickedSaveBox(index) : null,
    unpaidOrders: choice.page === 'orders' ? findUnpaidOrders(index) : null,
    chatOpen: chat !== null,
    cardSupport: findCardSupport(index, choice.page, chat),
    walletSetUp:
      choice.page === 'alipay-sign-up' &&
      !features.has('password-field') &&
      features.has('alipay-entry') &&
      index.showingHits('set-up-done', 'main', 1).length > 0,
    mainRegion: findMainRegion(index),
  };
}

/** In one go. */
export function readPage(view: PageView, lexicon: Lexicon, guide: Guide, afterPress = false): Sighting {
  return runToEnd(readPageInPieces(view, lexicon, guide, afterPress));
}
