/**
 * The same ways on other hosts and in the narrow layout, for `page-list.ts`.
 */
import type { ListedPage } from './listed-page.ts';
import { annasVisa, type PracticeOptions } from './practice-options.ts';

const oneCard: Partial<PracticeOptions> = { cards: [annasVisa] };
const home: Pick<ListedPage, 'page' | 'step' | 'marks'> = { page: 'elsewhere', step: 'open-account', marks: ['account-entry'] };
const homeSignedOut: Pick<ListedPage, 'page' | 'step' | 'marks' | 'options'> = {
  page: 'elsewhere',
  step: 'sign-in',
  marks: ['sign-in-entry'],
  options: { signedIn: false },
};
const account: Pick<ListedPage, 'page' | 'step' | 'marks'> = { page: 'account', step: 'open-wallet', marks: ['wallet-entry'] };
const cards: Pick<ListedPage, 'page' | 'step' | 'marks'> = { page: 'wallet-cards', step: 'press-remove', marks: ['remove:4242'] };
const russian: Partial<PracticeOptions> = { language: 'ru' };
const us = 'https://www.aliexpress.us';
const ru = 'https://aliexpress.ru';
const mobile = 'https://m.aliexpress.com';

export const listedVariants: readonly ListedPage[] = [
  { url: 'https://fr.aliexpress.com/', ...home, options: { language: 'fr' }, note: 'home on a language host' },
  { url: 'https://es.aliexpress.com/', ...home, options: { language: 'es' }, note: 'home on another language host' },
  { url: 'https://ar.aliexpress.com/', ...home, options: { language: 'ar' }, note: 'home from right to left' },
  {
    url: 'https://he.aliexpress.com/p/wallet-ui/card-list.html',
    ...cards,
    options: { ...oneCard, language: 'he' },
    note: 'one card, from right to left',
  },
  { url: `${us}/?gatewayAdapt=glo2usa`, ...home, note: 'home for the United States' },
  { url: `${us}/account/index.html`, ...account, note: 'account for the United States' },
  { url: `${us}/p/wallet-ui/card-list.html`, ...cards, options: oneCard, note: 'one card, for the United States' },
  { url: `${us}/category/200000297/wallets.html`, ...home, note: 'leather wallets, for the United States', twinOf: 'wallet' },
  { url: `${ru}/`, ...home, options: russian, note: 'home, .ru' },
  { url: `${ru}/`, ...homeSignedOut, options: { ...russian, signedIn: false }, note: 'home, .ru, signed out' },
  { url: `${ru}/account`, ...account, options: russian, note: 'profile, .ru' },
  {
    url: `${ru}/account`,
    page: 'account',
    step: 'open-wallet',
    orStep: 'open-cards',
    marks: ['cards-entry'],
    options: { ...russian, cardsInAccount: true },
    note: 'profile that names the saved cards, .ru',
  },
  {
    url: `${ru}/account/payments`,
    page: 'wallet',
    step: 'open-cards',
    marks: ['cards-entry'],
    options: { ...russian, design: 'hub' },
    note: 'my payments, .ru',
  },
  { url: `${ru}/account/cards`, ...cards, options: { ...russian, ...oneCard }, note: 'one card, .ru: a bare bin' },
  {
    url: `${ru}/account/cards`,
    page: 'wallet-cards',
    step: 'show-remove',
    marks: ['row-menu:4242'],
    options: { ...russian, ...oneCard, removal: 'menu' },
    note: 'one card, .ru: a menu',
  },
  {
    url: `${ru}/account/cards#remove:4242`,
    page: 'wallet-cards',
    step: 'confirm-remove',
    marks: ['confirm'],
    options: { ...russian, ...oneCard },
    note: 'one card, .ru: its dialog open',
  },
  { url: `${ru}/p/gift-card/index.html`, ...home, options: russian, note: 'gift cards, .ru', twinOf: 'wallet-cards' },
  { url: `${mobile}/`, ...home, note: 'home, narrow' },
  { url: `${mobile}/`, ...homeSignedOut, note: 'home, narrow, signed out' },
  { url: `${mobile}/account/index.html`, ...account, note: 'account, narrow' },
  { url: `${mobile}/p/wallet-ui/card-list.html`, ...cards, options: oneCard, note: 'one card, narrow' },
  { url: `${mobile}/p/gift-card/index.html`, ...home, note: 'gift cards, narrow', twinOf: 'wallet-cards' },
];
