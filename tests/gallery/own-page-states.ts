/** Every state of our full pages worth a picture: report, companion, options, welcome. Draws with their real code. */
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { companionRegistry } from '../../src/languages/companion-registry.ts';
import { directionOf, type LanguageCode } from '../../src/languages/language-codes.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { createCompanionContent } from '../../src/pages/companion/companion-content.ts';
import type { CompanionView } from '../../src/pages/companion/companion-view.ts';
import { describeHeld } from '../../src/pages/options/held-records.ts';
import { createOptionsContent } from '../../src/pages/options/options-content.ts';
import type { OptionsView } from '../../src/pages/options/options-view.ts';
import { createReportContent } from '../../src/pages/report/report-content.ts';
import { createWelcomeContent } from '../../src/pages/welcome/welcome-content.ts';
import { defaultPreferences } from '../../src/preferences/preferences.ts';
import { companionView } from '../fakes/companion-view.ts';
import { goneJourney, journeyWith, noon } from '../fakes/fake-journey.ts';

export type FullPage = 'report' | 'companion' | 'options' | 'welcome';

type Draw = (language: LanguageCode) => readonly HTMLElement[];

const reminder = { half: 'app', time: { delay: 'tomorrow' }, setAt: noon, dueAt: noon + 30 * 60 * 60 * 1000, shown: false } as const;
const underWay: JourneyState = {
  ...journeyWith({ refusal: 'default-card' }),
  appSteps: [{ route: 'wallet', step: 'open-app' }],
  places: { ...newJourney.places, 'aliexpress-web': 'here', checkout: 'here' },
  placesAt: { ...newJourney.placesAt, checkout: noon },
  setAside: ['browser-autofill'],
  notMine: ['identity'],
  reminder,
};

function companion(journey: JourneyState, changes: Partial<CompanionView> = {}, choices: Partial<CompanionView['choices']> = {}): Draw {
  return (language) => createCompanionContent(companionView(journey, language, changes, choices));
}

/** Everything that opens stands open: what is closed cannot be looked at. */
function opened(draw: Draw): Draw {
  return (language) =>
    draw(language).map((part) => {
      for (const fold of part.querySelectorAll('details')) fold.open = true;
      return part;
    });
}

function options(everything: Readonly<Record<string, unknown>>, changes: Partial<OptionsView> = {}): Draw {
  return (language) => {
    const [words, texts] = [wordRegistry[language], companionRegistry[language]];
    const held = describeHeld(everything, { words, companion: texts, language, now: noon });
    return createOptionsContent({
      words,
      companion: texts,
      language,
      preferences: defaultPreferences,
      notifies: false,
      held,
      erasing: false,
      outcome: null,
      file: 'data:,',
      ...changes,
    });
  };
}

function report(text: string | null): Draw {
  return (language) =>
    createReportContent({
      words: wordRegistry[language].report,
      text,
      ticked: ['nothing'],
      copied: 'yes',
      file: text === null ? null : 'data:,',
    });
}

function welcome(hasAccess: boolean): Draw {
  return (language) => createWelcomeContent({ words: wordRegistry[language], companion: companionRegistry[language], hasAccess });
}

const records = {
  journey: underWay,
  preferences: { ...defaultPreferences, language: 'fr', overlayOff: ['alipay'] },
  'journey-set-aside': { version: 0 },
};

export const fullPages: Readonly<Record<FullPage, Readonly<Record<string, Draw>>>> = {
  report: {
    'a report': report('uncard drift report 1\n1 main\n 2 ul 0 0 640 220\n  3 li role=listitem labels=card:3 tick\n'),
    'no report': report(null),
  },
  companion: {
    'before the website': companion(newJourney),
    'the app half': companion(goneJourney),
    'under way, all open': opened(companion(underWay, {}, { carry: 'mail', dayPicked: true, reminderNotice: 'past', notKept: true })),
    'all done': companion({ ...goneJourney, appDone: true }),
    'on a phone': companion({ ...goneJourney, reminder }, { onPhone: true, now: noon + 40 * 60 * 60 * 1000, notifies: 'refused' }),
  },
  options: {
    'first time': options({}, { file: null }),
    'records, all open': opened(options(records, { outcome: 'not-a-file-of-ours', notifies: true })),
    'erase, and a refusal': options(records, { erasing: true, outcome: 'notifications-refused' }),
  },
  welcome: { 'with access': welcome(true), 'without access': welcome(false) },
};

/** What the document says of itself, in the state that is shown. */
export function titleOf(page: FullPage, language: LanguageCode): { readonly title: string; readonly direction: 'ltr' | 'rtl' } {
  const { page: ours, options: settings, welcome: hello } = companionRegistry[language];
  const titles = { report: wordRegistry[language].report.title, companion: ours.title, options: settings.title, welcome: hello.title };
  return { title: titles[page], direction: directionOf(language) };
}
