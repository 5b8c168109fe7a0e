/** The table "page → step" of the vocabulary, for every page but the card lists, which have a file of their own. */
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../src/engine/sighting.ts';
import type { PageId } from '../../src/guide/pages.ts';
import type { StepId } from '../../src/guide/steps.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { freshVisit, goneJourney, journeyWith, runningJourney } from '../fakes/fake-journey.ts';
import { candidate, cardList, cardRows, entriesFor, removalDialog, sighting, walletCards } from '../fakes/fake-sighting.ts';

function choose(seen: Sighting, journey: JourneyState = runningJourney) {
  const { step, request } = chooseStep(seen, journey, freshVisit);
  return { step, request };
}

const nothing = { kind: 'nothing' } as const;
const ticked = candidate(60, 'Save this card');

describe('pages with one answer', () => {
  const answers: readonly (readonly [PageId, StepId])[] = [
    ['not-ready', 'wait'],
    ['sign-in', 'sign-in'],
    ['bot-check', 'finish-check'],
    ['identity-check', 'finish-check'],
    ['add-card', 'leave'],
    ['checkout', 'leave'],
    ['removal-request', 'request-removal'],
    ['account-deletion', 'leave'],
  ];

  it.each(answers)('answers %s with %s and points at nothing', (page, step) => {
    expect(choose(sighting(page))).toEqual({ step, request: nothing });
  });

  it('points at nothing on pages that may do harm, whatever entries they hold', () => {
    const entries = entriesFor('account-entry', 'wallet-entry', 'cards-entry', 'alipay-entry', 'sign-in-entry');
    for (const [page] of answers) expect(choose(sighting(page, { entries, signedOut: true })).request).toEqual(nothing);
  });
});

describe('the way to the list', () => {
  it.each([
    ['signs in first where somebody is signed out', sighting('elsewhere', { signedOut: true }), 'sign-in', 'sign-in-entry'],
    ['opens the account elsewhere', sighting('elsewhere'), 'open-account', 'account-entry'],
    [
      "looks for the wallet at the wallet's own address",
      sighting('elsewhere', { runnersUp: [{ page: 'wallet', weight: 8 }] }),
      'open-wallet',
      'wallet-entry',
    ],
    [
      'opens the account where an address is only like that',
      sighting('elsewhere', { runnersUp: [{ page: 'wallet', weight: 7 }] }),
      'open-account',
      'account-entry',
    ],
    [
      'opens the wallet in an open flyout',
      sighting('elsewhere', { entries: entriesFor('flyout-wallet-entry') }),
      'open-wallet',
      'flyout-wallet-entry',
    ],
    [
      'opens the wallet on the account page',
      sighting('account', { entries: entriesFor('wallet-entry', 'alipay-entry') }),
      'open-wallet',
      'wallet-entry',
    ],
    ['still asks for the wallet when the account page shows no entry', sighting('account'), 'open-wallet', 'wallet-entry'],
    [
      'opens Alipay when the account page offers nothing else',
      sighting('account', { entries: entriesFor('alipay-entry') }),
      'open-alipay',
      'alipay-entry',
    ],
    [
      'names the wallet in an open menu in which it cannot be read',
      sighting('elsewhere', { entries: entriesFor('account-entry'), entryUnread: true }),
      'open-wallet',
      'flyout-wallet-entry',
    ],
    [
      'names the cards where something without a name may lead to them',
      sighting('alipay-home', { entries: entriesFor('alipay-settings'), entryUnread: true }),
      'open-alipay-cards',
      'alipay-cards-entry',
    ],
    [
      'stays with the wallet where an entry beside Alipay cannot be read',
      sighting('account', { entries: entriesFor('alipay-entry'), entryUnread: true }),
      'open-wallet',
      'wallet-entry',
    ],
    ['signs in first on the account page of somebody signed out', sighting('account', { signedOut: true }), 'sign-in', 'sign-in-entry'],
    [
      'opens the cards in the wallet',
      sighting('wallet', { entries: entriesFor('cards-entry', 'alipay-entry') }),
      'open-cards',
      'cards-entry',
    ],
    [
      'opens Alipay when the wallet offers nothing else',
      sighting('wallet', { entries: entriesFor('alipay-entry') }),
      'open-alipay',
      'alipay-entry',
    ],
    ['goes on to Alipay at the gate', sighting('alipay-gate'), 'open-alipay', 'alipay-entry'],
    [
      'goes on to Alipay at its own gate',
      sighting('alipay-gate', { entries: entriesFor('my-alipay-entry') }),
      'open-alipay',
      'my-alipay-entry',
    ],
    ['goes on from stage to stage while Alipay is opened', sighting('alipay-sign-up'), 'activate-alipay', 'sign-up-next'],
    [
      'goes on to Alipay once it is open',
      sighting('alipay-sign-up', { walletSetUp: true, entries: entriesFor('my-alipay-entry') }),
      'open-alipay',
      'my-alipay-entry',
    ],
    [
      'opens the cards in the Alipay account',
      sighting('alipay-home', { entries: entriesFor('alipay-cards-entry', 'alipay-settings') }),
      'open-alipay-cards',
      'alipay-cards-entry',
    ],
    [
      'opens the settings of the Alipay account while they hide the cards',
      sighting('alipay-home', { entries: entriesFor('alipay-settings') }),
      'open-alipay-cards',
      'alipay-settings',
    ],
    ['opens the account from the orders page', sighting('orders'), 'open-account', 'account-entry'],
    ['opens the account from the help page', sighting('help'), 'open-account', 'account-entry'],
  ] as const)('%s', (_title, seen, step, target) => {
    expect(choose(seen)).toEqual({ step, request: { kind: 'entry', target } });
  });

  it('asks somebody signed out to sign in even with a flyout open', () => {
    expect(choose(sighting('elsewhere', { signedOut: true, entries: entriesFor('flyout-wallet-entry') })).step).toBe('sign-in');
  });
});

describe('a way that led nowhere', () => {
  const closed = { ...runningJourney, routes: { ...runningJourney.routes, alipay: 'dead-end' } } as const;
  const alipayOnly = entriesFor('alipay-entry');

  it('is not shown again on the account page and in the wallet', () => {
    expect(choose(sighting('account', { entries: alipayOnly }), closed)).toEqual({
      step: 'open-wallet',
      request: { kind: 'route', route: 'wallet' },
    });
    expect(choose(sighting('wallet', { entries: alipayOnly }), closed)).toEqual({
      step: 'open-cards',
      request: { kind: 'entry', target: 'cards-entry' },
    });
  });

  it('is still shown after it was only tried', () => {
    const tried = { ...runningJourney, routes: { ...runningJourney.routes, alipay: 'tried' } } as const;
    for (const page of ['account', 'wallet'] as const)
      expect(choose(sighting(page, { entries: alipayOnly }), tried).step).toBe('open-alipay');
  });
});

describe('orders and help', () => {
  it('settles unpaid orders where the page shows some', () => {
    expect(choose(sighting('orders', { unpaidOrders: candidate(61, 'To pay (2)') }))).toEqual({
      step: 'settle-order',
      request: { kind: 'unpaid-orders' },
    });
  });

  it('goes on to the account while the chat is closed, whatever an article offers', () => {
    expect(choose(sighting('help', { cardSupport: [candidate(62, 'Card Management')] })).step).toBe('open-account');
  });

  it('asks the support where its chat is open and offers something for cards', () => {
    expect(choose(sighting('help', { chatOpen: true, cardSupport: [candidate(62, 'Card Management')] }))).toEqual({
      step: 'ask-support',
      request: { kind: 'card-support' },
    });
  });
});

describe('pages where a card is used', () => {
  it('clears a ticked box at checkout and points at nothing but the box', () => {
    expect(choose(sighting('checkout', { saveCardBox: ticked }))).toEqual({ step: 'save-card-off', request: { kind: 'save-box' } });
  });

  it('stays with changing the default while a new card is entered for it, and rings nothing', () => {
    const refused = journeyWith({ phase: 'settled', verdict: 'still-there', refusal: 'default-card' });
    expect(choose(sighting('add-card'), refused)).toEqual({ step: 'change-default', request: nothing });
  });

  it('advises to leave a card form that an unpaid order did not ask for', () => {
    const refused = journeyWith({ phase: 'settled', verdict: 'still-there', refusal: 'unpaid-order' });
    expect(choose(sighting('add-card'), refused).step).toBe('leave');
  });
});

describe('after the card is gone from the website', () => {
  it.each([
    'elsewhere',
    'not-ready',
    'account',
    'wallet',
    'add-card',
    'alipay-gate',
    'alipay-home',
    'checkout',
    'orders',
    'help',
    'account-deletion',
  ] as const)('goes on with the app on %s, and is done once the app is', (page) => {
    expect(choose(sighting(page), goneJourney)).toEqual({ step: 'repeat-in-app', request: nothing });
    expect(choose(sighting(page), { ...goneJourney, appDone: true }).step).toBe('all-done');
  });

  it('goes on with the app on the list itself, with cards left or none', () => {
    expect(choose(walletCards('4242'), goneJourney).step).toBe('repeat-in-app');
    expect(choose(walletCards(), goneJourney).step).toBe('repeat-in-app');
  });

  it('lets a check, a sign-in and a ticked box come first', () => {
    expect(choose(sighting('bot-check'), goneJourney).step).toBe('finish-check');
    expect(choose(sighting('identity-check'), goneJourney).step).toBe('finish-check');
    expect(choose(sighting('sign-in'), goneJourney).step).toBe('sign-in');
    expect(choose(sighting('checkout', { saveCardBox: ticked }), goneJourney).step).toBe('save-card-off');
  });

  it('lets an open removal dialog come first', () => {
    const seen = sighting('wallet-cards', { cards: cardList(cardRows('4242')), dialog: removalDialog });
    expect(choose(seen, goneJourney).step).toBe('confirm-remove');
  });

  it('points at the removal again when the card is back', () => {
    const back = journeyWith({ phase: 'settled', verdict: 'still-there' });
    expect(choose(walletCards('4242'), back).step).toBe('press-remove');
  });

  it('goes on with the cards when the other website place still holds one', () => {
    const alipayToo = { ...goneJourney, places: { ...goneJourney.places, 'alipay-web': 'here' } } as const;
    expect(choose(sighting('alipay-cards', { cards: cardList(cardRows('4242')) }), alipayToo).step).toBe('press-remove');
  });
});
