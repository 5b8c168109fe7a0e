/** A visit to the practice site with the guide: opens pages, reads what is shown, and checks rings against the truth. */
import { join } from 'node:path';
import { findBrowser } from '../../tools/browsers/find-browser.ts';
import { launchChromium } from '../../tools/browsers/launch-chromium.ts';
import { launchFirefox } from '../../tools/browsers/launch-firefox.ts';
import type { Box, OverlayReading, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import { projectRoot } from '../../tools/build/build-extension.ts';
import { type Moment, settle, toMoment } from '../../tools/tour/follow-guide.ts';
import { startGuide } from '../../tools/tour/start-guide.ts';
import type { PracticeOptions } from '../practice-site/practice-options.ts';
import { type PracticeSite, startPracticeSite } from '../practice-site/start-practice-site.ts';

export type BrowserName = TestBrowser['name'];

export interface GuidedVisit {
  readonly browser: TestBrowser;
  readonly site: PracticeSite;
  /** Fresh site and fresh journey; the guide runs unless told otherwise. */
  begin(options: Partial<PracticeOptions>, guide?: 'running' | 'off'): Promise<void>;
  /** Opens a page and waits until the panel has settled. */
  visit(url: string): Promise<Moment>;
  /** Waits for a step and answers what is shown then; throws with what was shown instead. */
  seeStep(step: string): Promise<OverlayReading>;
  /** Ground truth of each ring: the practice marks of the control it encloses, or what it stands on. */
  ringTruths(): Promise<readonly string[]>;
  pressRing(): Promise<void>;
  pressAction(action: string, index?: string): Promise<void>;
  pressMark(mark: string): Promise<void>;
  /** Controls that must never be pressed and were. */
  forbiddenPresses(): readonly string[];
  end(): Promise<void>;
}

/** Most air between a control and its ring, in CSS pixels. */
const mostAir = 16;

export const wallet = 'https://www.aliexpress.com/p/wallet-ui/index.html';
export const cardList = 'https://www.aliexpress.com/p/wallet-ui/card-list.html';

async function launch(name: BrowserName, port: number, language: string): Promise<TestBrowser> {
  const executable = await findBrowser(name, { announce: (line) => console.log(line) });
  const options = {
    extension: join(projectRoot, 'dist', name),
    port,
    headless: true,
    language,
    executable,
    viewport: { width: 1280, height: 800 },
  };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

function truthExpression(box: Box): string {
  return `(() => {
    const ring = ${JSON.stringify(box)};
    const air = ${mostAir};
    const fits = (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const left = x - ring.x, top = y - ring.y, right = ring.x + ring.width - x - width, bottom = ring.y + ring.height - y - height;
      return width > 0 && [left, top, right, bottom].every((gap) => gap >= -1 && gap <= air);
    };
    const marks = [...document.querySelectorAll('[data-practice]')].filter(fits).map((element) => element.dataset.practice);
    const under = document.elementsFromPoint(ring.x + ring.width / 2, ring.y + ring.height / 2).find((element) => element.localName !== 'uncard-overlay');
    return marks.length > 0 ? marks.join('+') : 'unmarked ' + (under ? under.outerHTML.slice(0, 120) : 'nothing');
  })()`;
}

const middle = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2] as const;

export async function beginVisits(name: BrowserName, language = 'en'): Promise<GuidedVisit> {
  const site = await startPracticeSite({});
  const browser = await launch(name, site.port, language);
  const api = '(globalThis.browser ?? chrome)';

  async function read(): Promise<OverlayReading> {
    const reading = await browser.overlay();
    if (reading === null) throw new Error('The overlay is not in the document.');
    return reading;
  }

  const visit: GuidedVisit = {
    browser,
    site,
    async begin(options, guide = 'running') {
      site.reset(options);
      await browser.open('https://www.aliexpress.com/p/coupon/index.html');
      await browser.evaluateInExtension(
        `Promise.all([${api}.storage.local.remove(['journey', 'journey-set-aside']), ${api}.storage.session.clear()]).then(() => true)`,
      );
      if (guide === 'running') await startGuide(browser);
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
      return reading;
    },
    async ringTruths() {
      const { rings } = await read();
      const inOrder = [...rings].sort((a, b) => Number(a.attributes['data-index'] ?? 0) - Number(b.attributes['data-index'] ?? 0));
      return Promise.all(inOrder.map(({ box }) => browser.evaluate<string>(truthExpression(box))));
    },
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
      const control = await waitUntil(find, `the panel to offer “${action}”`, 8000);
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
