/** From a page to a sighting: where the person is, what cards it shows, what leads on. Pure and synchronous. */
import type { PageId } from '../guide/pages.ts';
import type { PageRule, TargetRule } from '../guide/schema.ts';
import type { TargetId } from '../guide/targets.ts';
import type { Refusal } from '../guide/verdicts.ts';
import { activationOf } from './activation.ts';
import { findCardNumbers } from './find-card-numbers.ts';
import { findEntries } from './find-entries.ts';
import { type Lexicon, strengthOf } from './lexicon.ts';
import { readFeatures } from './page-features.ts';
import { createPageIndex, type Hit, type PageIndex } from './page-index.ts';
import type { NodeId, PageView } from './page-view.ts';
import { readCards } from './read-cards.ts';
import { readDialog } from './read-dialog.ts';
import { findTickedSaveBox } from './read-save-box.ts';
import { controlsMeaning } from './row-removal.ts';
import { choosePage } from './score-pages.ts';
import type { Candidate, Sighting } from './sighting.ts';

const alertTraits = /(^|[\s_-])(alert|error|err|warning|toast)([\s_-]|$)/;

/** A box that tells what has just happened. */
function isAlert(index: PageIndex, node: NodeId): boolean {
  return [node, ...index.ancestors(node).slice(0, 3)].some((at) => {
    const { role, traits } = index.node(at);
    return role === 'alert' || role === 'status' || alertTraits.test(traits);
  });
}

/** A refusal is a sentence of the site, in the page, in a dialog or on a layer that comes and goes. */
function findRefusal(index: PageIndex): { refusal: Refusal | null; refusalOnTop: boolean } {
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

/** "To pay (2)": the tab with a number above zero, or beside a control that pays. */
function findUnpaidOrders(index: PageIndex): Candidate | null {
  for (const hit of index.hits('to-pay')) {
    if (hit.strength < 2 || !index.look(hit.node).showing) continue;
    const { node, pressable } = activationOf(index, hit.node);
    const counts = (index.textOf(node) ?? '').match(/\d+/gu);
    const counted = counts?.some((count) => Number(count) > 0) ?? false;
    if (pressable && (counted || (counts === null && index.showingHits('pay', 'control', 2).some((pay) => !pay.meanings.has('to-pay')))))
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

/** The data that detection works with; a test can pass a guide of two pages. */
export interface Guide {
  /** In the order of precedence; the last one fits everything. */
  readonly pages: Readonly<Record<PageId, PageRule>>;
  readonly targets: Readonly<Record<TargetId, TargetRule>>;
}

/** A place to type a question, beside words about chatting. */
function isChatOpen(index: PageIndex): boolean {
  const writes = index.view.nodes.some(
    (node, id) => (node.field === 'textarea' || (node.field === 'text' && index.regionOf(id) === 'dialog')) && index.look(id).showing,
  );
  return writes && index.hits('chat').some((hit) => index.look(hit.node).showing && index.regionOf(hit.node) !== 'footer');
}

/** @param afterPress The person has just pressed a removal control: a dialog is the site's question about it, whatever its words. */
export function readPage(view: PageView, lexicon: Lexicon, guide: Guide, afterPress = false): Sighting {
  const index = createPageIndex(view, lexicon);
  const numbers = findCardNumbers(index);
  const dialog = readDialog(index, numbers.length > 0, afterPress);
  const cards = readCards(index, numbers, dialog?.node ?? null);
  const entries = findEntries(index, guide.targets);
  const features = readFeatures(index, {
    cards,
    dialog,
    cardsEntry: entries['cards-entry'].length > 0 || entries['alipay-cards-entry'].length > 0,
    alipaySettings: entries['alipay-settings'].length > 0,
    alipayEntry: entries['alipay-entry'].length > 0 || entries['my-alipay-entry'].length > 0,
  });
  const choice = choosePage(guide.pages, index, features);
  const onCardList = choice.page === 'wallet-cards' || choice.page === 'alipay-cards';
  return {
    ...choice,
    cards: onCardList ? (cards ?? { rows: [], region: null, view: 'list', uniform: true, saysEmpty: false }) : null,
    dialog: onCardList ? dialog : null,
    ...(onCardList ? findRefusal(index) : { refusal: null, refusalOnTop: false }),
    removedNotice: onCardList && index.hits('removed-notice').some((hit) => index.look(hit.node).showing),
    filtered: onCardList && isFiltered(index),
    loadFailed: features.has('load-failed') || index.showingHits('load-failed', 'main', 1).length > 0,
    entries,
    addCard: onCardList ? findAddCard(index) : [],
    signedOut: isSignedOut(index, entries['sign-in-entry']),
    saveCardBox: choice.page === 'checkout' ? findTickedSaveBox(index) : null,
    unpaidOrders: choice.page === 'orders' ? findUnpaidOrders(index) : null,
    chatOpen: choice.page === 'help' && isChatOpen(index),
    cardSupport:
      choice.page === 'help' ? controlsMeaning(index, 0, 'card-support').filter((control) => control.showing && control.pressable) : [],
    walletSetUp: choice.page === 'alipay-sign-up' && index.showingHits('set-up-done', 'main', 1).length > 0,
    mainRegion: findMainRegion(index),
  };
}
