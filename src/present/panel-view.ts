/** What the panel shows, in full: the overlay draws it and adds nothing of its own. Types only. */
import type { AppRouteId, AppStepId } from '../guide/app-routes.ts';
import type { PageId } from '../guide/pages.ts';
import type { Rung } from '../guide/rungs.ts';
import type { StepId } from '../guide/steps.ts';
import type { Verdict } from '../guide/verdicts.ts';

export type Direction = 'ltr' | 'rtl';

/** Every control of the panel and the popup that changes something. */
export type ActionId =
  | 'start'
  | 'stop'
  | 'check'
  | 'app-done'
  | 'choose'
  | 'dismiss'
  | 'minimise'
  | 'expand'
  | 'not-that'
  | 'show-me'
  | 'dead-end'
  | 'remove-another'
  | 'larger-text'
  | 'report-drift'
  | 'open-companion'
  | 'open-options'
  | 'end-reminder'
  | 'only-remove';

export interface ActionView {
  readonly action: ActionId;
  readonly label: string;
  /** `main`: the one filled button, at most one. `plain`: an outlined button. `quiet`: a text button. */
  readonly emphasis: 'main' | 'plain' | 'quiet';
}

/** One of several cards, as the page shows it. `index` counts from 1 in document order, like the ring. */
export interface ChoiceView {
  readonly index: number;
  readonly label: string;
}

/** The words of the site, apart from ours because they have their own language and direction. */
export interface SiteWordsView {
  /** Our sentence in front of them, such as "On this page it says:". */
  readonly caption: string;
  readonly words: readonly { readonly text: string; readonly language: string; readonly direction: Direction }[];
}

export type HalfState = 'to-do' | 'in-progress' | 'done' | 'problem';

/** One half of the job: the website or the app. */
export interface HalfView {
  readonly label: string;
  readonly state: HalfState;
  readonly status: string;
}

export interface AppRouteView {
  readonly route: AppRouteId;
  readonly title: string;
  readonly steps: readonly { readonly step: AppStepId; readonly text: string; readonly done: boolean }[];
}

/** The steps in the app. */
export interface AppHalfView {
  readonly title: string;
  readonly note: string;
  readonly routes: readonly AppRouteView[];
}

/** Addresses are constants of the guide; a link opens at the person's press. */
export interface LinkView {
  readonly label: string;
  readonly url: string;
}

export interface TextSizeView {
  readonly label: string;
  readonly larger: boolean;
}

export interface PanelView {
  readonly mode: 'card' | 'pill';
  readonly page: PageId;
  readonly step: StepId;
  readonly rung: Rung;
  readonly verdict: Verdict | null;
  /** Language and direction of our own words. */
  readonly language: string;
  readonly direction: Direction;
  /** Accessible name of the panel, and of the pill. */
  readonly name: string;
  /** Where the person is, in two or three words. */
  readonly place: string;
  /** The one next step, one sentence of at most 12 words. */
  readonly lead: string;
  /** The card that the step is about, as the page shows it; null when it is about none, or about any. */
  readonly subject: string | null;
  /** What pressing does and does not do; at most a few short sentences. */
  readonly details: readonly string[];
  /** Present when the guide is less than sure of what it rings, or rings nothing and says so. */
  readonly caution: string | null;
  readonly siteWords: SiteWordsView | null;
  readonly verdictText: { readonly title: string; readonly signs: readonly string[] } | null;
  readonly choices: readonly ChoiceView[];
  readonly appRoutes: AppHalfView | null;
  /** What to do when the thing is not there, opened by "I don't see this"; empty when it makes no sense. */
  readonly ladder: { readonly label: string; readonly lines: readonly string[] } | null;
  readonly links: readonly LinkView[];
  /** Label of the quiet control that makes a report of the page; null when there is none. */
  readonly reportDrift: string | null;
  /** The switch for larger text, and whether it is on. */
  readonly textSize: TextSizeView;
  readonly website: HalfView;
  readonly app: HalfView;
  readonly actions: readonly ActionView[];
  /** Labels of the controls in the panel's own frame (minimise, stop, expand, dismiss); null when not usable now. */
  readonly frame: {
    readonly minimise: string | null;
    readonly stop: string | null;
    readonly expand: string | null;
    readonly dismiss: string | null;
  };
  /** Said by the overlay itself when the ringed control cannot be seen; the overlay picks one by what it measures. */
  readonly targetNotes: {
    readonly 'off-screen': string;
    readonly covered: string;
    readonly clipped: string;
    readonly showMe: string;
  };
}
