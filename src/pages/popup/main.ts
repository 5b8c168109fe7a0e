/** Entry of the popup: asks the page what it sees, reads the journey, draws both, and sends what was pressed. */
import type { GuideReport } from '../../journey/guide-report.ts';
import { directionOf, languageNames } from '../../languages/language-codes.ts';
import type { ReportedEvent } from '../../messages/protocol.ts';
import { ask, askTab } from '../../platform/browser/ask-messages.ts';
import { askForSiteAccess, hasSiteAccess } from '../../platform/browser/site-access.ts';
import { readLocal, watchLocal } from '../../platform/browser/storage.ts';
import { reloadActiveTab, tabsByLastUse } from '../../platform/browser/tabs.ts';
import { parsePreferences } from '../../preferences/preferences.ts';
import type { ActionId } from '../../present/panel-view.ts';
import { presentPopup, type SiteAccess } from '../../present/present-popup.ts';
import { toJourney } from '../shared/read-journey.ts';
import { readSpokenWords } from '../shared/read-spoken-words.ts';
import { renderPopup } from './render-popup.ts';

interface Answer {
  readonly tab: number;
  readonly report: GuideReport;
}

/** How often an open popup asks again, in milliseconds; it lives for seconds, and only while it is looked at. */
const askEvery = 700;

/** The first tab that answers, the most recently used first. */
async function findAnswer(): Promise<Answer | null> {
  for (const tab of await tabsByLastUse()) {
    const outcome = await askTab(tab, 'guide:ask', null);
    if (outcome.ok && outcome.value !== null) return { tab, report: outcome.value };
  }
  return null;
}

let answer: Answer | null = null;
let access: SiteAccess = 'given';

/** A refusal is said until access is given after all. */
async function readAccess(): Promise<SiteAccess> {
  if (await hasSiteAccess()) return 'given';
  return access === 'refused' ? 'refused' : 'withheld';
}

async function allowAccess(root: HTMLElement): Promise<void> {
  access = (await askForSiteAccess()) ? 'given' : 'refused';
  await draw(root);
}

async function draw(root: HTMLElement): Promise<void> {
  const [{ journey, preferences }, { language, words }] = await Promise.all([readLocal('journey', 'preferences'), readSpokenWords()]);
  const { language: chosenLanguage, largerText } = parsePreferences(preferences);
  const view = presentPopup({
    journey: toJourney(journey),
    report: answer?.report ?? null,
    words,
    language,
    direction: directionOf(language),
    chosenLanguage,
    largerText,
    access,
    languageNames,
    now: Date.now(),
  });
  renderPopup(root, view, {
    action: (id) => void (id === 'larger-text' ? ask('text:enlarge', !largerText) : actions[id]?.()),
    appStep: (tick) => void report({ type: 'app-step-marked', ...tick }),
    reload: () => void reloadActiveTab(),
    allowAccess: () => void allowAccess(root),
    language: (chosen) => void ask('language:choose', chosen),
  });
}

async function report(event: ReportedEvent): Promise<void> {
  await ask('journey:report', event);
}

const actions: Readonly<Partial<Record<ActionId, () => Promise<unknown>>>> = {
  start: () => report({ type: 'guide-started' }),
  stop: () => report({ type: 'guide-stopped' }),
  'app-done': () => report({ type: 'app-finished' }),
  'remove-another': () => report({ type: 'another-started' }),
  'end-reminder': () => report({ type: 'reminder-ended' }),
  'open-companion': () => ask('page:open', 'companion'),
  'open-options': () => ask('page:open', 'options'),
  'report-drift': async () => {
    if (answer === null) return;
    const outcome = await askTab(answer.tab, 'report:make', null);
    if (outcome.ok && outcome.value !== null) await ask('report:open', outcome.value);
  },
  check: async () => {
    if (answer !== null) await askTab(answer.tab, 'guide:look-again', null);
  },
};

async function run(root: HTMLElement): Promise<void> {
  watchLocal(() => void draw(root));
  // Asked before anything is drawn: what is kept may be missing, or of another version.
  await ask('words:ensure', null);
  // Drawn first with the answer: a layout that changes under the pointer makes people press the wrong thing.
  for (;;) {
    [answer, access] = await Promise.all([findAnswer(), readAccess()]);
    await draw(root);
    await new Promise((resolve) => setTimeout(resolve, askEvery));
  }
}

const root = document.getElementById('popup');
if (root !== null) void run(root);
