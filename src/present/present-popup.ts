/** Turns the journey, and what the page answered, into what the popup shows. Pure. */
import { links } from '../guide/links.ts';
import type { GuideReport } from '../journey/guide-report.ts';
import { nextRoute } from '../journey/next-route.ts';
import type { JourneyState } from '../journey/state.ts';
import { webStatus } from '../journey/web-status.ts';
import type { LanguageCode } from '../languages/language-codes.ts';
import type { Words } from '../languages/schema.ts';
import type { ActionView, Direction } from './panel-view.ts';
import type { PopupView } from './popup-view.ts';
import { isAppNext, presentApp, presentAppRoutes, presentVerdict, presentWebsite } from './present-halves.ts';
import { presentLinks } from './present-panel.ts';

export interface PopupInput {
  readonly journey: JourneyState;
  /** Null when no page answers. */
  readonly report: GuideReport | null;
  readonly words: Words;
  readonly language: LanguageCode;
  readonly direction: Direction;
  /** What the person has chosen; null follows the browser. */
  readonly chosenLanguage: LanguageCode | null;
  /** All there are, each by its own name. */
  readonly languageNames: Readonly<Record<LanguageCode, string>>;
}

type Saying = Pick<PopupView, 'title' | 'lead' | 'details'>;

/** Steps of the journey itself, which stand when no page answers. */
function offPageStep(journey: JourneyState): 'repeat-in-app' | 'all-done' | null {
  if (webStatus(journey) !== 'gone') return null;
  return journey.appDone ? 'all-done' : 'repeat-in-app';
}

function sayingFor({ journey, report, words }: PopupInput): Saying {
  const { popup } = words;
  const step = report?.step ?? offPageStep(journey);
  const noPage: Saying = { title: popup.noPageTitle, lead: '', details: popup.noPageDetails };
  if (!journey.running)
    return report === null ? noPage : { title: popup.welcomeTitle, lead: popup.welcomeLead, details: popup.welcomeDetails };
  if (step === null) return noPage;
  const title = step === 'finish-check' ? popup.checkTitle : report === null ? words.panel.name : words.places[report.page];
  // The written way stands for the step there: "the website is done" would not be true.
  const way = report?.rung === 'route' ? words.routes[nextRoute(journey)] : null;
  return { title, lead: way?.lead ?? words.steps[step].lead, details: way?.lines ?? words.steps[step].details };
}

function actionsFor({ journey, report, words }: PopupInput): readonly ActionView[] {
  const { actions } = words;
  if (!journey.running) return [{ action: 'start', label: actions.start, emphasis: 'main' }];
  const found: ActionView[] = [];
  if (report?.step === 'check-gone') found.push({ action: 'check', label: actions.check, emphasis: 'main' });
  if (isAppNext(journey) && !journey.appDone)
    found.push({ action: 'app-done', label: actions.appDone, emphasis: found.length === 0 ? 'main' : 'plain' });
  found.push({ action: 'stop', label: actions.stop, emphasis: 'quiet' });
  return found;
}

function languagesFor({ chosenLanguage, languageNames, words }: PopupInput): PopupView['languages'] {
  const names = Object.entries(languageNames) as [LanguageCode, string][];
  const byName = names.sort(([, a], [, b]) => a.localeCompare(b, 'en'));
  const choices = byName.map(([code, name]) => ({ code, name, chosen: code === chosenLanguage }));
  return {
    label: words.popup.language,
    choices: [{ code: null, name: words.popup.browserLanguage, chosen: chosenLanguage === null }, ...choices],
  };
}

export function presentPopup(input: PopupInput): PopupView {
  const { journey, report, words, language, direction } = input;
  const step = report?.step ?? offPageStep(journey);
  const known = journey.running && step !== null;
  return {
    running: journey.running,
    page: journey.running ? (report?.page ?? null) : null,
    step: known && report !== null ? step : null,
    web: webStatus(journey),
    app: journey.appDone ? 'done' : 'to-do',
    language,
    direction,
    ...sayingFor(input),
    notice: journey.earlierRecordUnreadable ? words.popup.unreadable : null,
    verdictText: presentVerdict(journey, words),
    appRoutes: journey.running && isAppNext(journey) && !journey.appDone ? presentAppRoutes(journey, words) : null,
    websiteHalf: presentWebsite(journey, words),
    appHalf: presentApp(journey, words),
    links: presentLinks(words),
    addresses: report === null ? { caption: words.popup.addresses, lines: Object.values(links).map(({ url }) => url) } : null,
    reload: report === null ? { label: words.actions.reload } : null,
    actions: actionsFor(input),
    reportDrift: report === null ? null : words.actions.reportDrift,
    languages: languagesFor(input),
    footer: words.popup.footer,
  };
}
