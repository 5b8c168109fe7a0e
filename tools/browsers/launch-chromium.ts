/**
 * Starts Chromium with the extension, cut off from the network: genuine hosts lead to the practice server, every other
 * name does not exist.
 *
 * Language: pages get it as `navigator.language` and `Accept-Language` always. `i18n.getUILanguage` follows only where
 * the browser has that language's pack: Chrome for Testing has all, Debian needs the package `chromium-l10n`.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { chromiumArguments, unpackedExtensionId } from './chromium-arguments.ts';
import { ChromiumBrowser } from './chromium-browser.ts';
import { closeWelcome } from './close-welcome.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';
import { stepLimit, withinLimit } from './within-limit.ts';

const defaultViewport = { width: 1280, height: 800 };

/** Resolves when the extension is loaded and answers. Throws, and leaves nothing behind, when that fails. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'uncard-chromium-')));
  const removeProfile = async () => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  let end = removeProfile;
  try {
    await allowUnpacked(profile);
    const context = await startContext(options, profile);
    end = endOnce(context, null, removeProfile);
    const running = context.browser();
    if (running === null) throw new Error('Playwright gave no browser for the profile');
    const browserSession = await running.newBrowserCDPSession();
    end = endOnce(context, await processIdOf(browserSession), removeProfile);
    const origin = options.extension === null ? 'chrome-extension://none' : `chrome-extension://${unpackedExtensionId(options.extension)}`;
    const first = context.pages()[0] ?? (await context.newPage());
    const browser = new ChromiumBrowser({ context, browserSession, origin, end }, first);
    if (options.extension !== null) {
      await requireExtension(browser, options);
      if (options.keepWelcome !== true) await closeWelcome(browser);
    }
    return browser;
  } catch (error) {
    await end();
    throw error;
  }
}

/** Outside of developer mode an unpacked extension that reloads itself is switched off. A profile that has been used keeps its own. */
async function allowUnpacked(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = JSON.stringify({ extensions: { ui: { developer_mode: true } } });
  await writeFile(join(profile, 'Default', 'Preferences'), preferences, { flag: 'wx' }).catch(() => undefined);
}

async function startContext(options: LaunchOptions, profile: string): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless,
    viewport: options.viewport ?? defaultViewport,
    ...(options.language === undefined ? {} : { locale: options.language }),
    env: environment(options.language),
    args: chromiumArguments(options),
    timeout: stepLimit,
  });
  context.setDefaultTimeout(stepLimit);
  return context;
}

function environment(language: string | undefined): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    ...(language === undefined ? {} : { LANGUAGE: language.replace('-', '_') }),
  };
}

/** Loading an extension fails silently, so it is asked for its name. */
async function requireExtension(browser: ChromiumBrowser, options: LaunchOptions): Promise<void> {
  try {
    await browser.evaluateInExtension('chrome.runtime.getManifest().name');
  } catch (cause) {
    const hint = 'is it built, and is this Chromium or Chrome for Testing (branded Chrome ignores --load-extension)?';
    throw new Error(`${options.executable} did not load the extension in ${options.extension}: ${hint}`, { cause });
  }
}

async function processIdOf(session: CDPSession): Promise<number | null> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.find((one) => one.type === 'browser')?.id ?? null;
}

function endOnce(context: BrowserContext, processId: number | null, removeProfile: () => Promise<void>): () => Promise<void> {
  let ending: Promise<void> | null = null;
  const finish = async () => {
    try {
      await withinLimit(context.close(), 'Closing Chromium', 10_000);
    } catch {
      killProcess(processId);
    }
    await removeProfile();
  };
  return () => (ending ??= finish());
}

function killProcess(processId: number | null): void {
  if (processId === null) return;
  try {
    process.kill(processId, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}
