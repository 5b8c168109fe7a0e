/** Everything the companion page shows, for one journey and language, before anything on the page was chosen. */
import type { JourneyState } from '../../src/journey/state.ts';
import { companionRegistry } from '../../src/languages/companion-registry.ts';
import type { LanguageCode } from '../../src/languages/language-codes.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import type { CompanionView } from '../../src/pages/companion/companion-view.ts';
import { firstChoices } from '../../src/pages/companion/first-choices.ts';
import { noon } from './fake-journey.ts';

export function companionView(
  journey: JourneyState,
  language: LanguageCode,
  changes: Partial<CompanionView> = {},
  choices: Partial<CompanionView['choices']> = {},
): CompanionView {
  const companion = companionRegistry[language];
  return {
    journey,
    words: wordRegistry[language],
    companion,
    language,
    now: noon,
    onPhone: false,
    notifies: 'no',
    calendarFile: 'data:,',
    choices: { ...firstChoices(language, companion), ...choices },
    ...changes,
  };
}
