/** Everything the popup depends on, in English and with access to the sites. */
import type { GuideReport } from '../../src/journey/guide-report.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { words } from '../../src/languages/en/words.ts';
import { languageNames } from '../../src/languages/language-codes.ts';
import type { PopupInput } from '../../src/present/present-popup.ts';
import { noon } from '../fakes/fake-journey.ts';

export function popupInput(journey: JourneyState, report: GuideReport | null = null, changes: Partial<PopupInput> = {}): PopupInput {
  return {
    journey,
    report,
    access: 'given',
    largerText: false,
    words,
    language: 'en',
    direction: 'ltr',
    chosenLanguage: null,
    languageNames,
    now: noon,
    ...changes,
  };
}
