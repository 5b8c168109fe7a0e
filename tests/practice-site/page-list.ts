/**
 * Every page of the practice site with the page id that vocabulary.md gives to it: the ground truth for whatever
 * reads pages. Twins, which look like card pages and are none, are in it with the id they really have.
 */
import type { ListedPage } from './listed-page.ts';
import { listedAlipayPages } from './page-list-alipay.ts';
import type { PracticeOptions } from './practice-options.ts';

const shop = 'https://www.aliexpress.com';
const list = `${shop}/p/wallet-ui/card-list.html`;
const wallet = `${shop}/p/wallet-ui/index.html`;
const drawer: Partial<PracticeOptions> = { design: 'drawer' };
const noCards: Partial<PracticeOptions> = { cards: [] };

const shopPages: readonly ListedPage[] = [
  { url: `${shop}/`, page: 'elsewhere', note: 'home' },
  { url: `${shop}/`, page: 'elsewhere', options: { signedIn: false }, note: 'home, signed out' },
  { url: `${shop}/`, page: 'elsewhere', options: { cookieBar: true }, note: 'home under the cookie bar' },
  {
    url: 'https://fr.aliexpress.com/',
    page: 'elsewhere',
    options: { language: 'fr' },
    note: 'home on a language host',
  },
  { url: 'https://www.aliexpress.us/', page: 'elsewhere', note: 'home for the United States' },
  { url: `${shop}/item/1005001.html`, page: 'elsewhere', note: 'twin: a 64 GB memory card' },
  { url: `${shop}/item/1005002.html`, page: 'elsewhere', note: 'twin: a leather wallet' },
  { url: `${shop}/category/200000297/wallets.html`, page: 'elsewhere', note: 'twin: the category of leather wallets' },
  { url: `${shop}/w/wholesale-wallet.html`, page: 'elsewhere', note: 'twin: search results for “wallet”' },
  { url: `${shop}/p/shoppingcart/index.html`, page: 'elsewhere', note: 'twin: the cart' },
  { url: `${shop}/p/shoppingcart/index.html#ask`, page: 'elsewhere', note: 'twin: its “Remove product” dialog' },
  { url: `${shop}/p/wish-manage/index.html`, page: 'elsewhere', note: 'twin: wish list with Remove and Manage' },
  { url: `${shop}/p/gift-card/index.html`, page: 'elsewhere', note: 'twin: gift cards, masked code and Remove' },
  { url: `${shop}/p/address-manage/index.html`, page: 'elsewhere', note: 'twin: address book with Delete and Default' },
  { url: `${shop}/p/review/index.html`, page: 'elsewhere', note: 'twin: own reviews with Delete' },
  { url: `${shop}/p/account-security/index.html`, page: 'elsewhere', note: 'twin: masked phone and Unlink' },
  { url: `${shop}/p/coupon/index.html`, page: 'elsewhere', note: 'an address the site does not know' },
  { url: `${shop}/p/order/index.html`, page: 'orders', note: 'twin: orders with Remove and “paid with •••• 4242”' },
  {
    url: `${shop}/p/order/index.html`,
    page: 'orders',
    options: { unpaidOrders: 2 },
    note: 'orders, two of them unpaid',
  },
  { url: `${shop}/p/trade/confirm.html`, page: 'checkout', note: 'checkout, card form, save box ticked' },
  {
    url: `${shop}/p/trade/confirm.html`,
    page: 'checkout',
    options: { checkoutBox: 'cleared' },
    note: 'save box cleared',
  },
  { url: `${shop}/p/trade/confirm.html`, page: 'checkout', options: { checkoutBox: 'none' }, note: 'no save box' },
];

const accountPages: readonly ListedPage[] = [
  { url: `${shop}/account/index.html`, page: 'account', note: 'account home with its menu' },
  { url: `${shop}/account/index.html`, page: 'account', options: drawer, note: 'account home as a grid of tiles' },
  {
    url: `${shop}/account/index.html`,
    page: 'account',
    options: { walletEntry: false, alipayEntry: true },
    note: 'account home that knows only My Alipay',
  },
  {
    url: `${shop}/account/index.html`,
    page: 'sign-in',
    options: { signedIn: false },
    note: 'leads to the sign-in host',
  },
  { url: wallet, page: 'wallet', note: 'wallet hub' },
  { url: wallet, page: 'wallet-cards', options: drawer, note: 'the list itself, where there is no hub' },
  { url: list, page: 'wallet-cards', note: 'list of cards' },
  { url: `${list}#remove:4242`, page: 'wallet-cards', note: 'its dialog open' },
  { url: `${list}#remove:4242`, page: 'wallet-cards', options: { dialog: 'native' }, note: 'a native dialog' },
  { url: `${list}#remove:4242`, page: 'wallet-cards', options: { dialog: 'role' }, note: 'a dialog with a role' },
  { url: `${list}#remove:4242`, page: 'wallet-cards', options: { dialog: 'plain' }, note: 'a question inside the row' },
  { url: list, page: 'wallet-cards', options: noCards, note: 'an empty list' },
  { url: wallet, page: 'wallet-cards', options: { ...drawer, ...noCards }, note: 'an empty list, design drawer' },
  {
    url: `${shop}/p/wallet-ui/card-detail.html?card=4242`,
    page: 'wallet-cards',
    options: { removal: 'open-card' },
    note: 'one card’s own page',
  },
  {
    url: `${wallet}#card:4242`,
    page: 'wallet-cards',
    options: { ...drawer, removal: 'open-card' },
    note: 'one card’s drawer over the list',
  },
  { url: `${list}#add-card`, page: 'add-card', note: 'the form for a new card, a dialog over the list' },
  { url: list, page: 'not-ready', options: { fault: 'skeleton-forever' }, note: 'a skeleton that stays' },
  {
    url: wallet,
    page: 'not-ready',
    options: { ...drawer, fault: 'skeleton-forever' },
    note: 'the same, design drawer',
  },
  { url: list, page: 'not-ready', options: { fault: 'list-error' }, note: '“Something went wrong. Try again”' },
  { url: wallet, page: 'not-ready', options: { ...drawer, fault: 'list-error' }, note: 'the same, design drawer' },
];

const checkPages: readonly ListedPage[] = [
  { url: 'https://login.aliexpress.com/', page: 'sign-in', options: { signedIn: false }, note: 'sign-in form' },
  { url: wallet, page: 'sign-in', options: { signedIn: false }, note: 'the wallet, signed out: leads to the form' },
  {
    url: `${shop}/?sign-in=dialog`,
    page: 'sign-in',
    options: { signedIn: false },
    note: 'the form as a dialog over home',
  },
  { url: `${shop}/_____tmd_____/punish?x5secdata=a&x5step=1&return=%2F`, page: 'bot-check', note: 'slider page' },
  { url: `${shop}/?baxia=dialog`, page: 'bot-check', note: 'slider dialog over home' },
  {
    url: `${shop}/p/identity-verify/index.html?card=4242&place=wallet&return=%2Fp%2Fwallet-ui%2Fcard-list.html`,
    page: 'identity-check',
    options: { fault: 'identity-check' },
    note: 'six boxes for a code',
  },
];

const otherPages: readonly ListedPage[] = [
  { url: 'https://customerservice.aliexpress.com/home', page: 'help', note: 'help centre' },
  { url: 'https://customerservice.aliexpress.com/home#chat', page: 'help', note: 'help centre with the chat open' },
  {
    url: 'https://customerservice.aliexpress.com/knowledgeDetail?categoryId=9001&knowledgeId=1',
    page: 'help',
    note: 'twin: an article about removing a card',
  },
  {
    url: `${shop}/p/card-removal-request/index.html`,
    page: 'removal-request',
    note: 'asks for a password and a birth date',
  },
  { url: 'https://privacy.aliexpress.com/home#/request/delete', page: 'account-deletion', note: 'closing the account' },
];

export const practicePages: readonly ListedPage[] = [...shopPages, ...accountPages, ...checkPages, ...otherPages, ...listedAlipayPages];
