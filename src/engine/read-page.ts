/** From a page to a sighting: where the person is, what cards it shows, what leads on. Pure and synchronous. */
import { pages } from '../guide/pages.ts';
import type { Refusal } from '../guide/verdicts.ts';
import type { Lexicon } from './lexicon.ts';
import { createPageIndex, type PageIndex } from './page-index.ts';
import { readFeatures } from './page-features.ts';
import type { NodeId, PageView } from './page-view.ts';
import { findCardNumbers } from './find-card-numbers.ts';
import { findEntries } from './find-entries.ts';
import { readCards } from './read-cards.ts';
import { readDialog } from './read-dialog.ts';
import { findTickedSaveBox } from './read-save-box.ts';
import { controlsMeaning } from './row-removal.ts';
import { choosePage } from './score-pages.ts';
import type { Candidate, Sighting } from './sighting.ts';

/** A refusal is a sentence of the site, in the page, in a dialog or on a layer that comes and goes. */
function findRefusal(index: PageIndex): Refusal | null {
  const says = (label: 'refused' | 'refused-default' | 'refused-order') =>
    index.hits(label).some((hit) => hit.text.length >= 18 && index.look(hit.node).showing && index.regionOf(hit.node) !== 'footer');
  if (says('refused-default')) return 'default-card';
  if (says('refused-order')) return 'unpaid-order';
  return says('refused') ? 'unknown' : null;
}

function saysRemoved(index: PageIndex): boolean {
  return index.hits('removed-notice').some((hit) => hit.text.length <= 120 && index.look(hit.node).showing);
}

function findMainRegion(index: PageIndex): NodeId | null {
  const main = index.view.nodes.findIndex((node) => node.tag === 'main' || node.role === 'main');
  return main >= 0 && index.look(main).showing ? main : null;
}

function isSignedOut(index: PageIndex, signIn: readonly Candidate[]): boolean {
  const signOut = index.hits('sign-out').some((hit) => hit.strength >= 2 && index.look(hit.node).showing);
  return signIn.length > 0 && !signOut;
}

function findAddCard(index: PageIndex): readonly Candidate[] {
  return controlsMeaning(index, 0, 'add-card').filter((control) => control.showing && !control.disabled && control.votes >= 6);
}

export function readPage(view: PageView, lexicon: Lexicon): Sighting {
  const index = createPageIndex(view, lexicon);
  const numbers = findCardNumbers(index);
  const dialog = readDialog(index, numbers.length > 0);
  const cards = readCards(index, numbers, dialog?.node ?? null);
  const entries = findEntries(index);
  const features = readFeatures(index, { cards, dialog, cardsEntry: entries['cards-entry'].length > 0 });
  const choice = choosePage(pages, index, features);
  const onCardList = choice.page === 'wallet-cards' || choice.page === 'alipay-cards';
  return {
    ...choice,
    cards: onCardList ? (cards ?? { rows: [], region: null, view: 'list', saysEmpty: false }) : null,
    dialog: onCardList ? dialog : null,
    refusal: onCardList ? findRefusal(index) : null,
    removedNotice: onCardList && saysRemoved(index),
    entries,
    addCard: onCardList ? findAddCard(index) : [],
    signedOut: isSignedOut(index, entries['sign-in-entry']),
    saveCardBox: choice.page === 'checkout' ? findTickedSaveBox(index) : null,
    mainRegion: findMainRegion(index),
  };
}
