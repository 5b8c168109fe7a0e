/** What the popup shows, in full: the popup page draws it and adds nothing of its own. Types only. */
import type { PageId } from '../guide/pages.ts';
import type { StepId } from '../guide/steps.ts';
import type { ActionView, AppHalfView, Direction, HalfView, LinkView, PanelView, SiteWordsView, TextSizeView } from './panel-view.ts';
import type { LanguagesView } from './present-languages.ts';

export interface PopupView {
  readonly running: boolean;
  /** Null when no page answers or nothing is started. */
  readonly page: PageId | null;
  readonly step: StepId | null;
  readonly web: 'to-do' | 'in-progress' | 'gone' | 'still-there' | 'cannot-tell' | 'not-here';
  readonly app: 'to-do' | 'done';
  readonly language: string;
  readonly direction: Direction;
  readonly title: string;
  readonly lead: string;
  readonly details: readonly string[];
  /** Where to look now: on the page, which lies behind the popup. */
  readonly hint: string | null;
  /** A problem said in words, such as a stored record that could not be read; null when there is none. */
  readonly notice: string | null;
  /** The site's own words for what is meant, and what to do when it is not there, while the overlay cannot say them. */
  readonly siteWords: SiteWordsView | null;
  readonly ladder: PanelView['ladder'];
  readonly verdictText: { readonly title: string; readonly signs: readonly string[] } | null;
  readonly appRoutes: AppHalfView | null;
  readonly websiteHalf: HalfView;
  readonly appHalf: HalfView;
  readonly links: readonly LinkView[];
  /** Printed for somebody without an open page: the genuine addresses, as text. */
  readonly addresses: { readonly caption: string; readonly lines: readonly string[] } | null;
  /** Present when an AliExpress tab may be open but does not answer. */
  readonly reload: { readonly label: string } | null;
  /** Present while the browser keeps the extension off the sites. */
  readonly access: { readonly label: string } | null;
  readonly actions: readonly ActionView[];
  /** Label of the quiet control that makes a report of the page; null when no page answers. */
  readonly reportDrift: string | null;
  /** Ways to our other pages. */
  readonly pages: readonly ActionView[];
  /** The picker of our own language. */
  readonly languages: LanguagesView;
  readonly textSize: TextSizeView;
  readonly footer: string;
}
