/** The shape of the long texts: what the companion, the options and the welcome page say, in one language. Types only. */
import type { OtherAppRouteId, OtherAppStepId } from '../guide/app-routes.ts';
import type { AutofillBrowser } from '../guide/autofill-browsers.ts';
import type { KnowledgeSource, Sureness, TopicId } from '../guide/knowledge.ts';
import type { PlaceId, PlaceStatus } from '../guide/places.ts';
import type { TroubleId } from '../guide/troubles.ts';
import type { PluralWords } from './words-schema.ts';

/** Lines under a heading. */
export interface ListedWords {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface PlaceWords {
  readonly name: string;
  /** How somebody looks whether the card is there. */
  readonly look: readonly string[];
  /** How they clear it. */
  readonly clear: readonly string[];
}

export interface TroubleWords {
  /** As the person would say it. */
  readonly title: string;
  readonly cause: string;
  /** The detour, in order. */
  readonly way: readonly string[];
  /** How to come back to the same card. */
  readonly back: string;
}

/** A way to carry the steps to the phone; what each kind of phone may do with it, none of which was tried. */
export interface CarryWords {
  readonly name: string;
  readonly iphone: string;
  readonly android: string;
}

export interface CompanionWords {
  readonly page: {
    readonly title: string;
    readonly lead: string;
    /** Name of the list of sections, and of each section. */
    readonly contents: string;
    readonly sections: Readonly<Record<'app' | 'carry' | 'reminder' | 'map' | 'trouble' | 'replace' | 'support' | 'knowledge', string>>;
    /** On a phone itself. */
    readonly onPhone: readonly string[];
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    /** Said when the background does not answer, so that nothing could be kept. */
    readonly notKept: string;
  };
  readonly app: {
    readonly lead: string;
    readonly otherTitle: string;
    readonly otherNote: string;
    readonly otherRoutes: Readonly<Record<OtherAppRouteId, string>>;
    readonly otherSteps: Readonly<Record<OtherAppStepId, string>>;
    readonly missing: ListedWords;
    readonly done: string;
    readonly undo: string;
    readonly websiteOpen: string;
  };
  readonly carry: {
    readonly lead: string;
    readonly untried: string;
    readonly choose: string;
    readonly calendar: CarryWords;
    readonly mail: CarryWords;
    readonly text: CarryWords;
    readonly iphone: string;
    readonly android: string;
    /** `{part}` of `{count}`. */
    readonly part: string;
    readonly next: string;
    readonly previous: string;
    /** Name of the picture for those who do not see it. */
    readonly picture: string;
    readonly saveCalendar: string;
    readonly copyText: string;
    readonly print: string;
    /** What stands in the code, the calendar and the mail: short, since codes hold little. */
    readonly title: string;
    readonly ways: readonly string[];
    readonly end: string;
  };
  readonly reminder: {
    readonly lead: string;
    readonly leadWebsite: string;
    readonly choose: string;
    readonly tonight: string;
    readonly tomorrow: string;
    readonly inThreeDays: string;
    readonly onDate: string;
    readonly dateLabel: string;
    readonly set: string;
    /** `{time}`. */
    readonly isSet: string;
    readonly isDue: string;
    readonly end: string;
    readonly ended: string;
    readonly past: string;
    readonly tooFar: string;
    readonly howShown: string;
    readonly notify: string;
    readonly notifyGiven: string;
    readonly notifyRefused: string;
  };
  readonly map: {
    readonly lead: string;
    readonly statuses: Readonly<Record<PlaceStatus, string>>;
    readonly setAside: string;
    /** `{date}`. */
    readonly since: string;
    readonly look: string;
    readonly clear: string;
    readonly places: Readonly<Record<PlaceId, PlaceWords>>;
    readonly markNotHere: string;
    readonly markHere: string;
    readonly markGone: string;
    readonly putAside: string;
    readonly takeBack: string;
    /** Names another place with words of its own. */
    readonly whichBrowser: string;
    readonly browsers: Readonly<Record<AutofillBrowser, ListedWords>>;
    readonly browsersNote: string;
    readonly placesLeft: PluralWords;
    readonly allSettled: string;
    readonly separate: string;
  };
  readonly trouble: {
    readonly lead: string;
    readonly recognised: string;
    readonly others: string;
    readonly cause: string;
    readonly way: string;
    readonly back: string;
    readonly notMine: string;
    readonly mineAgain: string;
    readonly troubles: Readonly<Record<TroubleId, TroubleWords>>;
    /** For row D8: what each thing looks like and what to do. */
    readonly interruptions: ListedWords;
  };
  readonly replace: {
    readonly lead: string;
    readonly steps: ListedWords;
    readonly start: string;
    readonly started: string;
    readonly without: ListedWords;
    readonly facts: ListedWords;
  };
  readonly support: {
    readonly lead: string;
    readonly chat: ListedWords;
    readonly chatWords: string;
    readonly message: string;
    readonly messageNote: string;
    readonly messageLanguage: string;
    /** Ready to paste; no personal data. */
    readonly messageText: readonly string[];
    readonly genuine: ListedWords;
    readonly keep: ListedWords;
    readonly form: ListedWords;
  };
  readonly knowledge: {
    readonly lead: string;
    readonly search: string;
    readonly found: PluralWords;
    readonly none: string;
    readonly howSure: string;
    readonly from: string;
    readonly surenesses: Readonly<Record<Sureness, string>>;
    readonly sources: Readonly<Record<KnowledgeSource, string>>;
    readonly topics: Readonly<Record<TopicId, { readonly question: string; readonly answer: readonly string[] }>>;
    readonly myths: ListedWords;
  };
  readonly options: {
    readonly title: string;
    readonly language: string;
    readonly text: string;
    readonly sites: string;
    readonly sitesNote: string;
    readonly aliexpress: string;
    readonly alipay: string;
    readonly notifications: string;
    readonly notificationsNote: string;
    readonly held: string;
    readonly heldNote: string;
    readonly holds: Readonly<Record<'journey' | 'preferences' | 'words' | 'setAside', string>>;
    readonly heldNothing: string;
    readonly notHeld: string;
    readonly showData: string;
    readonly erase: string;
    readonly eraseNote: string;
    readonly eraseSure: string;
    readonly eraseYes: string;
    readonly eraseNo: string;
    readonly erased: string;
    readonly progress: string;
    readonly progressNote: string;
    readonly exportFile: string;
    readonly importFile: string;
    readonly imported: string;
    readonly importErrors: Readonly<Record<'too-large' | 'not-a-file-of-ours' | 'newer' | 'broken', string>>;
    readonly importKept: string;
  };
  readonly welcome: {
    readonly title: string;
    readonly lead: string;
    readonly does: ListedWords;
    readonly never: ListedWords;
    readonly good: ListedWords;
    readonly pin: string;
    readonly open: string;
    readonly openNote: string;
    readonly allow: string;
    readonly allowNote: string;
  };
}
