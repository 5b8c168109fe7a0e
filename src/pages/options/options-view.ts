/** What the options page shows. Types only. */
import type { ImportError } from '../../journey/progress-file.ts';
import type { CompanionWords } from '../../languages/companion-schema.ts';
import type { LanguageCode } from '../../languages/language-codes.ts';
import type { Words } from '../../languages/schema.ts';
import type { Preferences } from '../../preferences/preferences.ts';

/** One stored record: what it is, what it says, and how it is stored. */
export interface HeldRecord {
  readonly key: string;
  readonly about: string;
  readonly says: readonly string[];
  readonly stored: string;
}

/** What came of the last press; null for nothing to say. */
export type Outcome = 'erased' | 'imported' | 'not-kept' | 'notifications-refused' | ImportError | null;

export interface OptionsView {
  readonly words: Words;
  readonly companion: CompanionWords;
  readonly language: LanguageCode;
  readonly preferences: Preferences;
  readonly notifies: boolean;
  readonly held: readonly HeldRecord[];
  /** Whether the person is asked if they are sure. */
  readonly erasing: boolean;
  readonly outcome: Outcome;
  /** Address of the progress as a file; null when there is none. */
  readonly file: string | null;
}
