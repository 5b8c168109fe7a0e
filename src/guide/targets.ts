/**
 * What the guide may point at outside a card's row and outside a dialog. Rows and dialogs have a reader of their own
 * (engine/read-cards, engine/read-dialog). Data only.
 */
import type { TargetRule } from './schema.ts';

export const targets = {
  'sign-in-entry': {
    site: 'any',
    labels: ['sign-in'],
    not: ['sign-out'],
    prefixes: [{ text: 'my-account', grade: 'code' }],
    address: '^https?://(login|passport|thirdparty)\\.|/login',
    regions: ['header', 'flyout', 'navigation'],
    atLineEnd: true,
    needsNeighbours: false,
    beside: null,
  },
  'account-entry': {
    site: 'aliexpress',
    labels: ['account', 'greeting'],
    not: ['sign-in', 'delete-account', 'sign-out'],
    prefixes: [{ text: 'my-account', grade: 'captured' }],
    address: '/account(/|\\.|$)|^https?://home\\.aliexpress\\.com',
    regions: ['header', 'navigation'],
    atLineEnd: true,
    needsNeighbours: false,
    beside: null,
  },
  'wallet-entry': {
    site: 'aliexpress',
    labels: ['wallet', 'payments', 'cards', 'manage-cards'],
    not: ['add-card', 'other-thing', 'shopping'],
    prefixes: [],
    address: '/p/wallet|/wallet[/.-]',
    regions: ['main', 'navigation', 'flyout'],
    atLineEnd: false,
    needsNeighbours: true,
    beside: null,
  },
  /** The same entry where it hangs in the account's flyout, over any page. */
  'flyout-wallet-entry': {
    site: 'aliexpress',
    labels: ['wallet', 'payments', 'cards', 'manage-cards'],
    not: ['add-card', 'other-thing', 'shopping'],
    prefixes: [],
    address: '/p/wallet|/wallet[/.-]',
    regions: ['flyout', 'header'],
    atLineEnd: false,
    needsNeighbours: true,
    beside: null,
  },
  'cards-entry': {
    site: 'any',
    labels: ['manage-cards', 'cards'],
    not: ['add-card', 'other-thing', 'shopping'],
    prefixes: [],
    address: null,
    regions: ['main', 'navigation'],
    atLineEnd: false,
    needsNeighbours: false,
    beside: 'manage',
  },
  'alipay-entry': {
    site: 'any',
    labels: ['alipay'],
    not: ['save-card'],
    prefixes: [],
    address: '^https?://[a-z.]*alipay\\.com|/alipay_wallet',
    regions: ['flyout', 'navigation', 'main'],
    atLineEnd: false,
    needsNeighbours: false,
    beside: null,
  },
} as const satisfies Record<string, TargetRule>;

export type TargetId = keyof typeof targets;
