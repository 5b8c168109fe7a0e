/**
 * Meanings that arise when words of other meanings stand close together, the same way in every language: "add" beside
 * "card" is an entry for a new card, however a language says either. Data only.
 */
import type { LabelId } from './label-ids.ts';

export interface Composition {
  readonly label: LabelId;
  /** Each has to be said by a word of its own, in any order. */
  readonly parts: readonly LabelId[];
  /** Most words between two parts; a character of a script without spaces counts a third. */
  readonly within: number;
  /** Whether it also counts inside a longer sentence; else the sentence may say nothing besides. */
  readonly contained: boolean;
  /** Unknown words that the sentence may hold besides and still be read as just that. */
  readonly slack: number;
  /** Meanings that turn the sentence into something else when another word says them. */
  readonly unless: readonly LabelId[];
  /** Meanings that turn it into something else by whatever word: "Card No" names a field. */
  readonly never: readonly LabelId[];
}

const compositions: readonly Composition[] = [
  { label: 'manage-cards', parts: ['manage', 'card'], within: 3, contained: false, slack: 1, unless: ['remove', 'add-word'], never: [] },
  { label: 'add-card', parts: ['add-word', 'card'], within: 3, contained: false, slack: 2, unless: ['remove'], never: [] },
  { label: 'save-card', parts: ['save-word', 'card'], within: 4, contained: true, slack: 0, unless: ['pay', 'remove'], never: [] },
  {
    label: 'no-cards',
    parts: ['none-word', 'card'],
    within: 4,
    contained: false,
    slack: 1,
    unless: ['remove', 'set-default'],
    never: ['card-number-field', 'security-code-field', 'shopping'],
  },
  { label: 'set-default', parts: ['set-word', 'default-mark'], within: 4, contained: false, slack: 1, unless: ['remove'], never: [] },
  { label: 'delete-account', parts: ['remove', 'account'], within: 2, contained: false, slack: 1, unless: [], never: ['card'] },
  { label: 'delete-account', parts: ['close', 'account'], within: 2, contained: false, slack: 1, unless: [], never: ['card'] },
  { label: 'alipay', parts: ['view-word', 'alipay'], within: 3, contained: false, slack: 1, unless: [], never: ['help'] },
  // "Removing the card cannot be undone" is a warning and no refusal.
  { label: 'refused', parts: ['cannot-word', 'remove'], within: 1, contained: true, slack: 0, unless: ['undo-word'], never: [] },
  { label: 'refused', parts: ['cannot-word', 'removed-word'], within: 1, contained: true, slack: 0, unless: ['undo-word'], never: [] },
  { label: 'refused-default', parts: ['other-word', 'default-mark'], within: 4, contained: true, slack: 0, unless: [], never: [] },
  {
    label: 'refused-default',
    parts: ['cannot-word', 'default-mark'],
    within: 4,
    contained: true,
    slack: 0,
    unless: ['undo-word'],
    never: [],
  },
  { label: 'refused-order', parts: ['unpaid-word', 'order-word'], within: 3, contained: true, slack: 0, unless: [], never: [] },
  { label: 'to-pay', parts: ['unpaid-word', 'order-word'], within: 2, contained: false, slack: 0, unless: [], never: [] },
  { label: 'removal-request', parts: ['request-word', 'remove', 'card'], within: 4, contained: true, slack: 0, unless: [], never: [] },
  {
    label: 'removal-request',
    parts: ['request-word', 'remove'],
    within: 2,
    contained: false,
    slack: 1,
    unless: ['account', 'order-word'],
    never: [],
  },
  { label: 'card-support', parts: ['add-word', 'remove', 'card'], within: 3, contained: false, slack: 0, unless: [], never: [] },
  {
    label: 'alipay-sign-up',
    parts: ['activate-word', 'alipay'],
    within: 3,
    contained: false,
    slack: 0,
    unless: ['set-up-done'],
    never: [],
  },
  {
    label: 'set-up-done',
    parts: ['activate-word', 'success-word'],
    within: 5,
    contained: true,
    slack: 0,
    unless: [],
    never: ['cannot-word'],
  },
  { label: 'removed-notice', parts: ['success-word', 'remove'], within: 3, contained: true, slack: 0, unless: ['cannot-word'], never: [] },
  {
    label: 'removed-notice',
    parts: ['success-word', 'removed-word'],
    within: 3,
    contained: true,
    slack: 0,
    unless: ['cannot-word'],
    never: [],
  },
  { label: 'never-point', parts: ['remove', 'order-word'], within: 2, contained: false, slack: 0, unless: [], never: ['card'] },
];

/** Words of these meanings take nothing away from the name of the first: "Manage payment methods" still means payments. */
const companions: Readonly<Partial<Record<LabelId, readonly LabelId[]>>> = {
  remove: ['card', 'cards', 'account', 'wallet', 'alipay'],
  confirm: ['remove', 'card', 'cards'],
  cancel: ['card', 'cards', 'save-word'],
  account: ['view-word'],
  wallet: ['view-word', 'manage', 'payments'],
  payments: ['view-word', 'manage', 'cards', 'wallet', 'settings'],
  cards: ['view-word', 'manage', 'card', 'wallet'],
  'manage-cards': ['view-word', 'cards', 'manage', 'card'],
  alipay: ['view-word', 'account', 'wallet', 'next'],
  'add-card': ['other-word', 'cards', 'card'],
  'set-default': ['card', 'payments'],
  'default-mark': ['card', 'payments'],
  'no-cards': ['add-word', 'save-word', 'wallet', 'account', 'alipay', 'cards', 'payments'],
  'delete-account': ['view-word', 'alipay'],
  'sign-in': ['account', 'password', 'register', 'greeting'],
  orders: ['view-word'],
  'to-pay': ['order-word', 'orders'],
  'removal-request': ['view-word', 'cards', 'next'],
  'card-support': ['card', 'cards', 'account', 'add-card'],
  'alipay-sign-up': ['account', 'wallet', 'view-word'],
  next: ['view-word'],
};

export const grammar = { compositions, companions };
