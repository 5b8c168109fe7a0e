/**
 * What the guide may point at outside a card's row and outside a dialog. Rows and dialogs have a reader of their own
 * (engine/read-cards, engine/read-dialog). Data only.
 */
import type { TargetRule } from './schema.ts';

export const targets = {
  'sign-in-entry': {
    labels: ['sign-in'],
    not: ['sign-out'],
    prefixes: [{ text: 'my-account', grade: 'code' }],
    address: '^https?://(login|passport|thirdparty)\\.|/login',
    regions: ['header', 'flyout', 'navigation'],
    needsNeighbours: false,
    beside: null,
  },
  'account-entry': {
    labels: ['account', 'greeting'],
    not: ['sign-in', 'delete-account', 'sign-out'],
    prefixes: [{ text: 'my-account', grade: 'captured' }],
    address: '/account(/|\\.|$)|^https?://home\\.aliexpress\\.com',
    regions: ['header', 'navigation'],
    needsNeighbours: false,
    beside: null,
  },
  'wallet-entry': {
    labels: ['wallet', 'payments', 'cards', 'manage-cards'],
    not: ['add-card', 'other-thing', 'shopping'],
    prefixes: [],
    address: '/p/wallet|/wallet[/.-]',
    regions: ['flyout', 'navigation', 'main'],
    needsNeighbours: true,
    beside: null,
  },
  'cards-entry': {
    labels: ['manage-cards', 'cards'],
    not: ['add-card', 'other-thing', 'shopping'],
    prefixes: [],
    address: null,
    regions: ['main', 'navigation'],
    needsNeighbours: false,
    beside: 'manage',
  },
  'alipay-entry': {
    labels: ['alipay'],
    not: ['save-card'],
    prefixes: [],
    address: '^https?://[a-z.]*alipay\\.com|/alipay_wallet',
    regions: ['flyout', 'navigation', 'main'],
    needsNeighbours: false,
    beside: null,
  },
} as const satisfies Record<string, TargetRule>;

export type TargetId = keyof typeof targets;
