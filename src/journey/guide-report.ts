/** What a page with the guide answers when the popup asks. Types only. */
import type { PageId } from '../guide/pages.ts';
import type { Rung } from '../guide/rungs.ts';
import type { StepId } from '../guide/steps.ts';

/** The step in our words, as the panel says it. Holds no digits of the page. */
export interface Saying {
  readonly lead: string;
  readonly details: readonly string[];
  /** The site's own words for what is meant, with their language. */
  readonly siteWords: {
    readonly caption: string;
    readonly words: readonly { readonly text: string; readonly language: string; readonly direction: 'ltr' | 'rtl' }[];
  } | null;
  /** What to do when it is not there. */
  readonly ladder: { readonly label: string; readonly lines: readonly string[] } | null;
}

export interface GuideReport {
  readonly page: PageId;
  readonly step: StepId;
  readonly rung: Rung;
  /** Form the overlay has on that page; null when it is not in the document. */
  readonly mode: 'card' | 'pill' | null;
  /** The page fought the overlay off, or leaves no room for it: the popup leads. */
  readonly stoodDown: boolean;
  /** The person wants no hints on this site, so the popup leads. */
  readonly switchedOff: boolean;
  /** Something of the site is ringed or framed at this moment. */
  readonly pointing: boolean;
  /** Null until our words are there. */
  readonly saying: Saying | null;
}
