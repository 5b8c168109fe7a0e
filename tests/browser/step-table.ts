/**
 * Which step stands on which page, row by row from vocabulary.md, and written out here once more on purpose. A row of
 * `onlyByJourney` needs something to have happened before; every other row is one of a fresh guide.
 */

type Row = readonly [page: string, step: string];

const onLists: readonly Row[] = ['wallet-cards', 'alipay-cards'].flatMap((page): readonly Row[] => [
  [page, 'confirm-remove'],
  [page, 'change-default'],
  [page, 'choose-card'],
  [page, 'show-remove'],
  [page, 'press-remove'],
]);

export const ofFreshGuide: readonly Row[] = [
  ['elsewhere', 'sign-in'],
  ['elsewhere', 'open-account'],
  ['elsewhere', 'open-wallet'],
  ['not-ready', 'wait'],
  ['sign-in', 'sign-in'],
  ['bot-check', 'finish-check'],
  ['identity-check', 'finish-check'],
  ['account', 'open-wallet'],
  ['account', 'open-alipay'],
  ['wallet', 'open-cards'],
  ['wallet', 'open-alipay'],
  ...onLists,
  ['wallet-cards', 'open-alipay'],
  ['alipay-cards', 'nothing-here'],
  ['add-card', 'leave'],
  ['alipay-gate', 'open-alipay'],
  ['alipay-sign-up', 'activate-alipay'],
  ['alipay-sign-up', 'open-alipay'],
  ['alipay-home', 'open-alipay-cards'],
  ['checkout', 'save-card-off'],
  ['checkout', 'leave'],
  ['orders', 'settle-order'],
  ['orders', 'open-account'],
  ['help', 'ask-support'],
  ['help', 'open-account'],
  ['removal-request', 'request-removal'],
  ['account-deletion', 'leave'],
];

export const onlyByJourney: readonly Row[] = [
  // A removal was confirmed, and the second look is due; then the website is done, then all is.
  ['wallet-cards', 'check-gone'],
  ['alipay-cards', 'check-gone'],
  ['wallet-cards', 'repeat-in-app'],
  ['alipay-cards', 'repeat-in-app'],
  ['wallet-cards', 'all-done'],
  // The site refused.
  ['wallet-cards', 'settle-order'],
  ['alipay-cards', 'settle-order'],
  ['add-card', 'change-default'],
  // The way to Alipay was tried, or led nowhere.
  ['wallet-cards', 'nothing-here'],
  ['alipay-gate', 'open-wallet'],
  ['alipay-gate', 'ask-support'],
  ['account', 'repeat-in-app'],
  ['account', 'ask-support'],
  ['wallet-cards', 'ask-support'],
];
