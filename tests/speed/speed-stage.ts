/** One Chromium for each contender, with its extension loaded, all before the same local server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumArguments, unpackedExtensionId } from '../../tools/browsers/chromium-arguments.ts';
import { waitUntil, withinLimit } from '../../tools/browsers/within-limit.ts';
import type { Contender } from './contenders.ts';

export interface OpenedPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Evaluates in the page through the DevTools protocol alone: Playwright's own way would leave its scripts in the page. */
  evaluate<Result>(expression: string): Promise<Result>;
  close(): Promise<void>;
}

export interface SpeedStage {
  readonly contender: Contender;
  readonly extensionId: string | null;
  /** Of the browser, with its name. */
  readonly version: string;
  readonly context: BrowserContext;
  /** Session with the browser itself, for traces. */
  readonly browser: CDPSession;
  /** A new tab in front, blank, in a process of its own. */
  openTab(): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** How long an extension may take to be there, in milliseconds. */
const loadingLimit = 20_000;

async function evaluate<Result>(devtools: CDPSession, expression: string): Promise<Result> {
  const answer = await withinLimit(
    devtools.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
    'Evaluating in the page',
  );
  if (answer.exceptionDetails !== undefined)
    throw new Error(`The page answered with an error: ${answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text}`);
  return answer.result.value as Result;
}

async function openTab(context: BrowserContext): Promise<OpenedPage> {
  const page = await context.newPage();
  await page.bringToFront();
  const devtools = await context.newCDPSession(page);
  return { page, devtools, evaluate: (expression) => evaluate(devtools, expression), close: () => page.close() };
}

/** Loading an extension fails silently: a page of its own, its manifest, tells that it is there. */
async function requireExtension(context: BrowserContext, id: string, folder: string): Promise<void> {
  const page = await context.newPage();
  const load = async () => (await page.goto(`chrome-extension://${id}/manifest.json`).catch(() => null)) !== null;
  await waitUntil(load, `Chromium has loaded the extension in ${folder}`, loadingLimit);
  await page.close();
}

/** @param port Of the server that answers for every genuine host. */
export async function openSpeedStage(executablePath: string, contender: Contender, port: number): Promise<SpeedStage> {
  const { folder: extension } = contender;
  const profile = await mkdtemp(join(tmpdir(), 'uncard-speed-'));
  const args = chromiumArguments({ extension, port, headless: true, language: 'en', executable: executablePath });
  const viewport = { width: 1280, height: 800 };
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args, viewport, locale: 'en' });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const running = context.browser();
    if (running === null) throw new Error('Playwright gave no browser for the profile.');
    const extensionId = extension === null ? null : unpackedExtensionId(extension);
    if (extensionId !== null) await requireExtension(context, extensionId, extension ?? '');
    return {
      contender,
      extensionId,
      version: `Chromium ${running.version()}`,
      context,
      browser: await running.newBrowserCDPSession(),
      openTab: () => openTab(context),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
