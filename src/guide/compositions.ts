/**
 * Meanings that arise when words of other meanings stand close together, the same way in every language: "add" beside
 * "card" is an entry for a new card, however a language says either. Data only.
 */
import type { EvidenceId } from './evidence.ts';
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
  readonly evidence: EvidenceId;
}

/** What most compositions have. That words mean this together is nobody's report: it is ours. */
const usual = { contained: false, slack: 0, unless: [], never: [], evidence: 'ours' } as const satisfies Partial<Composition>;

const compositions: readonly Composition[] = [
  { ...usual, label: 'manage-cards', parts: ['manage', 'card'], within: 3, slack: 1, unless: ['remove', 'add-word'] },
  { ...usual, label: 'add-card', parts: ['add-word', 'card'], within: 3, slack: 2, unless: ['remove'] },
  { ...usual, label: 'save-card', parts: ['save-word', 'card'], within: 4, contained: true, unless: ['pay', 'remove'] },
  {
    ...usual,
    label: 'no-cards',
    parts: ['none-word', 'card'],
    within: 4,
    slack: 1,
    unless: ['remove', 'set-default'],
    never: ['card-number-field', 'security-code-field', 'shopping'],
  },
  { ...usual, label: 'set-default', parts: ['set-word', 'default-mark'], within: 4, slack: 1, unless: ['remove'] },
  { ...usual, label: 'delete-account', parts: ['remove', 'account'], within: 2, slack: 1, never: ['card'] },
  { ...usual, label: 'delete-account', parts: ['close', 'account'], within: 2, slack: 1, never: ['card'] },
  { ...usual, label: 'alipay', parts: ['view-word', 'alipay'], within: 3, slack: 1, never: ['help'] },
  // "Removing the card cannot be undone" is a warning and no refusal.
  { ...usual, label: 'refused', parts: ['cannot-word', 'remove'], within: 1, contained: true, unless: ['undo-word'] },
  { ...usual, label: 'refused', parts: ['cannot-word', 'removed-word'], within: 1, contained: true, unless: ['undo-word'] },
  { ...usual, label: 'refused-default', parts: ['other-word', 'default-mark'], within: 4, contained: true },
  { ...usual, label: 'refused-default', parts: ['cannot-word', 'default-mark'], within: 4, contained: true, unless: ['undo-word'] },
  { ...usual, label: 'refused-order', parts: ['unpaid-word', 'order-word'], within: 3, contained: true },
  { ...usual, label: 'to-pay', parts: ['unpaid-word', 'order-word'], within: 2 },
  { ...usual, label: 'removal-request', parts: ['request-word', 'remove', 'card'], within: 4, contained: true },
  { ...usual, label: 'removal-request', parts: ['request-word', 'remove'], within: 2, slack: 1, unless: ['account', 'order-word'] },
  { ...usual, label: 'card-support', parts: ['add-word', 'remove', 'card'], within: 3 },
  { ...usual, label: 'alipay-sign-up', parts: ['activate-word', 'alipay'], within: 3, unless: ['set-up-done'] },
  { ...usual, label: 'set-up-done', parts: ['activate-word', 'success-word'], within: 5, contained: true, never: ['cannot-word'] },
  { ...usual, label: 'removed-notice', parts: ['success-word', 'remove'], within: 3, contained: true, unless: ['cannot-word'] },
  { ...usual, label: 'removed-notice', parts: ['success-word', 'removed-word'], within: 3, contained: true, unless: ['cannot-word'] },
  { ...usual, label: 'never-point', parts: ['remove', 'order-word'], within: 2, never: ['card'] },
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
