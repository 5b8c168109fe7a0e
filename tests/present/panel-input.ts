/** Everything the panel depends on, from a sighting and a journey, by the real way of deciding. */
import { findTarget } from '../../src/engine/find-target.ts';
import type { Sighting } from '../../src/engine/sighting.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import type { LanguageCode } from '../../src/languages/language-codes.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import type { PanelInput } from '../../src/present/panel-input.ts';
import { freshVisit, runningJourney } from '../fakes/fake-journey.ts';

export function panelInput(sighting: Sighting, journey: JourneyState = runningJourney, changes: Partial<PanelInput> = {}): PanelInput {
  const language: LanguageCode = changes.language ?? 'en';
  const choice = changes.choice ?? chooseStep(sighting, journey, freshVisit);
  return {
    mode: 'card',
    sighting,
    choice,
    finding: findTarget(sighting, choice.request, new Set()),
    journey,
    words: wordRegistry[language],
    language,
    direction: 'ltr',
    largerText: false,
    site: { language: 'en', direction: 'ltr' },
    ...changes,
  };
}
