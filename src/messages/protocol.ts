/** Every message there is: name, argument, reply, and who may send it. Types and one table. */
import type { JourneyEvent, ListReading } from '../journey/events.ts';
import type { GuideReport } from '../journey/guide-report.ts';
import type { Preferences } from '../preferences/preferences.ts';

/** An event as it is sent: a list's comparison is the background's to add. */
export type ReportedEvent = Exclude<JourneyEvent, { type: 'list-read' }> | { readonly type: 'list-read'; readonly reading: ListReading };

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
  'report:open': ['own-page', 'own-content'],
  'report:make': ['own-page'],
  'guide:ask': ['own-page'],
  'guide:look-again': ['own-page'],
};
