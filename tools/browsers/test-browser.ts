/**
 * The one interface through which the demo tour and the journeys drive a real browser with Uncard loaded.
 * It knows the markers of overlay and popup and nothing of the extension's code; the browsers behind it are
 * `launch-chromium.ts` and `launch-firefox.ts`.
 */

/** A border box in CSS pixels of the viewport: the origin is the top left corner of what is seen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Every attribute of a marked element, and its box. */
export interface MarkedBox {
  readonly attributes: Readonly<Record<string, string>>;
  readonly box: Box;
}

/** The panel, with the text a person sees in it (`innerText`). */
export interface PanelReading extends MarkedBox {
  readonly text: string;
}

/** A control of the overlay that is rendered now. `index` is `data-index`; `label` is its spoken name or its text. */
export interface OverlayAction {
  readonly action: string;
  readonly index: string | null;
  readonly label: string;
  readonly box: Box;
}

/** What stands in the closed shadow root of the overlay at one moment. */
export interface OverlayReading {
  readonly panel: PanelReading | null;
  readonly rings: readonly MarkedBox[];
  readonly regions: readonly MarkedBox[];
  readonly actions: readonly OverlayAction[];
  /** How many host elements the document holds; more than one is a fault of the extension. */
  readonly hosts: number;
}

export interface ViewportSize {
  readonly width: number;
  readonly height: number;
}

/**
 * What can be read of the memory in use, each after the garbage was collected. Where tabs share a process they are counted together.
 * `heap`: bytes of JavaScript objects in the process of the current tab. `nodes`: nodes of its documents that are alive, in the document or not.
 * `nodeBytes`: bytes of those. `listeners`: listeners on them. `scripts`: copies of the content script that are alive.
 * `backgroundHeap`: bytes of JavaScript objects in the background; in Firefox in the process of all extensions.
 */
export type MemoryFigure = 'heap' | 'nodes' | 'nodeBytes' | 'listeners' | 'scripts' | 'backgroundHeap';

/** What a browser does not tell is left out, and so is the background while it is stopped. */
export type MemoryReading = Readonly<Partial<Record<MemoryFigure, number>>>;

/** The whole wish each time: what is left out is switched off. */
export interface EmulatedMedia {
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly forcedColours?: boolean;
  /** As the page would go onto paper. */
  readonly print?: boolean;
}

/** A usable control of the popup. */
export interface PopupAction {
  readonly action: string;
  readonly label: string;
}

/** The popup, as a tab of its own or the true one of the toolbar. */
export interface PopupPage {
  /** The attributes of `[data-part="popup"]`; throws when it is not there. */
  attributes(): Promise<Record<string, string>>;
  /** The text a person sees in `[data-part="popup"]`. */
  text(): Promise<string>;
  actions(): Promise<PopupAction[]>;
  /** Presses the first visible control of that action; throws naming those that are there when it is missing. */
  press(action: string): Promise<void>;
  /** As a person would on the keyboard; for a popup in a tab only. */
  pressKey(key: string): Promise<void>;
  /** Evaluates an expression (promises are awaited) in the popup; the result must be JSON. */
  evaluate<Result>(expression: string): Promise<Result>;
  /** Writes a PNG; `size` sets the viewport first and holds for a popup in a tab only. */
  screenshot(path: string, size?: ViewportSize): Promise<void>;
  /** Closes it (no error when it has closed itself) and brings the tab that was in front back. */
  close(): Promise<void>;
}

/**
 * A running browser with the extension loaded. Methods act on the current tab: the first one, until `newTab`,
 * `switchTab` or `closeTab` choose another. Tabs are numbered from 0 in the order of the tab strip (Firefox) or of
 * opening (Chromium); the driver's own hidden tab and popup tabs opened here are not counted.
 * Every method ends within 30 seconds, with an error that says what was waited for.
 */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /**
   * Brings the current tab to the front, navigates it and waits for `load`. For a host that is not genuine Chromium
   * throws unless every host leads to the practice server; Firefox shows that server's 404.
   */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  address(): Promise<string>;
  /** Evaluates an expression in the page's own world, whatever its CSP; promises are awaited, the result is JSON. */
  evaluate<Result>(expression: string): Promise<Result>;
  /**
   * Evaluates in a world of the driver's own in the page: it sees the page's nodes, and none of what the page's scripts
   * have put in the place of the browser's functions.
   */
  evaluateAside<Result>(expression: string): Promise<Result>;
  /** Reads the closed root of the overlay without its help; null when no host element is in the document. */
  overlay(): Promise<OverlayReading | null>;
  /** A real, trusted press of the main mouse button: move, down, up. Does not wait for what it causes. */
  pressAt(x: number, y: number): Promise<void>;
  moveTo(x: number, y: number): Promise<void>;
  /** Turns the wheel over a point, down by so many CSS pixels; negative is up. */
  wheelAt(x: number, y: number, pixels: number): Promise<void>;
  /** A real key by its DOM name (`Escape`, `Tab`, `a`), with modifiers in front (`Alt+Shift+U`). */
  pressKey(key: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Writes a PNG of the viewport with the top layer. */
  screenshot(path: string): Promise<void>;
  emulate(media: EmulatedMedia): Promise<void>;
  /**
   * Opens `popup.html` as a new tab in front; the current tab stays the one the other methods act on. Behind it the
   * page is hidden in Firefox, so its animation frames rest; Chromium's test mode keeps every page visible.
   */
  openPopupTab(): Promise<PopupPage>;
  /** Opens the toolbar popup through `action.openPopup()`, for the tab that is in front. */
  openTruePopup(): Promise<PopupPage>;
  /**
   * Evaluates an expression (promises are awaited) in a bare page of the extension: `chrome` or `browser` with
   * storage, action, tabs, alarms. It is not the background, so the background's own variables are not in reach.
   */
  evaluateInExtension<Result>(expression: string): Promise<Result>;
  /** Opens a tab in front, makes it the current one and waits for `load`. */
  newTab(url: string): Promise<void>;
  /** Brings a tab to the front and makes it the current one. */
  switchTab(number: number): Promise<void>;
  /** Closes a tab; when it was the current one, tab 0 comes to the front. The last tab cannot be closed. */
  closeTab(number: number): Promise<void>;
  /** The addresses of the tabs, in the order of their numbers. */
  tabs(): Promise<readonly string[]>;
  /** Stops the background as the browser does when idle; its globals are lost and the next event starts it again. */
  restartBackground(): Promise<void>;
  /** A new copy of the extension takes the place of the running one, as after an update. Pages that are open stay open. */
  reloadExtension(): Promise<void>;
  /** Collects the garbage and reads the memory in use. Brings the current tab to the front. */
  readMemory(): Promise<MemoryReading>;
  /** Takes the sites away from the extension, or gives them back, as a person can in the browser's own settings. */
  setSiteAccess(given: boolean): Promise<void>;
  /** Errors that nothing has caught in the extension's own scripts in pages, since the browser started. */
  extensionErrors(): Promise<readonly string[]>;
  /** Ends the browser and removes its profile, unless one was given. Can be called twice. */
  close(): Promise<void>;
}

/** How to start a browser. */
export interface LaunchOptions {
  /** The unpacked extension, `dist/chromium` or `dist/firefox`; null for the bare browser, which has no popup and no extension to ask. */
  readonly extension: string | null;
  /** The practice server on 127.0.0.1, which answers https for every genuine host. */
  readonly port: number;
  /** Every name in the world leads to the practice server, so that it sees what is asked of any. Firefox always does that. */
  readonly everyHost?: boolean;
  readonly headless: boolean;
  /** The language of pages and of `i18n.getUILanguage`, as a BCP 47 tag; no language pack is needed for it. */
  readonly language?: string;
  readonly viewport?: ViewportSize;
  readonly executable: string;
  /** Leaves the page open that the extension shows to somebody who has just installed it; otherwise it is put away. */
  readonly keepWelcome?: boolean;
  /** A profile folder to keep and to use again. Without it a new one is made and removed on close. */
  readonly profile?: string;
}
