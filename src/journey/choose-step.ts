/**
 * Page and journey in, the one next step out: the table of the vocabulary, row by row. A way that turned out to be a dead
 * end is never pointed at again; the next one takes its place. Pure.
 */
import type { Sighting } from '../engine/sighting.ts';
import type { PageId } from '../guide/pages.ts';
import { type Choice, entry, openAlipay, plain, type Visit } from './choice.ts';
import { chooseByRoute } from './choose-by-route.ts';
import { chooseOnList } from './choose-on-list.ts';
import { isAlipayClosedForGood } from './close-route.ts';
import { isOpen, isSignUpDue, isWebsiteClosed } from './next-route.ts';
import { isAdding } from './replacing.ts';
import type { JourneyState } from './state.ts';
import { webStatus } from './web-status.ts';

export type { Choice } from './choice.ts';

/** What an address alone weighs where it is known to be the wallet's. */
const knownAddress = 8;

/** A page at the wallet's own address whose words cannot be read: the account would lead away from it. */
function isNearWallet({ runnersUp }: Sighting): boolean {
  return runnersUp.some(({ page, weight }) => page === 'wallet' && weight >= knownAddress);
}

function onTheWay(sighting: Sighting, journey: JourneyState): Choice {
  const { entries, signedOut } = sighting;
  if (signedOut) return entry('sign-in', 'sign-in-entry');
  if (isWebsiteClosed(journey)) return chooseByRoute(sighting, journey);
  if (isNearWallet(sighting) && isOpen(journey, 'wallet')) return entry('open-wallet', 'wallet-entry');
  if (!isOpen(journey, 'wallet')) return entries['alipay-entry'].length > 0 ? openAlipay(sighting) : entry('open-account', 'account-entry');
  const isFlyoutOpen = entries['flyout-wallet-entry'].length > 0 || sighting.entryUnread;
  return isFlyoutOpen ? entry('open-wallet', 'flyout-wallet-entry') : entry('open-account', 'account-entry');
}

/** An entry that cannot be read may be the nearer way: then Alipay is not the only one. */
function onlyAlipayLeads({ entries, entryUnread }: Sighting): boolean {
  return entries['alipay-entry'].length > 0 && !entryUnread;
}

function onAccount(sighting: Sighting, journey: JourneyState): Choice {
  const { entries, signedOut } = sighting;
  if (signedOut) return entry('sign-in', 'sign-in-entry');
  const wallet = isOpen(journey, 'wallet');
  const alipay = isOpen(journey, 'alipay');
  if (wallet && entries['wallet-entry'].length > 0) return entry('open-wallet', 'wallet-entry');
  // An empty wallet is no way any more: what is left of the website is Alipay, whether its entry shows or not.
  if (alipay && (!wallet || onlyAlipayLeads(sighting))) return openAlipay(sighting);
  return alipay ? entry('open-wallet', 'wallet-entry') : chooseByRoute(sighting, journey);
}

/** The written way to the wallet would only lead back to this very page: its words are what helps here. */
function onWallet(sighting: Sighting, journey: JourneyState): Choice {
  const { entries } = sighting;
  const wallet = isOpen(journey, 'wallet');
  const alipay = isOpen(journey, 'alipay');
  if (wallet && entries['cards-entry'].length > 0) return entry('open-cards', 'cards-entry');
  if (alipay && (!wallet || entries['alipay-entry'].length > 0)) return openAlipay(sighting);
  return wallet ? entry('open-cards', 'cards-entry') : chooseByRoute(sighting, journey);
}

function atGate(sighting: Sighting, journey: JourneyState): Choice {
  return isOpen(journey, 'alipay') ? openAlipay(sighting) : chooseByRoute(sighting, journey);
}

function atSignUp(sighting: Sighting, journey: JourneyState): Choice {
  const next = entry('activate-alipay', 'sign-up-next');
  if (isOpen(journey, 'alipay')) return sighting.walletSetUp ? openAlipay(sighting) : next;
  // Where nothing else has helped, the sign-up that closed this way is what is left of it.
  const isLastResort = isSignUpDue(journey) && journey.deadEnds.alipay === 'same-gate' && !sighting.walletSetUp;
  return isLastResort ? next : chooseByRoute(sighting, journey);
}

function onAlipayHome(sighting: Sighting, journey: JourneyState): Choice {
  if (isAlipayClosedForGood(journey)) return chooseByRoute(sighting, journey);
  const nearest = (['alipay-cards-entry', 'alipay-settings', 'alipay-account-tab'] as const).find(
    (target) => sighting.entries[target].length > 0,
  );
  // A tab is the way while nothing else shows: what shows without a name may be the cards.
  return entry('open-alipay-cards', sighting.entryUnread ? 'alipay-cards-entry' : (nearest ?? 'alipay-cards-entry'));
}

/** A page of Alipay that keeps failing is not waited for any longer. */
function whileLoading(sighting: Sighting, journey: JourneyState): Choice {
  const { here } = journey.trail;
  const failsAgain = sighting.loadFailed && here?.page === 'not-ready' && here.site === 'alipay' && !isOpen(journey, 'alipay');
  return failsAgain ? chooseByRoute(sighting, journey) : plain('wait');
}

const byPage: Readonly<Record<PageId, (sighting: Sighting, journey: JourneyState, visit: Visit) => Choice>> = {
  elsewhere: onTheWay,
  'not-ready': whileLoading,
  'sign-in': () => plain('sign-in'),
  'bot-check': () => plain('finish-check'),
  'identity-check': () => plain('finish-check'),
  account: onAccount,
  wallet: onWallet,
  'wallet-cards': chooseOnList,
  'alipay-cards': chooseOnList,
  'add-card': (_sighting, journey) => plain(journey.attempt?.refusal === 'default-card' || isAdding(journey) ? 'change-default' : 'leave'),
  'alipay-gate': atGate,
  'alipay-sign-up': atSignUp,
  'alipay-home': onAlipayHome,
  checkout: ({ saveCardBox }) => (saveCardBox === null ? plain('leave') : plain('save-card-off', { kind: 'save-box' })),
  orders: ({ unpaidOrders }) =>
    unpaidOrders === null ? entry('open-account', 'account-entry') : plain('settle-order', { kind: 'unpaid-orders' }),
  help: (sighting, journey) => {
    if (sighting.chatOpen) return plain('ask-support', { kind: 'card-support' });
    if (!isWebsiteClosed(journey)) return entry('open-account', 'account-entry');
    return sighting.cardSupport.length > 0 ? plain('ask-support', { kind: 'card-support' }) : chooseByRoute(sighting, journey);
  },
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
