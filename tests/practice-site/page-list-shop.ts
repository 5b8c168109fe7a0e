/**
 * The shop's half of `page-list.ts`: pages that have nothing to do with saved cards, checkout, orders, help.
 */
import type { ListedPage } from './listed-page.ts';
import type { PracticeOptions } from './practice-options.ts';

const shop = 'https://www.aliexpress.com';

interface Elsewhere extends Pick<ListedPage, 'note' | 'twinOf' | 'ringMayMiss'> {
  readonly path: string;
  readonly options?: Partial<PracticeOptions>;
}

function elsewhere({ path, ...rest }: Elsewhere): ListedPage {
  return { url: `${shop}${path}`, page: 'elsewhere', step: 'open-account', marks: ['account-entry'], ...rest };
}

const elsewherePages: readonly ListedPage[] = [
  elsewhere({ path: '/', note: 'home' }),
  elsewhere({ path: '/', options: { cookieBar: true }, note: 'home under the cookie bar' }),
  elsewhere({ path: '/p/coupon/index.html', note: 'an address the site does not know', twinOf: 'not-ready' }),
  elsewhere({ path: '/item/1005001.html', note: 'a 64 GB memory card', twinOf: 'add-card' }),
  elsewhere({ path: '/item/1005002.html', note: 'a leather wallet', twinOf: 'wallet' }),
  elsewhere({ path: '/category/200000297/wallets.html', note: 'the category of leather wallets, with a slider', twinOf: 'bot-check' }),
  elsewhere({ path: '/w/wholesale-wallet.html', note: 'search results for “wallet”', twinOf: 'wallet' }),
  elsewhere({ path: '/p/shoppingcart/index.html', note: 'the cart', twinOf: 'checkout' }),
  // The dialog lies over the header.
  elsewhere({ path: '/p/shoppingcart/index.html#ask', note: 'its “Remove product” dialog', twinOf: 'wallet-cards', ringMayMiss: true }),
  elsewhere({ path: '/p/wish-manage/index.html', note: 'wish list with Remove and Manage', twinOf: 'orders' }),
  elsewhere({ path: '/p/gift-card/index.html', note: 'gift cards, masked code and Remove', twinOf: 'wallet-cards' }),
  elsewhere({ path: '/p/gift-card/index.html?redeem=yes', note: 'six boxes for a gift card’s code', twinOf: 'identity-check' }),
  elsewhere({ path: '/p/address-manage/index.html', note: 'address book with Delete and Default', twinOf: 'wallet-cards' }),
  elsewhere({ path: '/p/review/index.html', note: 'own reviews with Delete', twinOf: 'account-deletion' }),
  elsewhere({ path: '/p/account-security/index.html', note: 'e-mail, password, masked phone, Unlink', twinOf: 'sign-in' }),
  elsewhere({ path: '/p/seller-center/index.html', note: 'seller centre with a menu', twinOf: 'account' }),
  elsewhere({ path: '/p/message/index.html', note: 'messages with a seller', twinOf: 'help' }),
  elsewhere({ path: '/p/report/index.html', note: 'report of a counterfeit, a form', twinOf: 'removal-request' }),
  {
    url: `${shop}/`,
    page: 'elsewhere',
    step: 'sign-in',
    marks: ['sign-in-entry'],
    options: { signedIn: false },
    note: 'home, signed out',
  },
  {
    url: `${shop}/#account-menu`,
    page: 'elsewhere',
    step: 'open-wallet',
    marks: ['wallet-entry'],
    note: 'home with the account menu open',
  },
  {
    url: `${shop}/#account-menu`,
    page: 'elsewhere',
    step: 'open-account',
    marks: ['account-entry'],
    options: { walletInFlyout: false },
    note: 'home with an account menu that does not name the wallet',
  },
];

const checkout: Pick<ListedPage, 'url' | 'page'> = { url: `${shop}/p/trade/confirm.html`, page: 'checkout' };
const saveCardOff: Pick<ListedPage, 'step' | 'marks'> = { step: 'save-card-off', marks: ['save-card-box'] };
const leave: Pick<ListedPage, 'step' | 'marks'> = { step: 'leave', marks: [] };

const checkoutPages: readonly ListedPage[] = [
  { ...checkout, ...saveCardOff, note: 'box ticked', twinOf: 'add-card' },
  { ...checkout, ...saveCardOff, options: { saveBox: 'native' }, note: 'a native box' },
  { ...checkout, ...saveCardOff, options: { saveBox: 'switch' }, note: 'a switch' },
  { ...checkout, ...saveCardOff, options: { saveBox: 'role' }, note: 'a div with the role of a check box' },
  { ...checkout, ...leave, options: { checkoutBox: 'cleared' }, note: 'box cleared, others ticked' },
  { ...checkout, ...leave, options: { checkoutBox: 'cleared', saveBox: 'native' }, note: 'a native box, cleared' },
  { ...checkout, ...leave, options: { checkoutBox: 'cleared', saveBox: 'switch' }, note: 'a switch, off' },
  { ...checkout, ...leave, options: { checkoutBox: 'cleared', saveBox: 'role' }, note: 'a div, not ticked' },
  { ...checkout, ...leave, options: { checkoutBox: 'none' }, note: 'no save box, others ticked' },
];

const help: Pick<ListedPage, 'page'> = { page: 'help' };
const openAccount: Pick<ListedPage, 'step' | 'marks'> = { step: 'open-account', marks: ['account-entry'] };
const chat = 'https://customerservice.aliexpress.com/home#chat';
const chatMarks = ['chat-card-management', 'chat-removing-card', 'chat-entry'];

const otherPages: readonly ListedPage[] = [
  {
    url: `${shop}/p/order/index.html`,
    page: 'orders',
    ...openAccount,
    note: 'orders, with Remove and “paid with”',
    twinOf: 'wallet-cards',
  },
  {
    url: `${shop}/p/order/index.html`,
    page: 'orders',
    step: 'settle-order',
    marks: ['to-pay-tab'],
    ringMayMiss: true,
    options: { unpaidOrders: 2 },
    note: 'orders, two of them unpaid',
  },
  { ...help, ...openAccount, url: 'https://customerservice.aliexpress.com/home', note: 'help centre' },
  {
    ...help,
    ...openAccount,
    url: 'https://customerservice.aliexpress.com/knowledgeDetail?categoryId=9001&knowledgeId=1',
    note: 'an article about removing a card',
    twinOf: 'wallet-cards',
  },
  { ...help, url: chat, step: 'ask-support', marks: chatMarks, ringMayMiss: true, note: 'help centre with the chat open' },
  {
    ...help,
    url: chat,
    step: 'ask-support',
    marks: chatMarks,
    ringMayMiss: true,
    options: { chat: 'typing' },
    note: 'the chat before anything was typed',
  },
  ...['', '?ask=password', '?ask=birth'].map(
    (ask): ListedPage => ({
      url: `${shop}/p/card-removal-request/index.html${ask}`,
      page: 'removal-request',
      step: 'request-removal',
      marks: [],
      note: `removal request${ask}`,
      twinOf: 'sign-in',
    }),
  ),
  { url: 'https://privacy.aliexpress.com/home#/request/delete', page: 'account-deletion', ...leave, note: 'closing the account' },
  {
    url: 'https://privacy.aliexpress.com/home#/request/copy',
    page: 'account-deletion',
    ...leave,
    note: 'request for a copy of one’s data',
    twinOf: 'removal-request',
  },
];

export const listedShopPages: readonly ListedPage[] = [...elsewherePages, ...checkoutPages, ...otherPages];
