/** What the inspector found out, as it leaves the page: plain data, without the digits of any card. Types only. */
import type { Seeing } from '../../src/platform/page/see-target.ts';
import type { Box } from '../browsers/test-browser.ts';

export interface SeenElement {
  /** Tag, id and classes, behind the shadow hosts that it stands in. */
  readonly element: string;
  /** Words of the site on it, shortened; runs of two digits and more are blotted out. */
  readonly words: string;
  /** In CSS pixels of the viewport. */
  readonly box: Box;
  readonly seeing: Seeing;
}

export interface SeenCandidate extends SeenElement {
  readonly votes: number;
  readonly reasons: readonly string[];
}

export interface SeenRing extends SeenElement {
  /** From 1 when several are numbered; else null. */
  readonly index: number | null;
}

export interface SeenRow extends SeenElement {
  readonly index: number;
  readonly brand: string | null;
  readonly hasDigits: boolean;
  readonly isDefault: boolean;
  /** How its removal is reached: `showing`, `opener (menu)`, `hover` …. */
  readonly removal: string;
  readonly control: SeenCandidate | null;
  readonly setDefault: SeenCandidate | null;
}

export interface WeighedPage {
  readonly page: string;
  /** Null for the page that fits everything. */
  readonly weight: number | null;
  readonly reasons: readonly string[];
}

export interface Decision {
  readonly step: string;
  readonly rung: string;
}

/** One look at the page by the engine, and what the guide makes of it with a fresh journey that runs. */
export interface PageReading extends Decision {
  /** The page's own language, as the content script takes it. */
  readonly language: string;
  readonly nodes: number;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly page: WeighedPage & { readonly sure: boolean };
  readonly runnersUp: readonly WeighedPage[];
  /** Null where the guide shows nothing. */
  readonly mode: 'card' | 'pill' | null;
  /** What the step wants to point at. */
  readonly request: string;
  readonly rings: readonly SeenRing[];
  readonly region: SeenElement | null;
  /** For what the step wants, the best first. */
  readonly candidates: readonly SeenCandidate[];
  /** Everything else that leads on, by target; only targets with candidates. */
  readonly entries: Readonly<Record<string, readonly SeenCandidate[]>>;
  readonly cards: {
    readonly view: 'list' | 'single';
    readonly uniform: boolean;
    readonly saysEmpty: boolean;
    readonly rows: readonly SeenRow[];
  } | null;
  readonly dialog: (SeenElement & { readonly confirm: SeenCandidate | null; readonly cancel: SeenElement | null }) | null;
  readonly refusal: string | null;
  readonly refusalOnTop: boolean;
  /** Every yes-or-no of the sighting that is a yes, such as `signedOut`. */
  readonly flags: readonly string[];
  readonly saveCardBox: SeenCandidate | null;
  readonly unpaidOrders: SeenCandidate | null;
  /** The same look with the journey as the extension had stored it by then; null before anything was stored. */
  readonly afterwards: Decision | null;
}

export interface Inspection {
  readonly file: string;
  /** Host and path; the query may name anything. */
  readonly address: string;
  readonly browser: string;
  readonly reading: PageReading;
  readonly overlay: (Decision & { readonly page: string; readonly says: string; readonly rings: number; readonly regions: number }) | null;
  /** One sentence for each way in which the overlay and this reading differ. */
  readonly differences: readonly string[];
  /** Where the page's own scripts went; null when it stayed. */
  readonly wentTo: string | null;
  readonly picture: string;
  /** How many controls are chosen but not ringed by the extension; dotted in the picture. */
  readonly dotted: number;
}
