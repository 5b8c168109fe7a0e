/** What one look at a page says. Types only; nodes are those of the page view it was read from. */
import type { PageId } from '../guide/pages.ts';
import type { TargetId } from '../guide/targets.ts';
import type { Refusal } from '../guide/verdicts.ts';
import type { NodeId } from './page-view.ts';

/** A control with what speaks for it. */
export interface Candidate {
  readonly node: NodeId;
  readonly votes: number;
  readonly reasons: readonly string[];
  /** The words of the site on it, as shown. */
  readonly words: string;
}

/** How the removal of one card can be reached. */
export type RemovalReach =
  /** The control can be seen and pressed. */
  | { readonly kind: 'showing'; readonly control: Candidate }
  /** It can be seen and is greyed out. */
  | { readonly kind: 'disabled'; readonly control: Candidate }
  /** Another control has to be pressed first: a menu, "Manage", the card itself. */
  | { readonly kind: 'opener'; readonly control: Candidate; readonly of: 'menu' | 'manage' | 'card' }
  /** It appears when this part of the row is hovered. */
  | { readonly kind: 'hover'; readonly over: NodeId }
  | { readonly kind: 'unknown' };

export interface CardRow {
  /** From 1, in document order. */
  readonly index: number;
  readonly node: NodeId;
  /** Last four digits, never written anywhere; null for a row told by its brand alone. */
  readonly digits: string | null;
  readonly brand: string | null;
  readonly isDefault: boolean;
  readonly removal: RemovalReach;
  readonly setDefault: Candidate | null;
}

export interface CardList {
  readonly rows: readonly CardRow[];
  /** The part of the page that holds the rows; null when nothing holds them but the page. */
  readonly region: NodeId | null;
  /** One card's own page or drawer: says nothing about how many cards there are. */
  readonly view: 'list' | 'single';
  /** The rows are built alike, as those of a list are. */
  readonly uniform: boolean;
  /** The page itself says that there is no card. */
  readonly saysEmpty: boolean;
  /** Beside the rows stands another that shows a card, and no number that can be read. */
  readonly rowsUnread: boolean;
  /** Something of the page keeps every row from being pressed for now. */
  readonly barred: boolean;
}

/** A dialog that asks whether the card is to be removed. */
export interface RemovalDialog {
  readonly node: NodeId;
  readonly confirm: Candidate | null;
  readonly cancel: NodeId | null;
}

export interface Sighting {
  readonly page: PageId;
  /** False when the page only just fits, or fits by its address alone. */
  readonly sure: boolean;
  readonly runnersUp: readonly { readonly page: PageId; readonly weight: number }[];
  readonly reasons: readonly string[];
  readonly cards: CardList | null;
  readonly dialog: RemovalDialog | null;
  /** Dialogs that are in the page without a box: prepared for later, or kept from coming up. */
  readonly hiddenDialogs: number;
  readonly refusal: Refusal | null;
  /** The refusal lies over the page: it was said just now, and is no standing remark. */
  readonly refusalOnTop: boolean;
  /** Last four digits of the card that the refusal names, never written anywhere; null where it names none. */
  readonly refusedDigits: string | null;
  /** What the site offers in the same box: to make another card the default. */
  readonly defaultOffer: Candidate | null;
  /** The site says, in a sentence of its own, that a card was removed. */
  readonly removedNotice: boolean;
  /** The list is narrowed by a search or filter that is on: what is missing from it may still be there. */
  readonly filtered: boolean;
  /** Something could not be loaded, although other parts of the page are there. */
  readonly loadFailed: boolean;
  /** Candidates for entries, the best first; only those that can be seen. */
  readonly entries: Readonly<Record<TargetId, readonly Candidate[]>>;
  /** The entry that leads on was not found, and one that cannot be read may be it. */
  readonly entryUnread: boolean;
  readonly addCard: readonly Candidate[];
  readonly signedOut: boolean;
  /** The box at checkout that saves the card, when it is ticked. */
  readonly saveCardBox: Candidate | null;
  /** The tab of unpaid orders, when the list of orders says that there are some. */
  readonly unpaidOrders: Candidate | null;
  /** The support chat is open: there is a place to type. */
  readonly chatOpen: boolean;
  /** What the support chat offers for cards. */
  readonly cardSupport: readonly Candidate[];
  /** The page says that the Alipay wallet is open now. */
  readonly walletSetUp: boolean;
  /** Stands for the part of the page to look at when no control is found. */
  readonly mainRegion: NodeId | null;
}
