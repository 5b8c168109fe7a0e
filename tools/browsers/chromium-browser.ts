/** The test browser over Playwright's Chromium. Starting and ending the process is the launcher's matter. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { readBackgroundHeap, readPageMemory } from './chromium-memory.ts';
import { type OwnWorld, ownWorldOf } from './chromium-own-world.ts';
import { goTo, showAs } from './chromium-pages.ts';
import { openToolbarPopup, popupInTab } from './chromium-popup.ts';
import { chromiumOverlayReader, type ReadOverlay } from './read-chromium-overlay.ts';
import type { EmulatedMedia, MemoryReading, OverlayReading, PopupPage, TestBrowser } from './test-browser.ts';
import { waitUntil, withinLimit, withRetries } from './within-limit.ts';

/** What the launcher hands over. */
interface ChromiumParts {
  readonly context: BrowserContext;
  readonly browserSession: CDPSession;
  /** The origin of the extension, `chrome-extension://…`. */
  readonly origin: string;
  /** Ends the process and clears up. */
  readonly end: () => Promise<void>;
}

export class ChromiumBrowser implements TestBrowser {
  readonly name = 'chromium';
  readonly #parts: ChromiumParts;
  readonly #sessions = new WeakMap<Page, Promise<CDPSession>>();
  readonly #worlds = new WeakMap<Page, OwnWorld>();
  readonly #readers = new WeakMap<Page, ReadOverlay>();
  readonly #errors: string[] = [];
  /** The driver's own pages: the hidden one for evaluations, and popups in tabs. */
  readonly #ownPages = new Set<Page>();
  #helper: Page | null = null;
  #current: Page;
  #media: EmulatedMedia = {};

  constructor(parts: ChromiumParts, first: Page) {
    this.#parts = parts;
    this.#current = first;
    parts.context.on('weberror', (thrown) => {
      const { message, stack } = thrown.error();
      if ((stack ?? message).includes(parts.origin)) this.#errors.push(stack ?? message);
    });
  }

  async open(url: string): Promise<void> {
    await this.#current.bringToFront();
    await goTo(this.#current, url);
  }

  async reload(): Promise<void> {
    await this.#current.reload();
  }

  address(): Promise<string> {
    return Promise.resolve(this.#current.url());
  }

  evaluate<Result>(expression: string): Promise<Result> {
    return withinLimit(this.#current.evaluate<Result>(expression), 'Evaluating in the page');
  }

  async evaluateAside<Result>(expression: string): Promise<Result> {
    const world = await this.#worldOf(this.#current);
    return withinLimit(world.evaluate<Result>(expression), "Evaluating beside the page's scripts");
  }

  async overlay(): Promise<OverlayReading | null> {
    const page = this.#current;
    const read = this.#readers.get(page) ?? chromiumOverlayReader(await this.#sessionOf(page), await this.#worldOf(page));
    this.#readers.set(page, read);
    return withinLimit(withRetries(read, 'Reading the overlay'), 'Reading the overlay');
  }

  pressAt(x: number, y: number): Promise<void> {
    return withinLimit(this.#current.mouse.click(x, y), 'Pressing the mouse');
  }

  moveTo(x: number, y: number): Promise<void> {
    return withinLimit(this.#current.mouse.move(x, y), 'Moving the mouse');
  }

  async wheelAt(x: number, y: number, pixels: number): Promise<void> {
    await this.moveTo(x, y);
    await withinLimit(this.#current.mouse.wheel(0, pixels), 'Turning the wheel');
  }

  pressKey(key: string): Promise<void> {
    return withinLimit(this.#current.keyboard.press(key), `Pressing ${key}`);
  }

  setViewport(width: number, height: number): Promise<void> {
    return withinLimit(this.#current.setViewportSize({ width, height }), 'Setting the viewport');
  }

  async screenshot(path: string): Promise<void> {
    await this.#current.screenshot({ path });
  }

  async emulate(media: EmulatedMedia): Promise<void> {
    this.#media = media;
    for (const page of this.#parts.context.pages()) await this.#applyMedia(page);
  }

  async openPopupTab(): Promise<PopupPage> {
    const page = await this.#newPage();
    this.#ownPages.add(page);
    await goTo(page, `${this.#parts.origin}/popup.html`);
    return popupInTab(page, () => this.#current.bringToFront());
  }

  async openTruePopup(): Promise<PopupPage> {
    return openToolbarPopup(this.#parts.browserSession, await this.#requireHelper(), `${this.#parts.origin}/popup.html`);
  }

  async evaluateInExtension<Result>(expression: string): Promise<Result> {
    const helper = await this.#requireHelper();
    return withinLimit(helper.evaluate<Result>(expression), 'Evaluating in the extension');
  }

  async newTab(url: string): Promise<void> {
    this.#current = await this.#newPage();
    await goTo(this.#current, url);
  }

  async switchTab(number: number): Promise<void> {
    this.#current = this.#requireTab(number);
    await this.#applyMedia(this.#current);
    await this.#current.bringToFront();
  }

  async closeTab(number: number): Promise<void> {
    const page = this.#requireTab(number);
    if (this.#pages().length === 1) throw new Error('The last tab cannot be closed; close the browser instead');
    await withinLimit(page.close(), 'Closing a tab');
    if (page === this.#current) await this.switchTab(0);
  }

  tabs(): Promise<readonly string[]> {
    return Promise.resolve(this.#pages().map((page) => page.url()));
  }

  async restartBackground(): Promise<void> {
    const session = await this.#sessionOf(await this.#requireHelper());
    const before = await this.#workers();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await waitUntil(async () => !(await this.#workers()).some((id) => before.includes(id)), 'the service worker has stopped');
  }

  async reloadExtension(): Promise<void> {
    const helper = await this.#requireHelper();
    // The page goes with the old copy, before it can answer.
    await helper.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await waitUntil(() => helper.isClosed(), 'the old copy of the extension has ended', 10_000);
    this.#helper = null;
    await this.evaluateInExtension('chrome.runtime.id');
  }

  async readMemory(): Promise<MemoryReading> {
    await this.#current.bringToFront();
    const page = await readPageMemory(await this.#sessionOf(this.#current));
    const [worker] = await this.#workers();
    if (worker === undefined) return page;
    return { ...page, backgroundHeap: await readBackgroundHeap(this.#parts.browserSession, worker) };
  }

  async setSiteAccess(given: boolean): Promise<void> {
    const id = new URL(this.#parts.origin).hostname;
    const page = await this.#newPage();
    this.#ownPages.add(page);
    // What a person does in the details of the extension; no other page may.
    await goTo(page, 'chrome://extensions');
    const setting = JSON.stringify({ extensionId: id, hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' });
    await withinLimit(page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${setting})`), 'Setting the access to sites');
    await page.close();
    await this.#current.bringToFront();
  }

  extensionErrors(): Promise<readonly string[]> {
    return Promise.resolve([...this.#errors]);
  }

  close(): Promise<void> {
    return this.#parts.end();
  }

  #pages(): Page[] {
    return this.#parts.context.pages().filter((page) => !this.#ownPages.has(page));
  }

  #requireTab(number: number): Page {
    const page = this.#pages()[number];
    if (page === undefined) throw new Error(`There is no tab ${number}; there are ${this.#pages().length}, from 0`);
    return page;
  }

  async #newPage(): Promise<Page> {
    const page = await withinLimit(this.#parts.context.newPage(), 'Opening a tab');
    await this.#applyMedia(page);
    return page;
  }

  /** The hidden page in the extension's origin: its manifest, the one file every build has, which runs no code. */
  async #requireHelper(): Promise<Page> {
    if (this.#helper !== null && !this.#helper.isClosed()) return this.#helper;
    this.#helper = await waitUntil(() => this.#openHelper(), 'the extension answers with a page of its own', 20_000);
    this.#ownPages.add(this.#helper);
    return this.#helper;
  }

  /** Null while the extension is not there yet: then the browser shows an error in its place, and goes on showing it. */
  async #openHelper(): Promise<Page | null> {
    const url = `${this.#parts.origin}/manifest.json`;
    const { context, browserSession } = this.#parts;
    const before = new Set(context.pages());
    const find = () => context.pages().find((page) => page.url() === url && !page.isClosed()) ?? null;
    // One that came too late for the time before is as good as a new one.
    if (find() === null) await browserSession.send('Target.createTarget', { url, background: true });
    const found = await waitUntil(find, 'the page to load', 2000).catch(() => null);
    const failed = context.pages().filter((page) => !before.has(page) && page.url().startsWith('chrome-error:'));
    if (found === null) for (const page of failed) await page.close();
    return found;
  }

  #sessionOf(page: Page): Promise<CDPSession> {
    const session = this.#sessions.get(page) ?? this.#parts.context.newCDPSession(page);
    this.#sessions.set(page, session);
    return session;
  }

  async #worldOf(page: Page): Promise<OwnWorld> {
    const world = this.#worlds.get(page) ?? ownWorldOf(await this.#sessionOf(page));
    this.#worlds.set(page, world);
    return world;
  }

  async #workers(): Promise<string[]> {
    const { targetInfos } = await this.#parts.browserSession.send('Target.getTargets');
    const own = targetInfos.filter((target) => target.type === 'service_worker' && target.url.startsWith(this.#parts.origin));
    return own.map((target) => target.targetId);
  }

  async #applyMedia(page: Page): Promise<void> {
    await showAs(page, this.#media);
  }
}
