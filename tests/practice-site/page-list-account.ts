/**
 * The account, the wallet and its cards, for `page-list.ts`.
 */
import type { ListedPage } from './listed-page.ts';
import { annasVisa, type DialogWay, type PracticeOptions, type RemovalWay } from './practice-options.ts';

const shop = 'https://www.aliexpress.com';
const list = `${shop}/p/wallet-ui/card-list.html`;
const wallet = `${shop}/p/wallet-ui/index.html`;
const account = `${shop}/account/index.html`;
const hub: Partial<PracticeOptions> = { design: 'hub' };
const drawer: Partial<PracticeOptions> = { design: 'drawer' };
const oneCard: Partial<PracticeOptions> = { cards: [annasVisa] };
const noCards: Partial<PracticeOptions> = { cards: [] };
const wait: Pick<ListedPage, 'page' | 'step' | 'marks'> = { page: 'not-ready', step: 'wait', marks: [] };
const pressRemove: Pick<ListedPage, 'step' | 'marks'> = { step: 'press-remove', marks: ['remove:4242'] };
const confirm: Pick<ListedPage, 'step' | 'marks'> = { step: 'confirm-remove', marks: ['confirm'] };

const accountPages: readonly ListedPage[] = [
  { url: account, page: 'account', step: 'open-wallet', marks: ['wallet-entry'], options: hub, note: 'account home with its menu' },
  {
    url: account,
    page: 'account',
    step: 'open-wallet',
    marks: ['wallet-entry'],
    options: drawer,
    note: 'account home as a grid of tiles',
    twinOf: 'alipay-home',
  },
  {
    url: account,
    page: 'account',
    step: 'open-alipay',
    marks: ['alipay-entry'],
    options: { walletEntry: false, alipayEntry: true },
    note: 'account home that knows only My Alipay',
  },
  {
    url: account,
    page: 'account',
    step: 'open-wallet',
    marks: ['wallet-entry'],
    options: { alipayEntry: true },
    note: 'account home with wallet and My Alipay',
  },
  {
    url: account,
    page: 'account',
    step: 'open-wallet',
    orStep: 'open-cards',
    marks: ['cards-entry'],
    options: { walletEntry: false, cardsInAccount: true },
    note: 'account home that names the cards itself',
    twinOf: 'wallet',
  },
  { url: wallet, page: 'wallet', step: 'open-cards', marks: ['cards-entry'], options: hub, note: 'wallet hub', twinOf: 'wallet-cards' },
  {
    url: wallet,
    page: 'wallet',
    step: 'open-alipay',
    marks: ['alipay-entry'],
    options: { ...hub, walletOffers: 'alipay' },
    note: 'wallet hub that offers only Alipay',
  },
];

/** What a fresh guide wants for each way, with one card that is the default. */
const ways: readonly (readonly [RemovalWay, ListedPage['step'], string])[] = [
  ['visible', 'press-remove', 'remove:4242'],
  ['hover', 'show-remove', 'row:4242'],
  ['menu', 'show-remove', 'row-menu:4242'],
  ['manage', 'show-remove', 'manage'],
  ['open-card', 'show-remove', 'open-card:4242'],
  ['greyed', 'change-default', 'add-card'],
];

const listPages: readonly ListedPage[] = [
  ...ways.map(
    ([removal, step, mark]): ListedPage => ({
      url: list,
      page: 'wallet-cards',
      step,
      marks: [mark],
      options: { ...oneCard, removal },
      note: removal === 'visible' ? 'one card' : `one card, removal ${removal}`,
    }),
  ),
  { url: list, page: 'wallet-cards', step: 'choose-card', marks: ['row:4242', 'row:5100'], note: 'two cards' },
  { url: wallet, page: 'wallet-cards', ...pressRemove, options: { ...drawer, ...oneCard }, note: 'the list where there is no hub' },
  ...(['native', 'role', 'body-end', 'plain'] satisfies DialogWay[]).map(
    (dialog): ListedPage => ({
      url: `${list}#remove:4242`,
      page: 'wallet-cards',
      ...confirm,
      options: { ...oneCard, dialog },
      note: dialog === 'body-end' ? 'its dialog open' : `its dialog open, built as ${dialog}`,
    }),
  ),
  {
    url: `${shop}/p/wallet-ui/card-detail.html?card=4242`,
    page: 'wallet-cards',
    ...pressRemove,
    options: { ...hub, ...oneCard, removal: 'open-card' },
    note: 'one card’s own page',
  },
  {
    url: `${wallet}#card:4242`,
    page: 'wallet-cards',
    ...pressRemove,
    options: { ...drawer, ...oneCard, removal: 'open-card' },
    note: 'one card’s drawer over the list',
  },
  {
    url: list,
    page: 'wallet-cards',
    step: 'open-alipay',
    marks: ['alipay-entry'],
    ringMayMiss: true,
    options: noCards,
    note: 'an empty list',
    twinOf: 'not-ready',
  },
  { url: `${list}#add-card`, page: 'add-card', step: 'leave', marks: [], note: 'the form for a new card, over the list' },
  { url: list, ...wait, options: { fault: 'skeleton-forever' }, note: 'a skeleton that stays', twinOf: 'wallet-cards' },
  { url: wallet, ...wait, options: { ...drawer, fault: 'skeleton-forever' }, note: 'the same, design drawer' },
  { url: list, ...wait, options: { fault: 'list-error' }, note: '“Something went wrong. Try again”' },
  { url: wallet, ...wait, options: { ...drawer, fault: 'list-error' }, note: 'the same, design drawer' },
];

export const listedAccountPages: readonly ListedPage[] = [...accountPages, ...listPages];
