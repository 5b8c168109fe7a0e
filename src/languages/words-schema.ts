/** The shape of what Uncard itself says, in one language. Types only; `{name}` marks a place that is filled in. */
import type { UsualAppRouteId, UsualAppStepId } from '../guide/app-routes.ts';
import type { Complaint } from '../guide/complaints.ts';
import type { LinkId } from '../guide/links.ts';
import type { PageId } from '../guide/pages.ts';
import type { DeadEndCause, RouteId } from '../guide/routes.ts';
import type { StepId } from '../guide/steps.ts';
import type { Refusal, SignId, Verdict } from '../guide/verdicts.ts';

/**
 * One text for each plural category that the language has for whole numbers, as `Intl.PluralRules` names them; `{count}`
 * marks where the number stands.
 */
export type PluralWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export interface StepWords {
  /** The one next action, at most 12 words. */
  readonly lead: string;
  /** What pressing does and does not do; short sentences. */
  readonly details: readonly string[];
  /** What to do when the thing is not there, from near to far; empty where nothing is looked for. */
  readonly ladder: readonly string[];
}

export interface RouteWords {
  /** At most 12 words. */
  readonly lead: string;
  /** The way, in order. */
  readonly lines: readonly string[];
}

export interface Words {
  readonly store: { readonly name: string; readonly description: string };
  readonly panel: {
    readonly name: string;
    readonly offer: string;
    readonly siteSays: string;
    readonly probably: string;
    readonly probablyUnnamed: string;
    readonly region: string;
    readonly words: string;
    readonly route: string;
    readonly missing: string;
    readonly card: string;
    readonly unknownCard: string;
    readonly defaultCard: string;
    readonly cancelHint: string;
    readonly cameBackHint: string;
    readonly hoverByTouch: string;
    readonly hoverByKeyboard: string;
    /** How many cards the list shows; and how many are left after a removal. */
    readonly cardsListed: PluralWords;
    readonly cardsLeft: PluralWords;
    readonly keyHint: string;
    readonly otherPlace: string;
    readonly walletUnchecked: string;
    readonly filtered: string;
    readonly offScreen: string;
    readonly covered: string;
    readonly clipped: string;
    /** On the list of cards, before anything was pressed. */
    readonly unpaidOrders: string;
    /** On the orders page. */
    readonly stillToPay: string;
    /** With `variants.withheld`: what may hide the question, and what to do. */
    readonly withheldHint: string;
    /** Website and app are done, and nobody has looked at the checkout or the browser; the companion page has the list. */
    readonly morePlaces: string;
    /** Said instead of a step when a new version of the extension has replaced the one that runs in the page. */
    readonly updated: string;
  };
  readonly actions: {
    readonly start: string;
    readonly stop: string;
    readonly check: string;
    readonly appDone: string;
    readonly dismiss: string;
    readonly minimise: string;
    readonly expand: string;
    readonly notThat: string;
    readonly showMe: string;
    readonly deadEnd: string;
    readonly removeAnother: string;
    readonly startOver: string;
    readonly reload: string;
    readonly reportDrift: string;
    /** Ends the guide when all is done. */
    readonly finish: string;
    /** A switch. */
    readonly largerText: string;
    readonly allowAccess: string;
    /** Opens the page with the app half, the reminder and the help. */
    readonly openCompanion: string;
    readonly openOptions: string;
    readonly endReminder: string;
    /** Leaves the goal of replacing the card. */
    readonly onlyRemove: string;
  };
  readonly links: Readonly<Record<LinkId, string>>;
  /** Headings. Of a page that has nothing to do with cards there is nothing to name but the guide. */
  readonly places: Readonly<Record<PageId, string>>;
  readonly steps: Readonly<Record<StepId, StepWords>>;
  /** Replaces the step's own words when removal is reached in another way than by a visible control. */
  readonly variants: {
    readonly openMenu: string;
    readonly openManage: string;
    readonly openCard: string;
    readonly hoverRow: string;
    readonly signInForm: string;
    readonly stillWorking: string;
    readonly addFirst: string;
    readonly cameBack: string;
    readonly toAlipay: string;
    readonly lastResort: string;
    readonly clearFilter: string;
    readonly replaceAdd: string;
    readonly replaceDefault: string;
    /** The site's question about the removal is in the page and does not show. */
    readonly withheld: string;
  };
  /** The written ways: what stands instead of a step's own words when a page leads no further. */
  readonly routes: Readonly<Record<RouteId, RouteWords>>;
  /** Why a way on the website is not shown any more. */
  readonly deadEnds: Readonly<Record<'wallet' | 'alipay', Readonly<Record<DeadEndCause, string>>>>;
  readonly halves: {
    readonly website: string;
    readonly app: string;
    readonly toDo: string;
    readonly inProgress: string;
    readonly gone: string;
    readonly stillThere: string;
    readonly cannotTell: string;
    readonly notHere: string;
    readonly appToDo: string;
    readonly appNext: string;
    readonly appDone: string;
  };
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly signs: Readonly<Record<SignId, string>>;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly app: {
    readonly title: string;
    readonly note: string;
    readonly routes: Readonly<Record<UsualAppRouteId, string>>;
    readonly steps: Readonly<Record<UsualAppStepId, string>>;
  };
  readonly popup: {
    readonly welcomeTitle: string;
    readonly welcomeLead: string;
    readonly welcomeDetails: readonly string[];
    readonly noPageTitle: string;
    readonly noPageDetails: readonly string[];
    readonly addresses: string;
    readonly unreadable: string;
    readonly footer: string;
    readonly checkTitle: string;
    /** Where the overlay leads, and the popup lies over it. */
    readonly onPage: string;
    /** The page fights the overlay or leaves no room for it, so the popup says the step. */
    readonly instead: string;
    /** Which card it is, where no numbers stand on the page. */
    readonly chooseLead: string;
    readonly chooseDetails: readonly string[];
    /** The browser does not let the extension onto the sites. */
    readonly accessTitle: string;
    readonly accessLead: string;
    readonly accessDetails: readonly string[];
    readonly accessRefused: string;
    /** Label of the picker of our own language, and the choice to follow the browser. */
    readonly language: string;
    readonly browserLanguage: string;
    /** A reminder that is due. */
    readonly reminderApp: string;
    readonly reminderWebsite: string;
  };
  /** The page that shows a report of a page on which the guide was wrong. */
  readonly report: {
    readonly title: string;
    readonly lead: string;
    readonly details: readonly string[];
    /** Asks which of the complaints are true. */
    readonly question: string;
    readonly complaints: Readonly<Record<Complaint, string>>;
    /** Heading over the report itself. */
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly save: string;
    readonly inIt: string;
    readonly inItLines: readonly string[];
    readonly notInIt: string;
    readonly notInItLines: readonly string[];
    readonly handOn: string;
    readonly handOnLines: readonly string[];
    readonly noneTitle: string;
    readonly noneDetails: readonly string[];
  };
}
