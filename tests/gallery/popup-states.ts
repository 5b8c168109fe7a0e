/** Every state of the popup worth a picture. */
import type { GuideReport, Saying } from '../../src/journey/guide-report.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { directionOf, type LanguageCode } from '../../src/languages/language-codes.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import type { PopupView } from '../../src/present/popup-view.ts';
import { type PopupInput, presentPopup } from '../../src/present/present-popup.ts';
import { goneJourney, journeyWith, noon, runningJourney } from '../fakes/fake-journey.ts';
import { popupInput } from '../present/popup-input.ts';

interface Scene {
  readonly journey: JourneyState;
  readonly report?: Omit<GuideReport, 'saying' | 'rung' | 'pointing'> & { readonly pointing?: true };
  readonly access?: PopupInput['access'];
}

const here = { stoodDown: false, switchedOff: false, mode: 'card' } as const;
const lookDue = journeyWith({
  phase: 'confirmed',
  verdict: 'cannot-tell',
  signs: ['confirm-pressed', 'row-left-the-list', 'second-look-due'],
});
const back = journeyWith({ phase: 'settled', verdict: 'still-there', signs: ['second-look-with-card'] });
const empty: JourneyState = {
  ...runningJourney,
  places: { ...runningJourney.places, 'aliexpress-web': 'not-here', 'alipay-web': 'not-here' },
};

const scenes: Readonly<Record<string, Scene>> = {
  'first time': { journey: newJourney, report: { page: 'elsewhere', step: 'open-account', ...here, mode: null } },
  'no page answers': { journey: newJourney },
  'no access': { journey: newJourney, access: 'withheld' },
  'access refused': { journey: newJourney, access: 'refused' },
  'the guide runs': { journey: runningJourney, report: { page: 'account', step: 'open-wallet', pointing: true, ...here } },
  'the guide runs, no page answers': { journey: runningJourney },
  'the popup leads': {
    journey: runningJourney,
    report: { page: 'wallet-cards', step: 'press-remove', stoodDown: true, switchedOff: false, mode: null },
  },
  'a check by the site': { journey: runningJourney, report: { page: 'bot-check', step: 'finish-check', ...here, mode: null } },
  'an identity check': { journey: runningJourney, report: { page: 'identity-check', step: 'finish-check', ...here, mode: null } },
  'one more look': { journey: lookDue, report: { page: 'wallet-cards', step: 'check-gone', ...here } },
  'still there': { journey: back, report: { page: 'wallet-cards', step: 'press-remove', pointing: true, ...here } },
  'the app half': { journey: goneJourney },
  'all done': { journey: { ...goneJourney, appDone: true } },
  'a reminder is due': {
    journey: {
      ...goneJourney,
      reminder: { half: 'app', time: { delay: 'tomorrow' }, setAt: noon - 2, dueAt: noon - 1, shown: true },
    },
  },
  'nothing found': { journey: empty, report: { page: 'alipay-cards', step: 'nothing-here', ...here } },
  'record unreadable': {
    journey: { ...newJourney, earlierRecordUnreadable: true },
    report: { page: 'wallet-cards', step: 'choose-card', ...here },
  },
};

export const popupStates: readonly string[] = Object.keys(scenes);

function say(step: GuideReport['step'], language: LanguageCode): Saying {
  const { panel, steps } = wordRegistry[language];
  const { lead, details, ladder } = steps[step];
  const words = [{ text: 'Retirer', language: 'fr', direction: 'ltr' }] as const;
  return { lead, details, siteWords: { caption: panel.siteSays, words }, ladder: { label: panel.missing, lines: ladder } };
}

/** @throws For a name that is no state. */
export function popupView(name: string, language: LanguageCode, largerText: boolean): PopupView {
  const scene = scenes[name];
  if (scene === undefined) throw new Error(`The popup has no state “${name}”.`);
  const report: GuideReport | null =
    scene.report === undefined ? null : { pointing: false, ...scene.report, rung: 'exact', saying: say(scene.report.step, language) };
  const words = wordRegistry[language];
  return presentPopup(
    popupInput(scene.journey, report, { language, words, direction: directionOf(language), largerText, access: scene.access ?? 'given' }),
  );
}
