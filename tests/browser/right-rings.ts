/** Which control of the practice site a ring may stand on, for each step. */

/** @param key The chosen card, as the practice site names it. */
export function rightTruths(step: string, key: string): RegExp {
  const card = `(${key})`;
  const rights: Readonly<Record<string, string>> = {
    'sign-in': 'sign-in-entry',
    'open-account': 'account-entry',
    'open-wallet': 'wallet-entry',
    'open-cards': 'cards-entry',
    'open-alipay': 'alipay-entry',
    'open-alipay-cards': 'alipay-cards-entry|alipay-settings-tab|alipay-account-tab',
    // A row that opens its card bears that mark instead.
    'choose-card': 'row:.+|open-card:.+',
    'show-remove': `row:${card}|row-menu:${card}|open-card:${card}|manage`,
    'press-remove': `remove:${card}`,
    'confirm-remove': 'confirm',
    'change-default': 'set-default:.+|add-card',
    'save-card-off': 'save-card-box',
    'settle-order': 'to-pay-tab',
    'ask-support': 'chat-.+',
  };
  return new RegExp(`(^|\\+)(${rights[step] ?? 'nothing may be ringed'})(\\+|$)`);
}
