/** Lets one fault strike, and holds what must follow from it at once. What follows later is seen by the next look. */
import { waitUntil, withRetries } from '../../tools/browsers/within-limit.ts';
import { startGuide } from '../../tools/tour/start-guide.ts';
import type { PracticeLanguage } from '../practice-site/practice-options.ts';
import { type Progress, progressOf } from './progress.ts';
import type { Failure, FaultKind, PlannedFault } from './soak-journey.ts';
import { journeyTab, type SoakStage } from './soak-stage.ts';
import { eraseRecord, sayAsOwnPage, spoilRecord } from './storage-faults.ts';

const botCheck = '/_____tmd_____/punish';
const sites = ['aliexpress', 'alipay'] as const;

/** What the fault makes right that would be wrong without it. */
export interface FaultOutcome {
  /** The record of the journey is gone, by the fault or by the person. */
  readonly erased: boolean;
  readonly failures: readonly Failure[];
}

type Inject = (stage: SoakStage, detail: string) => Promise<Partial<FaultOutcome> | undefined>;

const erased: Partial<FaultOutcome> = { erased: true };

/** A page's own script may only ask for it: the answer would be lost with the page. */
const travel = (steps: number) => `(setTimeout(() => history.go(${steps}), 0), true)`;

/** What a press has just set going may cut a navigation short: then it is asked for once more. */
async function insist(navigate: () => Promise<void>): Promise<undefined> {
  await withRetries(navigate, 'Navigating', 3);
  return undefined;
}

/** @returns A failure in place of an error, for what the extension owes. */
async function expectSoon(ask: () => Promise<boolean>, what: string): Promise<Partial<FaultOutcome>> {
  try {
    await waitUntil(ask, what);
    return {};
  } catch {
    return { failures: [{ kind: 'stuck', what: `waited in vain for ${what}` }] };
  }
}

async function readProgress(stage: SoakStage): Promise<Progress> {
  return progressOf(await stage.readRecord('journey'));
}

/** Whether a record holds a value under a name. */
async function holds(stage: SoakStage, record: string, name: string, value: unknown): Promise<boolean> {
  const stored = await stage.readRecord(record);
  return typeof stored === 'object' && stored !== null && Reflect.get(stored, name) === value;
}

async function switchOverlay(stage: SoakStage): Promise<Partial<FaultOutcome>> {
  for (const site of sites) await sayAsOwnPage(stage, 'overlay:allow', { site, on: false });
  const leaves = await expectSoon(async () => (await stage.visit.browser.overlay()) === null, 'the overlay that was switched off to leave');
  for (const site of sites) await sayAsOwnPage(stage, 'overlay:allow', { site, on: true });
  return leaves;
}

async function readPopup(stage: SoakStage, kind: string): Promise<Partial<FaultOutcome>> {
  const { browser } = stage.visit;
  const popup = await (kind === 'tab' ? browser.openPopupTab() : browser.openTruePopup());
  const agrees = async () => {
    const { running, appDone } = await readProgress(stage);
    const shown = await popup.attributes();
    return shown['data-running'] === (running ? 'yes' : 'no') && shown['data-app'] === (appDone ? 'done' : 'to-do');
  };
  const outcome = await expectSoon(agrees, 'the popup to say what the record says');
  await popup.close();
  return outcome;
}

async function visitElsewhere({ visit: { browser } }: SoakStage, detail: string): Promise<undefined> {
  const [then, address = ''] = detail.split(' ');
  await browser.newTab(address);
  await browser.wheelAt(400, 400, 300);
  if (then === 'closed') await browser.closeTab((await browser.tabs()).length - 1);
  await browser.switchTab(journeyTab);
}

async function stopAndStart(stage: SoakStage): Promise<Partial<FaultOutcome>> {
  // Where there is nothing to stop there is something to start.
  if ((await readProgress(stage)).running) {
    await sayAsOwnPage(stage, 'journey:report', { type: 'guide-stopped' });
    await waitUntil(async () => !(await readProgress(stage)).running, 'the guide to stop');
  }
  await startGuide(stage.visit.browser);
  return erased;
}

const injections: Readonly<Record<FaultKind, Inject>> = {
  reload: ({ visit }) => insist(() => visit.browser.reload()),
  back: async ({ visit }) => void (await visit.browser.evaluate(travel(-1))),
  'back-and-forward': async ({ visit: { browser } }) => {
    const before = await browser.address();
    await browser.evaluate(travel(-1));
    // Where there is nothing to go back to, there is nothing to wait for.
    await waitUntil(async () => (await browser.address()) !== before, 'the page before', 3000).catch(() => undefined);
    if ((await browser.address()) !== before) await browser.evaluate(travel(1)).catch(() => undefined);
    return undefined;
  },
  'second-tab': visitElsewhere,
  resize: async ({ visit }, detail) => {
    const [width, height] = detail.split('x').map(Number);
    await visit.browser.setViewport(width ?? 0, height ?? 0);
    return undefined;
  },
  'background-stopped': async ({ visit }) => void (await visit.browser.restartBackground()),
  'record-erased': async (stage, record) => {
    await eraseRecord(stage, record);
    return record === 'journey' ? erased : undefined;
  },
  'record-spoiled': async (stage, detail) => {
    const [record = '', name = ''] = detail.split(' ');
    await spoilRecord(stage, record, name);
    return record === 'journey' ? erased : undefined;
  },
  language: async (stage, language) => {
    await sayAsOwnPage(stage, 'language:choose', language);
    return expectSoon(() => holds(stage, 'words', 'language', language), `our words in “${language}”`);
  },
  // A site changes its language with a load: parts in two languages on one page are none of its faults.
  'site-language': ({ visit }, language) => {
    visit.site.options({ language: language as PracticeLanguage });
    return insist(() => visit.browser.reload());
  },
  'larger-text': async (stage) => {
    await sayAsOwnPage(stage, 'text:enlarge', true);
    return expectSoon(() => holds(stage, 'preferences', 'largerText', true), 'larger text');
  },
  'overlay-off-and-on': switchOverlay,
  'sign-out': async ({ visit }) => void visit.site.options({ signedIn: false }),
  'bot-check': async ({ visit: { browser } }) => {
    const { origin, pathname, search } = new URL(await browser.address());
    // A check does not lead to a check, and outside of the sites there is none.
    if (!origin.startsWith('https:') || pathname === botCheck) return undefined;
    const query = new URLSearchParams({ x5secdata: 'a', x5step: '1', return: pathname + search });
    await insist(() => browser.open(`${origin}${botCheck}?${query}`));
    return expectSoon(async () => (await browser.overlay()) === null, 'the overlay to leave the bot check');
  },
  popup: readPopup,
  'stop-and-start': stopAndStart,
};

export async function injectFault(stage: SoakStage, { kind, detail }: PlannedFault): Promise<FaultOutcome> {
  return { erased: false, failures: [], ...(await injections[kind](stage, detail)) };
}
