/** Turns the journey, and what the page answered, into what the popup shows. Pure. */
import { links } from '../guide/links.ts';
import type { GuideReport } from '../journey/guide-report.ts';
import { nextRoute } from '../journey/next-route.ts';
import { type Half, isDue } from '../journey/reminders.ts';
import type { JourneyState } from '../journey/state.ts';
import { webStatus } from '../journey/web-status.ts';
import type { LanguageCode } from '../languages/language-codes.ts';
import type { Words } from '../languages/schema.ts';
import type { ActionView, Direction } from './panel-view.ts';
import type { PopupView } from './popup-view.ts';
import { isAppNext, presentApp, presentAppRoutes, presentMorePlaces, presentVerdict, presentWebsite } from './present-halves.ts';
import { presentLanguages } from './present-languages.ts';
import { presentLinks } from './present-panel.ts';

/** Whether the browser lets the extension onto the sites; `refused` when the person was asked just now and did not. */
export type SiteAccess = 'given' | 'withheld' | 'refused';

export interface PopupInput {
  readonly journey: JourneyState;
  /** Null when no page answers. */
  readonly report: GuideReport | null;
  readonly access: SiteAccess;
  readonly largerText: boolean;
  readonly words: Words;
  readonly language: LanguageCode;
  readonly direction: Direction;
  /** What the person has chosen; null follows the browser. */
  readonly chosenLanguage: LanguageCode | null;
  /** All there are, each by its own name. */
  readonly languageNames: Readonly<Record<LanguageCode, string>>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Said = Pick<PopupView, 'title' | 'lead' | 'details'>;

/** Steps of the journey itself, which stand when no page answers. */
function offPageStep(journey: JourneyState): 'repeat-in-app' | 'all-done' | null {
  if (webStatus(journey) !== 'gone') return null;
  return journey.appDone ? 'all-done' : 'repeat-in-app';
}

/** No page answers, and the journey has nothing of its own to say. */
function sayNoPage({ access, words: { panel, popup } }: PopupInput): Said {
  if (access === 'given') return { title: panel.name, lead: popup.noPageTitle, details: popup.noPageDetails };
  return { title: popup.accessTitle, lead: popup.accessLead, details: popup.accessDetails };
}

/** For a page that could not say it itself. The written way stands for the step there: "the website is done" would not be true. */
function saySilent({ step, rung }: GuideReport, { journey, words }: PopupInput): Pick<Said, 'lead' | 'details'> {
  if (rung !== 'route') return words.steps[step];
  const { lead, lines } = words.routes[nextRoute(journey)];
  return { lead, details: lines };
}

/** As the panel says it; without marks on the page, the card itself has to do. */
function saySeen(report: GuideReport, input: PopupInput): Pick<Said, 'lead' | 'details'> {
  const { step, stoodDown, saying } = report;
  const { words } = input;
  const own = saying ?? saySilent(report, input);
  if (!stoodDown || (step !== 'choose-card' && step !== 'press-remove')) return own;
  const more = step === 'press-remove' ? own.details : [];
  return { lead: words.popup.chooseLead, details: [...words.popup.chooseDetails, ...more] };
}

/** What the journey itself knows. */
function sayStep(step: 'repeat-in-app' | 'all-done', { journey, words }: PopupInput): Pick<Said, 'lead' | 'details'> {
  const { lead, details } = words.steps[step];
  return { lead, details: step === 'all-done' ? [...details, ...presentMorePlaces(journey, words)] : details };
}

function sayingFor(input: PopupInput): Said {
  const { journey, report, words } = input;
  const { popup } = words;
  if (!journey.running)
    return report === null ? sayNoPage(input) : { title: popup.welcomeTitle, lead: popup.welcomeLead, details: popup.welcomeDetails };
  if (report === null) {
    const step = offPageStep(journey);
    return step === null ? sayNoPage(input) : { title: words.panel.name, ...sayStep(step, input) };
  }
  const title = report.step === 'finish-check' ? popup.checkTitle : words.places[report.page];
  const { lead, details } = saySeen(report, input);
  return { title, lead, details };
}

/** No page answers, and what comes next needs one. */
function isLost({ journey, report }: PopupInput): boolean {
  return report === null && !(journey.running && offPageStep(journey) !== null);
}

/** What only the overlay would say, where it had to leave. */
function insteadOf(report: GuideReport | null): Pick<PopupView, 'siteWords' | 'ladder'> {
  if (report === null || !report.stoodDown || report.saying === null) return { siteWords: null, ladder: null };
  const { siteWords, ladder } = report.saying;
  return { siteWords, ladder };
}

/** The half that a due reminder is about; null when none is due. */
function dueReminder({ journey: { reminder }, now }: PopupInput): Half | null {
  return reminder !== null && isDue(reminder, now) ? reminder.half : null;
}

function noticeFor(input: PopupInput): string | null {
  const {
    journey,
    report,
    access,
    words: { popup },
  } = input;
  if (journey.earlierRecordUnreadable) return popup.unreadable;
  const due = dueReminder(input);
  if (due !== null) return due === 'app' ? popup.reminderApp : popup.reminderWebsite;
  if (journey.running && report?.stoodDown === true && !report.switchedOff) return popup.instead;
  return report === null && access === 'refused' ? popup.accessRefused : null;
}

function actionsFor(input: PopupInput): readonly ActionView[] {
  const { actions } = input.words;
  const due = dueReminder(input);
  const end: readonly ActionView[] = due === null ? [] : [{ action: 'end-reminder', label: actions.endReminder, emphasis: 'quiet' }];
  return [...guideActions(input), ...end];
}

function guideActions({ journey, report, access, words }: PopupInput): readonly ActionView[] {
  const { actions } = words;
  // Without access, to give it comes first.
  const isBarred = report === null && access !== 'given';
  if (!journey.running) return [{ action: 'start', label: actions.start, emphasis: isBarred ? 'plain' : 'main' }];
  const found: ActionView[] = [];
  if (report?.step === 'check-gone') found.push({ action: 'check', label: actions.check, emphasis: 'main' });
  if (isAppNext(journey) && !journey.appDone) found.push({ action: 'app-done', label: actions.appDone, emphasis: 'plain' });
  const isDone = (report?.step ?? offPageStep(journey)) === 'all-done';
  found.push({ action: 'stop', label: isDone ? actions.finish : actions.stop, emphasis: isDone ? 'main' : 'quiet' });
  return found;
}

export function presentPopup(input: PopupInput): PopupView {
  const { journey, report, access, words, language, direction } = input;
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
    ...insteadOf(report),
    notice: noticeFor(input),
    hint: journey.running && report?.pointing === true ? words.popup.onPage : null,
    verdictText: presentVerdict(journey, words),
    appRoutes: journey.running && isAppNext(journey) && !journey.appDone ? presentAppRoutes(journey, words) : null,
    websiteHalf: presentWebsite(journey, words),
    appHalf: presentApp(journey, words),
    links: presentLinks(words),
    addresses: isLost(input) ? { caption: words.popup.addresses, lines: Object.values(links).map(({ url }) => url) } : null,
    reload: isLost(input) ? { label: words.actions.reload } : null,
    access: report === null && access !== 'given' ? { label: words.actions.allowAccess } : null,
    actions: actionsFor(input),
    reportDrift: report === null ? null : words.actions.reportDrift,
    pages: [
      { action: 'open-companion', label: words.actions.openCompanion, emphasis: 'quiet' },
      { action: 'open-options', label: words.actions.openOptions, emphasis: 'quiet' },
    ],
    languages: presentLanguages(input.chosenLanguage, input.languageNames, words),
    textSize: { label: words.actions.largerText, larger: input.largerText },
    footer: words.popup.footer,
  };
}
