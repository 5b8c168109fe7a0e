/** Where a person can be, by name. The order is the order of precedence: when two fit, the earlier one stands. Data only. */

export const pageIds = [
  'bot-check',
  'identity-check',
  'sign-in',
  'account-deletion',
  'removal-request',
  'checkout',
  'add-card',
  'wallet-cards',
  'alipay-cards',
  'alipay-sign-up',
  'alipay-gate',
  'wallet',
  'alipay-home',
  'orders',
  'account',
  'help',
  'not-ready',
  'elsewhere',
] as const;
export type PageId = (typeof pageIds)[number];
