/** Every message there is: name, argument, reply, and who may send it. Types and one table. */
import type { SiteId } from '../guide/places.ts';
import type { JourneyEvent, ListReading } from '../journey/events.ts';
import type { GuideReport } from '../journey/guide-report.ts';
import type { ImportError } from '../journey/progress-file.ts';
import type { Preferences } from '../preferences/preferences.ts';

/** Only the background can know of these. */
type OwnEvent = 'list-read' | 'clock-read' | 'reminder-shown';

/** An event as it is sent: a list's comparison is the background's to add. */
export type ReportedEvent = Exclude<JourneyEvent, { type: OwnEvent }> | { readonly type: 'list-read'; readonly reading: ListReading };
export type ReportedEventType = ReportedEvent['type'];

/** Pages of ours that may be opened from elsewhere. */
export const openablePages = ['companion', 'options'] as const;
export type OpenablePage = (typeof openablePages)[number];

/** Where the overlay may show; on the others the popup leads. */
export interface SiteSwitch {
  readonly site: SiteId;
  readonly on: boolean;
}

export interface Protocol {
  /** To the background: something happened. */
  'journey:report': { readonly argument: ReportedEvent; readonly reply: null };
  /** To the background: the key of this browser session with which row keys are made, as hex. */
  'rows:key': { readonly argument: null; readonly reply: string };
  /** To the background: see to it that our words are in storage. */
  'words:ensure': { readonly argument: null; readonly reply: null };
  /** To the background: the person has chosen the language of our words; null follows the browser. */
  'language:choose': { readonly argument: Preferences['language']; readonly reply: null };
  /** To the background: the person has switched larger text on or off. */
  'text:enlarge': { readonly argument: Preferences['largerText']; readonly reply: null };
  /** To the background: this page has fought the overlay off or leaves no room for it, so the popup leads there; or no longer so. */
  'overlay:silent': { readonly argument: boolean; readonly reply: null };
  /** To the background: the person has switched the hints on a site on or off. */
  'overlay:allow': { readonly argument: SiteSwitch; readonly reply: null };
  /** To the background: the long texts in this language, as JSON; null for the language in use. */
  'companion:words': { readonly argument: Preferences['language']; readonly reply: string };
  /** To the background: open this page of ours, because the person asked for it. */
  'page:open': { readonly argument: OpenablePage; readonly reply: null };
  /** To the background: take the progress from this file in place of what there is. Null when it was taken. */
  'progress:import': { readonly argument: string; readonly reply: ImportError | null };
  /** To the background: forget everything. */
  'everything:erase': { readonly argument: null; readonly reply: null };
  /** To the background: show this report to the person, in a page of ours. */
  'report:open': { readonly argument: string; readonly reply: null };
  /** To a page: make a report of what you see. Null before the first look. */
  'report:make': { readonly argument: null; readonly reply: string | null };
  /** To a page: what do you see? */
  'guide:ask': { readonly argument: null; readonly reply: GuideReport | null };
  /** To a page: the person pressed "Look again" in the popup. */
  'guide:look-again': { readonly argument: null; readonly reply: null };
}

export type MessageName = keyof Protocol;
export type Argument<Name extends MessageName> = Protocol[Name]['argument'];
export type Reply<Name extends MessageName> = Protocol[Name]['reply'];

export type Message = { readonly [Name in MessageName]: { readonly name: Name; readonly argument: Argument<Name> } }[MessageName];

/** Who is speaking: a page of the extension, its script on a genuine site, or nobody we listen to. */
export type Tier = 'own-page' | 'own-content' | 'stranger';

export const allowedTiers: Readonly<Record<MessageName, readonly Tier[]>> = {
  'journey:report': ['own-page', 'own-content'],
  'rows:key': ['own-content'],
  'words:ensure': ['own-page', 'own-content'],
  'language:choose': ['own-page'],
  'text:enlarge': ['own-page', 'own-content'],
  'overlay:silent': ['own-content'],
  'overlay:allow': ['own-page'],
  'companion:words': ['own-page'],
  'page:open': ['own-page', 'own-content'],
  'progress:import': ['own-page'],
  'everything:erase': ['own-page'],
  'report:open': ['own-page', 'own-content'],
  'report:make': ['own-page'],
  'guide:ask': ['own-page'],
  'guide:look-again': ['own-page'],
};
