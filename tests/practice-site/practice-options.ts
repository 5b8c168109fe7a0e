/**
 * What a test can ask of the practice site: one record of choices, and their defaults.
 * Types and constants only; what happens because of a choice is decided in the pages and in `practice-state.ts`.
 */

export type PracticeLanguage =
  | 'en'
  | 'fr'
  | 'ru'
  | 'es'
  | 'pt'
  | 'de'
  | 'it'
  | 'nl'
  | 'pl'
  | 'tr'
  | 'ja'
  | 'ko'
  | 'th'
  | 'vi'
  | 'id'
  | 'ar'
  | 'he'
  | 'uk';
/** Two designs of the same site that share almost no markup. */
export type PracticeDesign = 'hub' | 'drawer';
export type CardBrand = 'visa' | 'mastercard' | 'amex' | 'jcb' | 'maestro';
/** Where the removal control is, and what has to be done before it shows. */
export type RemovalWay = 'visible' | 'hover' | 'menu' | 'manage' | 'greyed' | 'open-card';
/** How the confirming dialog is built. */
export type DialogWay = 'native' | 'role' | 'body-end' | 'plain';
/** What the account on Alipay looks like: five generations of it, and of its list of cards. */
export type AlipayLook = 'tiles' | 'icons' | 'tabs' | 'table' | 'settings';
/** How the ticked box of the checkout is built. */
export type SaveBoxWay = 'native' | 'label' | 'switch' | 'role';
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
  | 'identity-frame'
  | 'identity-cross-frame'
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
  alipay: AlipayLook;
  /** What tells the three icons of the Alipay look `icons` apart: a title, a label, an element that shows on hover, or one that is made then. */
  tooltip: 'title' | 'label' | 'element' | 'made';
  /** Whether Alipay asks for the payment password after the removal was confirmed. */
  paymentPassword: boolean;
  /** Where the gate leads: to the account, or to an advertising page that leads on. */
  alipayLanding: 'account' | 'promotion';
  /** Whether the wallet hub offers the cards, or only Alipay. */
  walletOffers: 'cards' | 'alipay';
  /** Whether the account page has an entry that names the cards and leads straight to them. */
  cardsInAccount: boolean;
  saveBox: SaveBoxWay;
  /** Whether the chat offers its options at once, or after something was typed. */
  chat: 'options' | 'typing';
  /** The narrow layout with a bar at the bottom, as `m.aliexpress.com` always has it. */
  mobile: boolean;
  cookieBar: boolean;
  unpaidOrders: number;
  /** Milliseconds until the late parts of a page arrive; the fault `slow` makes it 3000. */
  partDelay: number;
  /** Seeds the class suffixes, which change with every build of the real site. */
  build: string;

  /** The report that was adopted under this name, shown as a page at its own address; '' for none. */
  adopted: string;

  // Disturbances: each applies to every page.

  /** Every text split into nested `<font>` elements, as the translators of browsers leave it. */
  translated: 'no' | 'font';
  /** What the document says about its language: the truth, another language, nothing, or a code of old (`iw`, `in`, `en_EN`). */
  lang: 'right' | 'wrong' | 'missing' | 'old-code';
  /** Every third text in English. */
  mixed: boolean;
  /** Texts that stand for those of the wordings, by their place there ("common.remove"). */
  synonyms: Readonly<Record<string, string>>;
  /** The main content inside an open shadow root. */
  shadow: boolean;
  /** The main content in a frame of the same origin. */
  frame: boolean;
  /** The main content arrives 600 ms late, after a skeleton. */
  late: boolean;
  /** Copies of the controls that nobody sees, hidden in eight ways, before the true ones. */
  twins: boolean;
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
  alipay: 'icons',
  tooltip: 'title',
  paymentPassword: false,
  alipayLanding: 'account',
  walletOffers: 'cards',
  cardsInAccount: false,
  saveBox: 'label',
  chat: 'options',
  mobile: false,
  cookieBar: false,
  unpaidOrders: 0,
  partDelay: 250,
  build: 'first',
  adopted: '',
  translated: 'no',
  lang: 'right',
  mixed: false,
  synonyms: {},
  shadow: false,
  frame: false,
  late: false,
  twins: false,
};
