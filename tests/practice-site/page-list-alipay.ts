/**
 * The Alipay half of `page-list.ts`: the gate, signing up, the account in its generations, the cards.
 */
import type { ListedPage } from './listed-page.ts';
import { type AlipayLook, annasVisa, type PracticeOptions, type RemovalWay } from './practice-options.ts';

const site = 'https://intl.alipay.com';
const list = `${site}/ihome/user/queryUserBindCard.htm`;
const signUp = `${site}/ihome/user/openWallet.htm`;
const oneCard: Partial<PracticeOptions> = { alipayCards: [annasVisa] };
const gate: Pick<ListedPage, 'page' | 'step' | 'marks'> = { page: 'alipay-gate', step: 'open-alipay', marks: ['alipay-entry'] };
const openCards: Pick<ListedPage, 'page' | 'step' | 'marks'> = {
  page: 'alipay-home',
  step: 'open-alipay-cards',
  marks: ['alipay-cards-entry'],
};
/** Not in the account, and without the shop's header: nothing to ring. */
const outside: Pick<ListedPage, 'page' | 'step' | 'marks'> = { page: 'elsewhere', step: 'open-account', marks: [] };
const activate: Pick<ListedPage, 'page' | 'step' | 'marks' | 'ringMayMiss'> = {
  page: 'alipay-sign-up',
  step: 'activate-alipay',
  marks: ['alipay-sign-up-continue'],
  ringMayMiss: true,
};

const waysIn: readonly ListedPage[] = [
  { url: 'https://login.aliexpress.com/alipay_wallet.htm', ...gate, note: '“Go to My Alipay”, on AliExpress', twinOf: 'alipay-home' },
  { url: `${site}/ilogin/loginToAliexpress.htm`, ...gate, note: 'the same, on Alipay' },
  { url: `${site}/ihome/welcome.htm`, ...gate, note: 'the advertising page' },
  { url: signUp, ...activate, options: { alipayOpened: false }, note: 'opening the wallet: e-mail and code', twinOf: 'sign-in' },
  { url: `${signUp}?step=sent`, ...activate, marks: [], options: { alipayOpened: false }, note: 'link sent' },
  { url: `${signUp}?step=password`, ...activate, options: { alipayOpened: false }, note: 'password and three questions' },
  { url: `${signUp}?step=done`, ...gate, page: 'alipay-sign-up', note: '“set up successfully”', twinOf: 'alipay-gate' },
];

const homes: readonly ListedPage[] = [
  { url: `${site}/index.htm`, ...openCards, options: { ...oneCard, alipay: 'tiles' }, note: 'tiles with words' },
  { url: `${site}/index.htm`, ...openCards, options: { ...oneCard, tooltip: 'title' }, note: 'three icons with titles' },
  { url: `${site}/index.htm`, ...openCards, options: { ...oneCard, tooltip: 'label' }, note: 'three icons with labels' },
  {
    url: `${site}/index.htm`,
    ...openCards,
    options: { ...oneCard, tooltip: 'element' },
    note: 'three icons with elements that show on hover',
  },
  {
    url: `${site}/index.htm`,
    ...openCards,
    ringMayMiss: true,
    options: { ...oneCard, tooltip: 'made' },
    note: 'three icons that nothing tells apart before they are hovered',
  },
  { url: `${site}/index.htm`, ...openCards, options: { ...oneCard, alipay: 'tabs' }, note: 'tabs; My Account has “Edit cards”' },
  {
    url: `${site}/index.htm?tab=history`,
    ...openCards,
    marks: ['alipay-account-tab'],
    ringMayMiss: true,
    options: { ...oneCard, alipay: 'tabs' },
    note: 'tabs, History in front',
    twinOf: 'orders',
  },
  { url: `${site}/index.htm`, ...openCards, options: { ...oneCard, alipay: 'table' }, note: 'tables, inputs for buttons' },
  {
    url: `${site}/index.htm`,
    ...openCards,
    marks: ['alipay-settings-tab'],
    options: { ...oneCard, alipay: 'settings' },
    note: 'Settings closed',
  },
  { url: `${site}/index.htm#settings`, ...openCards, options: { ...oneCard, alipay: 'settings' }, note: 'Settings open' },
];

const looks: readonly AlipayLook[] = ['icons', 'tabs', 'table', 'settings'];
const ways: readonly (readonly [RemovalWay, ListedPage['step'], string])[] = [
  ['visible', 'press-remove', 'remove:4242'],
  ['hover', 'show-remove', 'row:4242'],
  ['menu', 'show-remove', 'row-menu:4242'],
  ['manage', 'show-remove', 'manage'],
  ['open-card', 'show-remove', 'open-card:4242'],
  ['greyed', 'change-default', 'add-card'],
];

const cardPages: readonly ListedPage[] = [
  ...looks.flatMap((alipay) =>
    ways.map(
      ([removal, step, mark]): ListedPage => ({
        url: list,
        page: 'alipay-cards',
        step,
        marks: [mark],
        options: { ...oneCard, alipay, removal },
        note: alipay === 'icons' && removal === 'visible' ? 'Alipay: one card' : `Alipay, look ${alipay}: one card, removal ${removal}`,
      }),
    ),
  ),
  ...looks.map(
    (alipay): ListedPage => ({
      url: list,
      page: 'alipay-cards',
      step: 'choose-card',
      marks: ['row:4242', 'row:5100'],
      options: { alipay, alipayCards: [annasVisa, { ...annasVisa, brand: 'mastercard', digits: '5100', default: false }] },
      note: `Alipay, look ${alipay}: two cards`,
    }),
  ),
  {
    url: `${list}#remove:4242`,
    page: 'alipay-cards',
    step: 'confirm-remove',
    marks: ['confirm'],
    options: { ...oneCard, alipay: 'table' },
    note: 'Alipay, look table: its dialog open',
  },
  {
    url: `${site}/ihome/user/bindCardDetail.htm?card=4242`,
    page: 'alipay-cards',
    step: 'press-remove',
    marks: ['remove:4242'],
    options: { ...oneCard, removal: 'open-card' },
    note: 'one card’s own page on Alipay',
  },
  ...looks.map(
    (alipay): ListedPage => ({
      url: list,
      page: 'alipay-cards',
      step: 'nothing-here',
      orStep: 'open-account',
      marks: [],
      options: { alipay, alipayCards: [] },
      note: `Alipay, look ${alipay}: “Oops, you have no card in Alipay”`,
      twinOf: 'not-ready',
    }),
  ),
  { url: `${list}#add-card`, page: 'add-card', step: 'leave', marks: [], options: oneCard, note: 'the form for a new card, on Alipay' },
  {
    url: list,
    page: 'not-ready',
    step: 'wait',
    marks: [],
    options: { ...oneCard, fault: 'list-error' },
    note: 'an error instead of the list',
  },
];

const lookAlikes: readonly ListedPage[] = [
  { url: `${site}/ihome/history.htm`, ...outside, note: 'past payments, masked numbers and Delete', twinOf: 'alipay-cards' },
  { url: `${site}/user/profile.htm`, ...outside, note: 'e-mail, password, security questions', twinOf: 'alipay-sign-up' },
  { url: 'https://global.alipay.com/', ...outside, note: 'pages for merchants', twinOf: 'alipay-gate' },
  {
    url: `${site}/ihome/help/home.htm`,
    page: 'help',
    step: 'open-account',
    marks: [],
    note: 'help about the cards',
    twinOf: 'alipay-home',
  },
  {
    url: 'https://memberprod.alipay.com/account/close/apply.htm',
    page: 'account-deletion',
    step: 'leave',
    marks: [],
    note: 'closing the Alipay account',
    twinOf: 'alipay-sign-up',
  },
];

export const listedAlipayPages: readonly ListedPage[] = [...waysIn, ...homes, ...cardPages, ...lookAlikes];
