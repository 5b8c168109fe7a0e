/**
 * What a test can ask of the practice site: one record of choices, and their defaults.
 * Types and constants only; what happens because of a choice is decided in the pages and in `practice-state.ts`.
 */

export type PracticeLanguage = 'en' | 'fr';
/** Two designs of the same site that share almost no markup. */
export type PracticeDesign = 'hub' | 'drawer';
export type CardBrand = 'visa' | 'mastercard' | 'amex' | 'jcb' | 'maestro';
/** Where the removal control is, and what has to be done before it shows. */
export type RemovalWay = 'visible' | 'hover' | 'menu' | 'manage' | 'greyed' | 'open-card';
/** How the confirming dialog is built. */
export type DialogWay = 'native' | 'role' | 'body-end' | 'plain';
export type PracticeFault =
  | 'none'
  | 'refused'
  | 'refused-default'
  | 'refused-order'
  | 'comes-back'
  | 'slow'
  | 'skeleton-forever'
  | 'list-error'
  | 'session-ends'
  | 'bot-check'
  | 'identity-check'
  | 'identity-dialog'
  | 'no-dialog'
  | 'lingers';

export interface PracticeCard {
  readonly brand: CardBrand;
  /** The last four digits; the practice site never holds more of a number. */
  readonly digits: string;
  readonly default: boolean;
  /** As printed, `08/29`. */
  readonly expiry: string;
  readonly holder: string;
}

export interface PracticeOptions {
  language: PracticeLanguage;
  design: PracticeDesign;
  signedIn: boolean;
  /** The cards of the AliExpress wallet. */
  cards: readonly PracticeCard[];
  /** The cards of the Alipay account: another list, removing from one leaves the other alone. */
  alipayCards: readonly PracticeCard[];
  removal: RemovalWay;
  dialog: DialogWay;
  fault: PracticeFault;
  /** The "save this card" box of the checkout. */
  checkoutBox: 'ticked' | 'cleared' | 'none';
  /** Whether the account page names the wallet; without it only My Alipay can lead on. */
  walletEntry: boolean;
  /** Whether the header's flyout or drop-down names the wallet. */
  walletInFlyout: boolean;
  /** Whether the account page has a "My Alipay" entry. */
  alipayEntry: boolean;
  /** Whether the Alipay wallet was opened before; if not, its sign-up stands in between. */
  alipayOpened: boolean;
  cookieBar: boolean;
  unpaidOrders: number;
  /** Milliseconds until the late parts of a page arrive; the fault `slow` makes it 3000. */
  partDelay: number;
  /** Seeds the class suffixes, which change with every build of the real site. */
  build: string;
}

export const annasVisa: PracticeCard = {
  brand: 'visa',
  digits: '4242',
  default: true,
  expiry: '08/29',
  holder: 'Anna Martin',
};

const annasMastercard: PracticeCard = {
  brand: 'mastercard',
  digits: '5100',
  default: false,
  expiry: '11/27',
  holder: 'Anna Martin',
};

export const defaultPracticeOptions: PracticeOptions = {
  language: 'en',
  design: 'hub',
  signedIn: true,
  cards: [annasVisa, annasMastercard],
  alipayCards: [],
  removal: 'visible',
  dialog: 'body-end',
  fault: 'none',
  checkoutBox: 'ticked',
  walletEntry: true,
  walletInFlyout: true,
  alipayEntry: false,
  alipayOpened: true,
  cookieBar: false,
  unpaidOrders: 0,
  partDelay: 250,
  build: 'first',
};
