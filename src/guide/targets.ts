/**
 * What the guide may point at outside a card's row and outside a dialog. Rows and dialogs have a reader of their own
 * (engine/read-cards, engine/read-dialog). Data only.
 */
import type { AddressFact, TargetRule } from './schema.ts';

/** Wallets are goods too. */
const goods: AddressFact = { pattern: '/(category|popular|w|wholesale|item|store)/', evidence: 'shop-scrapers', widened: true };

/** What most targets have; an entry says what is special about it. */
const usual = {
  singleWord: 'counts',
  not: [],
  prefixes: [],
  address: null,
  neverTo: null,
  atLineEnd: false,
  needsNeighbours: false,
  neighboursUnlessAt: null,
  onlyTabs: false,
  showsPerson: false,
  beside: null,
} as const satisfies Partial<TargetRule>;

export const targets = {
  'sign-in-entry': {
    ...usual,
    evidence: 'header-capture-2015',
    site: 'any',
    labels: ['sign-in'],
    least: 2,
    not: ['sign-out'],
    address: {
      pattern: '^https?://(login|passport|thirdparty)\\.[a-z.]+/(?!.*(logout|alipay))|^https?://[^/]+/(.*/)?(login|sign-?in)([./]|$)',
      evidence: 'parcel-intelligence',
      widened: true,
    },
    regions: ['header', 'flyout', 'navigation'],
    atLineEnd: true,
  },
  'account-entry': {
    ...usual,
    evidence: 'header-capture-2015',
    site: 'any',
    labels: ['account', 'greeting'],
    least: 1,
    not: ['sign-in', 'delete-account', 'sign-out'],
    prefixes: [
      { text: 'my-account', evidence: 'getgather-patterns-2026' },
      { text: 'account', evidence: 'ours' },
      { text: 'avatar', evidence: 'ours' },
      { text: 'profile', evidence: 'ours' },
    ],
    address: {
      pattern:
        '^https?://(?!customerservice|help|login|passport)[^/]+/(p/)?account(-index)?(/index|\\.html|/?$)|^https?://home\\.aliexpress\\.com',
      evidence: 'account-scrapers-2021',
      widened: true,
    },
    regions: ['header', 'navigation'],
    atLineEnd: true,
    showsPerson: true,
  },
  'wallet-entry': {
    ...usual,
    evidence: 'guide-000',
    site: 'aliexpress',
    labels: ['wallet', 'payments', 'cards', 'manage-cards'],
    least: 1,
    not: ['add-card', 'other-thing', 'shopping'],
    address: {
      pattern: '^https?://[^/]+/(?!(category|popular|w|wholesale|item|store)/)(.*/)?wallet([/.-]|$)',
      evidence: 'real-money-list',
      widened: true,
    },
    regions: ['main', 'navigation', 'flyout'],
    neverTo: goods,
    needsNeighbours: true,
    neighboursUnlessAt: '/account([/.]|$)|^home\\.',
  },
  /** The same entry where it hangs in the account's flyout, over any page. */
  'flyout-wallet-entry': {
    ...usual,
    evidence: 'ours',
    site: 'aliexpress',
    labels: ['wallet', 'payments', 'cards', 'manage-cards'],
    least: 1,
    not: ['add-card', 'other-thing', 'shopping'],
    address: {
      pattern: '^https?://[^/]+/(?!(category|popular|w|wholesale|item|store)/)(.*/)?wallet([/.-]|$)',
      evidence: 'real-money-list',
      widened: true,
    },
    regions: ['flyout', 'header', 'dialog'],
    neverTo: goods,
    needsNeighbours: true,
  },
  'cards-entry': {
    ...usual,
    evidence: 'guide-000',
    site: 'aliexpress',
    labels: ['manage-cards', 'cards'],
    least: 1,
    not: ['add-card', 'other-thing', 'shopping'],
    regions: ['main', 'navigation'],
    neverTo: goods,
    beside: 'manage',
  },
  'alipay-entry': {
    ...usual,
    evidence: 'header-capture-2015',
    site: 'aliexpress',
    labels: ['alipay'],
    least: 2,
    singleWord: 'not-in-header',
    not: ['save-card', 'help'],
    address: {
      pattern: '^https?://([a-z0-9-]+\\.)*alipay\\.com(/|$)|/alipay_wallet',
      evidence: 'header-capture-2015',
      widened: true,
    },
    regions: ['main', 'flyout', 'navigation', 'dialog'],
  },
  /** From a page of Alipay that is not the account to the account. There every link leads to Alipay, so addresses tell nothing. */
  'my-alipay-entry': {
    ...usual,
    evidence: 'guide-001',
    site: 'alipay',
    labels: ['alipay'],
    least: 2,
    singleWord: 'never',
    not: ['sign-up-stage', 'help'],
    regions: ['main', 'dialog', 'navigation', 'header'],
  },
  'alipay-cards-entry': {
    ...usual,
    evidence: 'guide-003',
    site: 'alipay',
    labels: ['manage-cards', 'cards'],
    least: 2,
    not: ['add-card', 'other-thing', 'help'],
    address: {
      pattern: '/queryuserbindcard|/bindcard/(?!selfaddcard)|/cards?([/.]|$)',
      evidence: 'bind-card-guide',
      widened: true,
    },
    regions: ['main', 'navigation', 'header', 'flyout', 'dialog'],
    beside: 'manage',
  },
  /** A tab or menu that holds the entry to the cards and is closed. */
  'alipay-settings': {
    ...usual,
    evidence: 'guide-001',
    site: 'alipay',
    labels: ['settings'],
    least: 2,
    regions: ['main', 'navigation', 'header'],
  },
  /** The tab My Account beside History, behind which "Edit cards" stands. */
  'alipay-account-tab': {
    ...usual,
    evidence: 'guide-001',
    site: 'alipay',
    labels: ['account'],
    least: 2,
    regions: ['main', 'navigation', 'header'],
    onlyTabs: true,
  },
  /** Leads from one stage of opening the Alipay wallet to the following. */
  'sign-up-next': {
    ...usual,
    evidence: 'guide-001',
    site: 'alipay',
    labels: ['next', 'alipay-sign-up'],
    least: 3,
    not: ['cancel', 'help', 'sign-in'],
    regions: ['main', 'dialog'],
  },
} as const satisfies Record<string, TargetRule>;

export type TargetId = keyof typeof targets;
