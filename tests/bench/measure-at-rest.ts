/** Watches the built extension with a running guide on a page that is idle, then on one that changes without end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumArguments, unpackedExtensionId } from '../../tools/browsers/chromium-arguments.ts';
import { projectRoot } from '../../tools/build/build-extension.ts';
import { startPracticeSite } from '../practice-site/start-practice-site.ts';

export interface RestFigures {
  readonly looks: number;
  /** Part of the main thread's time that the content script takes, from 0 to 1. */
  readonly share: number;
}

const address = 'https://www.aliexpress.com/p/wallet-ui/card-list.html';
const extension = join(projectRoot, 'dist', 'chromium');
/** Milliseconds. */
const watched = 5000;
const settles = 3000;
/** Between two samples of what runs, in microseconds. */
const sampleEvery = 500;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A text changes and a node comes and goes sixty times a second, beside five thousand others. */
const changeWithoutEnd = `(() => {
  const feed = document.createElement('section');
  for (let at = 0; at < 2500; at += 1) { const box = document.createElement('div'); box.textContent = 'Warm white lamp ' + at; feed.append(box); }
  document.querySelector('main, body').append(feed);
  let turn = 0;
  setInterval(() => { turn += 1; feed.children[turn % 2500].textContent = 'Lamp ' + turn; feed.append(feed.firstElementChild); }, 16);
})()`;

async function countLooks(devtools: CDPSession): Promise<number> {
  const { result } = await devtools.send('Profiler.takePreciseCoverage');
  const ours = result.filter(({ url }) => url.endsWith('/content.js')).flatMap(({ functions }) => functions);
  return ours.filter(({ functionName }) => functionName === 'gatherPage').reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}

/** @returns How many of the samples were taken inside the content script or in what it had called. */
async function takeProfile(devtools: CDPSession): Promise<number> {
  const { profile } = await devtools.send('Profiler.stop');
  const parents = new Map(profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)));
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const isOurs = (id: number) => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) if (urls.get(at)?.endsWith('/content.js')) return true;
    return false;
  };
  const samples = profile.samples ?? [];
  return samples.length === 0 ? 0 : samples.filter(isOurs).length / samples.length;
}

async function watch(devtools: CDPSession): Promise<RestFigures> {
  await countLooks(devtools);
  await devtools.send('Profiler.start');
  await pause(watched);
  const share = await takeProfile(devtools);
  return { looks: await countLooks(devtools), share };
}

async function startGuide(context: BrowserContext): Promise<void> {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${unpackedExtensionId(extension)}/popup.html`);
  await popup.click('[data-action="start"]');
  await popup.waitForSelector('[data-running="yes"]', { state: 'attached' });
  await popup.close();
}

async function openWatched(context: BrowserContext): Promise<{ readonly page: Page; readonly devtools: CDPSession }> {
  const page = await context.newPage();
  await page.goto(address);
  await page.bringToFront();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: sampleEvery });
  await devtools.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  // The first count says nothing: whether looks are counted at all is told by making one.
  await page.reload();
  await pause(settles);
  if ((await countLooks(devtools)) === 0)
    throw new Error('No look of the content script was counted: is the extension built and the guide running?');
  return { page, devtools };
}

/** The extension has to be built. */
export async function measureAtRest(executablePath: string): Promise<{ readonly idle: RestFigures; readonly changing: RestFigures }> {
  const site = await startPracticeSite({});
  const profile = await mkdtemp(join(tmpdir(), 'uncard-bench-'));
  const args = chromiumArguments({ extension, port: site.port, headless: true, language: 'en', executable: executablePath });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args,
    viewport: { width: 1280, height: 800 },
  });
  try {
    await startGuide(context);
    const { page, devtools } = await openWatched(context);
    const idle = await watch(devtools);
    await page.evaluate(changeWithoutEnd);
    await pause(settles);
    return { idle, changing: await watch(devtools) };
  } finally {
    await context.close();
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
