/**
 * One line of `page-list.ts`, and the page and step ids of vocabulary.md, written out here once more on purpose: a rename
 * in the extension must not rename the ground truth.
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

/** The steps that a guide can stand at which has seen nothing yet but the one page. */
export type StepIdString =
  | 'wait'
  | 'sign-in'
  | 'finish-check'
  | 'open-account'
  | 'open-wallet'
  | 'open-cards'
  | 'open-alipay'
  | 'activate-alipay'
  | 'open-alipay-cards'
  | 'choose-card'
  | 'show-remove'
  | 'press-remove'
  | 'confirm-remove'
  | 'change-default'
  | 'nothing-here'
  | 'save-card-off'
  | 'settle-order'
  | 'ask-support'
  | 'request-removal'
  | 'leave';

export interface ListedPage {
  readonly url: string;
  readonly page: PageIdString;
  /** What a fresh, running guide shows here; on the checks nothing shows but the popup. */
  readonly step: StepIdString;
  /** Another step that is right as well. */
  readonly orStep?: StepIdString;
  /** The marks that rings stand on: for `choose-card` on all of them, else on one. None: nothing is ringed. */
  readonly marks: readonly string[];
  /** Whether it is right as well to ring nothing. */
  readonly ringMayMiss?: boolean;
  /** What the page looks like and must not be taken for. */
  readonly twinOf?: PageIdString;
  /** What the site has to be set to for this page; on top of the defaults. What is not named may be anything. */
  readonly options?: Partial<PracticeOptions>;
  readonly note: string;
}
