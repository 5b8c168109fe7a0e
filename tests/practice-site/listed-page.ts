/**
 * One line of `page-list.ts`, and the page ids of vocabulary.md, written out here once more on purpose: a rename in the
 * extension must not rename the ground truth.
 */
import type { PracticeOptions } from './practice-options.ts';

export type PageIdString =
  | 'elsewhere'
  | 'not-ready'
  | 'sign-in'
  | 'bot-check'
  | 'identity-check'
  | 'account'
  | 'wallet'
  | 'wallet-cards'
  | 'add-card'
  | 'alipay-gate'
  | 'alipay-sign-up'
  | 'alipay-home'
  | 'alipay-cards'
  | 'checkout'
  | 'orders'
  | 'help'
  | 'removal-request'
  | 'account-deletion';

export interface ListedPage {
  readonly url: string;
  readonly page: PageIdString;
  /** What the site has to be set to for this page; on top of the defaults. */
  readonly options?: Partial<PracticeOptions>;
  readonly note: string;
}
