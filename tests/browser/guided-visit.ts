/** A visit to the practice site with the guide: opens pages, reads what is shown, and checks rings against the truth. */
import { join } from 'node:path';
import { findBrowser } from '../../tools/browsers/find-browser.ts';
import { launchChromium } from '../../tools/browsers/launch-chromium.ts';
import { launchFirefox } from '../../tools/browsers/launch-firefox.ts';
import type { Box, LaunchOptions, OverlayReading, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { waitUntil, withRetries } from '../../tools/browsers/within-limit.ts';
import { projectRoot } from '../../tools/build/build-extension.ts';
import { type Moment, settle, toMoment } from '../../tools/tour/follow-guide.ts';
import { startGuide } from '../../tools/tour/start-guide.ts';
import type { PracticeOptions } from '../practice-site/practice-options.ts';
import { type PracticeSite, startPracticeSite } from '../practice-site/start-practice-site.ts';
import { truthsExpression } from './ring-truths.ts';

export type BrowserName = TestBrowser['name'];

/** What a person sees at one moment; all null and empty while nothing is shown. */
export interface Shown {
  readonly page: string | null;
  readonly step: string | null;
  /** What each ring stands on, in the order of their numbers. */
  readonly rings: readonly string[];
}

export interface GuidedVisit {
  readonly browser: TestBrowser;
  readonly site: PracticeSite;
  /** Fresh site and fresh journey; the guide runs unless told otherwise. */
  begin(options: Partial<PracticeOptions>, guide?: 'running' | 'off'): Promise<void>;
  /** The same as `begin` with a running guide, without a way through the popup: the journey is the one that Start wrote. */
  renew(options: Partial<PracticeOptions>): Promise<void>;
  /** Opens a page and waits until the panel has settled. */
  visit(url: string): Promise<Moment>;
  /** Waits for a step and answers what is shown then; throws with what was shown instead. */
  seeStep(step: string): Promise<OverlayReading>;
  /** Ground truth of each ring: the practice marks of the control it encloses, or what it stands on. */
  ringTruths(): Promise<readonly string[]>;
  shown(): Promise<Shown>;
  /** Notes that a step was seen on a page; `seeStep` does it by itself. */
  reach(page: string | null, step: string | null): void;
  /** What was reached so far, as “page step”. */
  readonly reached: ReadonlySet<string>;
  pressRing(): Promise<void>;
  pressAction(action: string, index?: string): Promise<void>;
  pressMark(mark: string): Promise<void>;
  /** Controls that must never be pressed and were. */
  forbiddenPresses(): readonly string[];
  end(): Promise<void>;
}

export const wallet = 'https://www.aliexpress.com/p/wallet-ui/index.html';
export const cardList = 'https://www.aliexpress.com/p/wallet-ui/card-list.html';

/** @param more What differs from an ordinary visit, such as a profile to keep. */
export async function launch(name: BrowserName, port: number, language: string, more: Partial<LaunchOptions> = {}): Promise<TestBrowser> {
  const executable = await findBrowser(name, { announce: (line) => console.log(line) });
  const options = {
    extension: join(projectRoot, 'dist', name),
    port,
    headless: true,
    language,
    executable,
    viewport: { width: 1280, height: 800 },
    ...more,
  };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

const middle = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;

export async function beginVisits(name: BrowserName, language = 'en'): Promise<GuidedVisit> {
  const site = await startPracticeSite({});
  const browser = await launch(name, site.port, language);
  const api = '(globalThis.browser ?? chrome)';

  const reached = new Set<string>();
  let started: object | null = null;

  function reach(page: string | null, step: string | null): void {
    reached.add(`${page} ${step}`);
  }

  async function truthsOf({ rings }: OverlayReading): Promise<readonly string[]> {
    if (rings.length === 0) return [];
    const inOrder = [...rings].sort((a, b) => Number(a.attributes['data-index'] ?? 0) - Number(b.attributes['data-index'] ?? 0));
    return browser.evaluate<string[]>(truthsExpression(inOrder.map(({ box }) => box)));
  }

  async function show(): Promise<Shown> {
    const reading = await browser.overlay();
    const { page, step } = toMoment(reading);
    return { page, step, rings: reading === null ? [] : await truthsOf(reading) };
  }

  async function read(): Promise<OverlayReading> {
    const reading = await browser.overlay();
    if (reading === null) throw new Error('The overlay is not in the document.');
    return reading;
  }

  /** Turns the wheel over the panel until the control stands in it, as a person does; null while it does not. */
  async function bringIntoSight<Found extends { readonly box: Box }>(find: () => Promise<Found | null>): Promise<Found | null> {
    const [control, panel] = [await find(), (await browser.overlay())?.panel ?? null];
    if (control === null || panel === null) return null;
    const [, y] = middle(control.box);
    const below = panel.box.y + panel.box.height - 8;
    if (y < below) return control;
    await browser.wheelAt(...middle(panel.box), y - below + 40);
    return null;
  }

  const visit: GuidedVisit = {
    browser,
    site,
    reach,
    reached,
    async begin(options, guide = 'running') {
      // A test that failed may have left tabs that answer in the place of this one's.
      while ((await browser.tabs()).length > 1) await browser.closeTab(1);
      site.reset(options);
      await browser.open('https://www.aliexpress.com/p/coupon/index.html');
      await browser.evaluateInExtension(
        `Promise.all([${api}.storage.local.remove(['journey', 'journey-set-aside']), ${api}.storage.session.clear()]).then(() => true)`,
      );
      if (guide === 'off') return;
      await startGuide(browser);
      started = await browser.evaluateInExtension<object>(`${api}.storage.local.get('journey')`);
    },
    async renew(options) {
      if (started === null) throw new Error('The guide was never started.');
      // What the page before has to say when it is left must not come into the new journey.
      await browser.open('about:blank');
      site.reset(options);
      await browser.evaluateInExtension(
        `Promise.all([${api}.storage.local.set(${JSON.stringify(started)}), ${api}.storage.session.clear()]).then(() => true)`,
      );
    },
    async visit(url) {
      await browser.open(url);
      return toMoment(await settle(browser));
    },
    async seeStep(step) {
      const reading = await settle(browser, (moment) => moment.step === step);
      const moment = toMoment(reading);
      if (reading === null || moment.step !== step)
        throw new Error(`Expected step “${step}”, but “${moment.page}” shows “${moment.step}”: ${moment.says.slice(0, 160)}`);
      reach(moment.page, step);
      return reading;
    },
    ringTruths: async () => truthsOf(await read()),
    shown: () => withRetries(show, 'Reading what is shown'),
    async pressRing() {
      const [ring] = (await read()).rings;
      if (ring === undefined) throw new Error('Nothing is ringed.');
      await browser.pressAt(...middle(ring.box));
    },
    async pressAction(action, index) {
      const find = async () =>
        (await browser.overlay())?.actions.find((found) => found.action === action && (index === undefined || found.index === index)) ??
        null;
      await waitUntil(find, `the panel to offer “${action}”`, 8000);
      // A press right after the panel has appeared is not taken: it may have been meant for what was there before.
      await new Promise((resolve) => setTimeout(resolve, 400));
      const control = await waitUntil(() => bringIntoSight(find), `“${action}” to be in sight`, 8000);
      await browser.pressAt(...middle(control.box));
    },
    async pressMark(mark) {
      const box = await waitUntil(
        () =>
          browser.evaluate<Box | null>(
            `(() => { for (const element of document.querySelectorAll('[data-practice="${mark}"]')) { const { x, y, width, height } = element.getBoundingClientRect(); if (width > 0 && element.checkVisibility()) return { x, y, width, height }; } return null; })()`,
          ),
        `“${mark}” to show`,
        8000,
      );
      await browser.pressAt(...middle(box));
    },
    forbiddenPresses: () => site.requests.filter(({ path }) => path.startsWith('/fn/never/')).map(({ path }) => path),
    async end() {
      await browser.close();
      await site.close();
    },
  };
  return visit;
}
