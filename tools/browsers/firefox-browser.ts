/** The test browser over Marionette. Starting and ending the process is the launcher's matter. */
import { writeFile } from 'node:fs/promises';
import { keyActions, mouseActions, wheelActions } from './firefox-input.ts';
import { memoryExpression } from './firefox-memory.ts';
import { openToolbarPopup, popupInTab } from './firefox-popup.ts';
import { firefoxExtensionId, firefoxExtensionUuid } from './firefox-preferences.ts';
import type { FirefoxSession } from './firefox-session.ts';
import { matchesMediaExpression, mediaExpression, viewportExpression } from './firefox-window.ts';
import { describeOverlay, hostsOf, sourceOf } from './page-functions.ts';
import type { EmulatedMedia, MemoryReading, OverlayReading, PopupPage, TestBrowser, ViewportSize } from './test-browser.ts';
import { waitUntil, withRetries } from './within-limit.ts';

const origin = `moz-extension://${firefoxExtensionUuid}`;

export class FirefoxBrowser implements TestBrowser {
  readonly name = 'firefox';
  readonly #session: FirefoxSession;
  readonly #end: () => Promise<void>;
  /** The driver's own tabs: the hidden one for evaluations, and popups in tabs. */
  readonly #ownTabs = new Set<string>();
  #helper: string | null = null;
  #current: string;
  #viewport: ViewportSize;

  /** `first` is Marionette's handle of the tab that is open; `end` ends the process and clears up. */
  constructor(session: FirefoxSession, first: string, viewport: ViewportSize, end: () => Promise<void>) {
    this.#session = session;
    this.#current = first;
    this.#viewport = viewport;
    this.#end = end;
  }

  async open(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url }, true);
  }

  async reload(): Promise<void> {
    await this.#send('WebDriver:Refresh');
  }

  address(): Promise<string> {
    return this.#send('WebDriver:GetCurrentURL');
  }

  evaluate<Result>(expression: string): Promise<Result> {
    return this.#session.evaluate(this.#current, expression);
  }

  evaluateAside<Result>(expression: string): Promise<Result> {
    return this.#session.evaluatePrivileged(this.#current, expression);
  }

  overlay(): Promise<OverlayReading | null> {
    const read = () => this.#session.evaluatePrivileged<OverlayReading | null>(this.#current, overlayExpression);
    return withRetries(read, 'Reading the overlay');
  }

  async pressAt(x: number, y: number): Promise<void> {
    await this.#send('WebDriver:PerformActions', mouseActions(x, y, true), true);
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.#send('WebDriver:PerformActions', mouseActions(x, y, false), true);
  }

  async wheelAt(x: number, y: number, pixels: number): Promise<void> {
    await this.#send('WebDriver:PerformActions', wheelActions(x, y, pixels), true);
  }

  async pressKey(key: string): Promise<void> {
    await this.#send('WebDriver:PerformActions', keyActions(key), true);
  }

  async setViewport(width: number, height: number): Promise<void> {
    this.#viewport = { width, height };
    await this.#resize(this.#current, this.#viewport);
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, Buffer.from(await this.#send<string>('WebDriver:TakeScreenshot', { full: false }), 'base64'));
  }

  async emulate(media: EmulatedMedia): Promise<void> {
    await this.#session.evaluateInBrowser(mediaExpression(media));
    // Preferences reach the page's process a moment later.
    await waitUntil(() => this.evaluate<boolean>(matchesMediaExpression(media)), 'the page has the emulated media', 10_000);
  }

  async openPopupTab(): Promise<PopupPage> {
    const tab = await this.#newTab(`${origin}/popup.html`, true);
    this.#ownTabs.add(tab);
    const close = async () => {
      await this.#closeTab(tab);
      await this.#bringToFront(this.#current);
    };
    return popupInTab({ session: this.#session, tab, resize: (size) => this.#resize(tab, size), close });
  }

  async openTruePopup(): Promise<PopupPage> {
    return openToolbarPopup(this.#session, await this.#requireHelper());
  }

  async evaluateInExtension<Result>(expression: string): Promise<Result> {
    return this.#session.evaluate(await this.#requireHelper(), expression);
  }

  async newTab(url: string): Promise<void> {
    this.#current = await this.#newTab(url, true);
    await this.#resize(this.#current, this.#viewport);
  }

  async switchTab(number: number): Promise<void> {
    this.#current = await this.#requireTab(number);
    await this.#resize(this.#current, this.#viewport);
  }

  async closeTab(number: number): Promise<void> {
    const tab = await this.#requireTab(number);
    if ((await this.#tabs()).length === 1) throw new Error('The last tab cannot be closed; close the browser instead');
    await this.#closeTab(tab);
    if (tab === this.#current) await this.switchTab(0);
  }

  async tabs(): Promise<readonly string[]> {
    const addresses: string[] = [];
    for (const tab of await this.#tabs()) {
      addresses.push(await this.#session.inTab(tab, (client) => client.send<string>('WebDriver:GetCurrentURL')));
    }
    return addresses;
  }

  async restartBackground(): Promise<void> {
    await this.#session.evaluateInBrowser(`WebExtensionPolicy.getByID('${firefoxExtensionId}').extension
      .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
  }

  async reloadExtension(): Promise<void> {
    await this.#session.evaluateInBrowser(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${firefoxExtensionId}')).reload();
      return true;
    })()`);
    // Its tabs went with the old copy.
    this.#ownTabs.clear();
    this.#helper = null;
    await this.evaluateInExtension('browser.runtime.id');
  }

  async readMemory(): Promise<MemoryReading> {
    await this.#bringToFront(this.#current);
    return this.#session.evaluateInBrowser<MemoryReading>(memoryExpression(firefoxExtensionId));
  }

  async setSiteAccess(given: boolean): Promise<void> {
    await this.#session.evaluateInBrowser(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${firefoxExtensionId}');
      const origins = extension.manifest.content_scripts.flatMap(({ matches }) => matches);
      await ExtensionPermissions.${given ? 'add' : 'remove'}('${firefoxExtensionId}', { permissions: [], origins }, extension);
      return true;
    })()`);
  }

  extensionErrors(): Promise<readonly string[]> {
    return this.#session.evaluateInBrowser(`Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && (message.flags & Ci.nsIScriptError.warningFlag) === 0)
      .filter(({ sourceName }) => sourceName.startsWith('${origin}'))
      // Notes of Firefox: a page was left while it waited for an answer; the page's own element was not put in the place of ours.
      .filter(({ errorMessage }) => !/^Promise (resolved|rejected) (while|after) context|Custom element upgrade/.test(errorMessage))
      .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')')`);
  }

  close(): Promise<void> {
    return this.#end();
  }

  #send<Result>(command: string, parameters: object = {}, focus = false): Promise<Result> {
    return this.#session.inTab(this.#current, (client) => client.send<Result>(command, parameters), focus);
  }

  async #tabs(): Promise<string[]> {
    return (await this.#session.tabs()).filter((tab) => !this.#ownTabs.has(tab));
  }

  async #requireTab(number: number): Promise<string> {
    const tabs = await this.#tabs();
    const tab = tabs[number];
    if (tab === undefined) throw new Error(`There is no tab ${number}; there are ${tabs.length}, from 0`);
    return tab;
  }

  async #newTab(url: string, focus: boolean): Promise<string> {
    const { handle } = await this.#send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus });
    await this.#session.inTab(handle, (client) => client.send('WebDriver:Navigate', { url }), focus);
    return handle;
  }

  async #closeTab(tab: string): Promise<void> {
    if ((await this.#session.tabs()).includes(tab)) await this.#session.inTab(tab, (client) => client.send('WebDriver:CloseWindow'));
    this.#ownTabs.delete(tab);
  }

  /** The hidden tab in the extension's origin: its manifest, the one file every build has, which runs no code. */
  async #requireHelper(): Promise<string> {
    if (this.#helper === null) {
      this.#helper = await this.#newTab(`${origin}/manifest.json`, false);
      this.#ownTabs.add(this.#helper);
    }
    return this.#helper;
  }

  async #bringToFront(tab: string): Promise<void> {
    await this.#session.inTab(tab, async () => undefined, true);
  }

  async #resize(tab: string, size: ViewportSize): Promise<void> {
    const fits = `innerWidth === ${size.width} && innerHeight === ${size.height}`;
    // The size is given to the tab in front, so all of it again when another tab has pushed itself there in between.
    const resized = async () => {
      await this.#bringToFront(tab);
      await this.#session.evaluateInBrowser(viewportExpression(size));
      return this.#session.evaluate<boolean>(tab, fits);
    };
    await waitUntil(resized, `the viewport is ${size.width} × ${size.height}`, 10_000);
  }
}

/** The first host with a root is read, as in Chromium. */
const overlayExpression = `(() => {
  const hosts = [...${hostsOf}];
  const host = hosts.find((one) => one.openOrClosedShadowRoot) ?? hosts[0];
  return host === undefined ? null : ${sourceOf(describeOverlay)}(host.openOrClosedShadowRoot);
})()`;
