/** What the companion page shows: the records as they are, our words, and what this visit has chosen. Types only. */
import type { AutofillBrowser } from '../../guide/autofill-browsers.ts';
import type { JourneyState } from '../../journey/state.ts';
import type { CompanionWords } from '../../languages/companion-schema.ts';
import type { LanguageCode } from '../../languages/language-codes.ts';
import type { Words } from '../../languages/schema.ts';
import type { CarryKind } from '../../present/carry-text.ts';

/** Texts that can be copied, by the marker on them. */
export type CopyId = 'steps' | 'message' | 'card-management' | 'adding-removing';

/** What the person has chosen on this page; forgotten with it. */
export interface CompanionChoices {
  readonly carry: CarryKind;
  /** Which code of several is shown, from 0. */
  readonly part: number;
  /** What was copied last, and whether it worked. */
  readonly copied: { readonly id: CopyId; readonly worked: boolean } | null;
  readonly typed: string;
  /** Said beside the reminder; null for nothing. */
  readonly reminderNotice: 'past' | 'tooFar' | 'ended' | null;
  readonly dayPicked: boolean;
  readonly browser: AutofillBrowser;
  /** The language of the message to support, and the message in it. */
  readonly message: { readonly language: LanguageCode; readonly lines: readonly string[] };
  /** The background did not answer the last press. */
  readonly notKept: boolean;
}

export interface CompanionView {
  readonly journey: JourneyState;
  readonly words: Words;
  readonly companion: CompanionWords;
  readonly language: LanguageCode;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether this is a telephone: then there is nothing to carry anywhere. */
  readonly onPhone: boolean;
  /** Whether the browser shows notifications of ours; null where it has none. */
  readonly notifies: 'yes' | 'no' | 'refused';
  readonly choices: CompanionChoices;
  /** Address of the calendar file; empty before it is made. */
  readonly calendarFile: string;
}
