/** The same removal twice, with the extension and without it: what the site asks of the network, and what becomes of its pages. */
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../tools/browsers/find-browser.ts';
import { launchChromium } from '../../tools/browsers/launch-chromium.ts';
import { launchFirefox } from '../../tools/browsers/launch-firefox.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import { projectRoot } from '../../tools/build/build-extension.ts';
import { startGuide } from '../../tools/tour/start-guide.ts';
import { type PracticeSite, startPracticeSite } from '../practice-site/start-practice-site.ts';
import { type BrowserName, cardList, wallet } from './guided-visit.ts';

/** What one run left behind. */
interface Trace {
  /** Every page after every press, as a text in which each change shows. */
  readonly pages: readonly string[];
  /** Requests to AliExpress and Alipay, sorted. */
  readonly asked: readonly string[];
  /** Other hosts, which only the browser itself may have asked. */
  readonly strangers: readonly string[];
  /** Steps that the guide showed; none without the extension. */
  readonly steps: readonly string[];
}

const canary = 'canary 5500 0055';
/** Long enough for the guide to look, to draw and to tell what it saw. */
const rest = 1500;
const genuine = /(^|\.)(aliexpress\.(com|us|ru)|alipay\.com)$/u;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The page without our one element: nodes, attributes, texts, what is in fields, where it is scrolled to, what has the focus. */
const pageState = `(() => {
  const page = document.documentElement.cloneNode(true);
  for (const host of page.querySelectorAll('uncard-overlay')) host.remove();
  const fields = [...document.querySelectorAll('input, textarea, select')].map((field) => [field.value, field.checked, field.disabled]);
  return JSON.stringify([location.href, page.outerHTML, fields, scrollX, scrollY, document.activeElement?.outerHTML ?? '']);
})()`;
const fillFields = `(() => {
  for (const field of document.querySelectorAll('input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea'))
    field.value = ${JSON.stringify(canary)};
  return true;
})()`;

async function launch(name: BrowserName, site: PracticeSite, withExtension: boolean): Promise<TestBrowser> {
  const executable = await findBrowser(name, { announce: (line) => console.log(line) });
  const extension = withExtension ? join(projectRoot, 'dist', name) : null;
  const options = { extension, port: site.port, everyHost: true, headless: true, language: 'en', executable };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function pressMark(browser: TestBrowser, mark: string): Promise<void> {
  const middle = `(() => { const box = document.querySelector('[data-practice="${mark}"]')?.getBoundingClientRect(); return box && box.width > 0 ? [box.x + box.width / 2, box.y + box.height / 2] : null; })()`;
  const at = await waitUntil(() => browser.evaluate<[number, number] | null>(middle), `“${mark}” to show`, 8000);
  await browser.pressAt(...at);
}

/** The page once it no longer changes by itself: a busy machine is slow to load its last parts. */
async function readAtRest(browser: TestBrowser): Promise<string> {
  let before = '';
  return waitUntil(
    async () => {
      const now = await browser.evaluate<string>(pageState);
      const rests = now === before;
      before = now;
      await pause(400);
      return rests ? now : null;
    },
    'the page to rest',
    15_000,
  );
}

/** What one run has and the other has not, each as often as it is more. */
function beyond(all: readonly string[], known: readonly string[]): readonly string[] {
  const left = [...known];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** From the home page to the second look at the list, by the site's own controls alone. */
async function removeCard(browser: TestBrowser, site: PracticeSite, guided: boolean): Promise<Trace> {
  const pages: string[] = [];
  const steps: string[] = [];
  const look = async () => {
    await pause(rest);
    await browser.evaluate(fillFields);
    pages.push(await readAtRest(browser));
    const step = (await browser.overlay())?.panel?.attributes['data-step'];
    if (step !== undefined) steps.push(step);
  };
  await browser.open('https://www.aliexpress.com/');
  if (guided) await startGuide(browser);
  // What the first page still asks for is none of the run's.
  await browser.open('about:blank');
  await pause(rest);
  site.reset({ design: 'hub', language: 'en' });
  for (const url of ['https://www.aliexpress.com/', wallet, cardList]) {
    await browser.open(url);
    await look();
  }
  for (const mark of ['remove:5100', 'confirm']) {
    await pressMark(browser, mark);
    await look();
  }
  await browser.reload();
  await look();
  await browser.open('https://www.aliexpress.com/p/trade/confirm.html');
  await look();
  const isGenuine = ({ host }: { host: string }) => genuine.test(host);
  // A page asks for several things at once, and they arrive in any order.
  const asked = site.requests
    .filter(isGenuine)
    .map(({ method, host, path }) => `${method} ${host}${path}`)
    .sort();
  const strangers = site.requests.filter((request) => !isGenuine(request)).map(({ host }) => host);
  return { pages, asked, strangers: [...new Set(strangers)], steps };
}

async function trace(name: BrowserName, withExtension: boolean): Promise<{ readonly trace: Trace; readonly stored: string }> {
  const site = await startPracticeSite({});
  const browser = await launch(name, site, withExtension);
  try {
    const left = await removeCard(browser, site, withExtension);
    const api = '(globalThis.browser ?? chrome)';
    const everything = `Promise.all([${api}.storage.local.get(null), ${api}.storage.session.get(null)]).then(JSON.stringify)`;
    return { trace: left, stored: withExtension ? await browser.evaluateInExtension<string>(everything) : '' };
  } finally {
    await browser.close();
    await site.close();
  }
}

export function describeRestraint(name: BrowserName): void {
  let bare: Trace;
  let guided: Trace;
  let stored: string;

  beforeAll(async () => {
    bare = (await trace(name, false)).trace;
    ({ trace: guided, stored } = await trace(name, true));
  }, 180_000);

  it('guides through the whole of it, so that the rest is said of a running guide', () => {
    expect(bare.steps).toEqual([]);
    expect(guided.steps).toEqual(expect.arrayContaining(['open-account', 'choose-card', 'confirm-remove', 'repeat-in-app']));
  });

  it('leaves every page as it is without it, but for its one element', () => {
    expect(guided.pages).toHaveLength(bare.pages.length);
    for (const [at, page] of bare.pages.entries()) expect(guided.pages[at]).toBe(page);
    expect(bare.pages.some((page) => page.includes(canary))).toBe(true);
  });

  it('asks the network for nothing that the site does not ask for without it', async () => {
    expect(bare.asked.length).toBeGreaterThan(10);
    expect(guided.asked.length).toBeGreaterThan(10);
    const unheardOf = (without: Trace) => [...beyond(guided.asked, without.asked), ...beyond(guided.strangers, without.strangers)];
    // A browser asks its maker for things, and a page for its last parts, at moments of their own: what looks new may be seen
    // without the extension the next time.
    const left = unheardOf(bare).length === 0 ? [] : unheardOf((await trace(name, false)).trace);
    expect(left).toEqual([]);
  });

  it('keeps nothing of what stands in fields', () => {
    expect(stored).toContain('journey');
    expect(stored).not.toMatch(/canary|5500|0055/u);
  });
}
