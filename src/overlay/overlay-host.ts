/**
 * The overlay's one element in the page: a popover in the top layer with a closed root. Keeps it attached, on top and
 * unchanged while it is shown, and says when the page works against that. Must not know what is drawn inside.
 */
import { adoptStyle, isStyled } from './adopt-style.ts';
import { lockHost } from './host-lock.ts';
import { createModalDialogs } from './modal-dialogs.ts';
import { createVeils, type Veils } from './veils.ts';

export const hostTag = 'uncard-overlay';
const checkEveryMilliseconds = 250;

export interface HostPorts {
  /** The site's elements that are pointed at now: a dialog around one of them is where the host belongs. */
  readonly findTargets: () => readonly Element[];
  /** Whether something that opened above us hides what we show. */
  readonly isHidden: () => boolean;
  /** The page undid something. False means: give up; the receiver has detached the host. */
  readonly onFight: () => boolean;
  /** What is drawn inside is styled with. */
  readonly css: string;
  readonly signal: AbortSignal;
}

/** An earlier copy of the script may have left its host behind when it ended. */
export function removeLeftBehind(elements: Iterable<Element>): void {
  for (const element of [...elements]) if (element.localName === hostTag) element.remove();
}

/**
 * An element whose root is closed to the page. A page may have defined our element as one of its own: made in its document
 * it would run the page's code, which can refuse the root or keep a way into it. A document of no window has no definitions,
 * and a root that is there already stays closed.
 */
function makeHost(): { readonly element: HTMLElement; readonly root: ShadowRoot } {
  const element = document.implementation.createHTMLDocument('').createElement(hostTag);
  const root = element.attachShadow({ mode: 'closed' });
  return { element: document.adoptNode(element), root };
}

export class OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What of the page may hide us without taking presses. */
  readonly veils: Veils;
  readonly #ports: HostPorts;
  readonly #lockedStyle: string | null;
  readonly #dialogs = createModalDialogs();
  readonly #changes = new MutationObserver(() => this.#check());
  #attached: AbortController | null = null;
  #openedAbove = false;

  /** The host is not yet in the document. One that an earlier copy of the script left behind is removed. */
  constructor(ports: HostPorts) {
    removeLeftBehind(document.querySelectorAll(hostTag));
    this.#ports = ports;
    ({ element: this.element, root: this.root } = makeHost());
    this.veils = createVeils(this.element);
    lockHost(this.element);
    this.#lockedStyle = this.element.getAttribute('style');
    ports.signal.addEventListener('abort', () => this.detach(), { once: true });
  }

  /** Brings the host into the document and on top; when it is there, looks whether all is still well. */
  attach(): void {
    if (this.#attached !== null) {
      this.#check();
      return;
    }
    this.#attached = new AbortController();
    this.#settle();
    this.#watch(AbortSignal.any([this.#attached.signal, this.#ports.signal]));
  }

  detach(): void {
    this.#attached?.abort();
    this.#attached = null;
    this.#changes.disconnect();
    hidePopover(this.element);
    this.element.remove();
  }

  #watch(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    // The event after the opening may come when we have been raised above it already.
    document.addEventListener('beforetoggle', ({ target }) => this.veils.opens(target), options);
    document.addEventListener('toggle', (event) => this.#onToggle(event), options);
    document.addEventListener('close', () => this.#check(), options);
    const timer = setInterval(() => document.hidden || this.#check(), checkEveryMilliseconds);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  #onToggle(event: Event): void {
    if (event.target === this.element) return;
    this.#openedAbove = true;
    this.#check();
  }

  #findHome(): Element {
    return this.#dialogs.findTop(this.#ports.findTargets()) ?? document.documentElement;
  }

  #check(): void {
    if (this.#attached === null) return;
    const wrong = this.#describeWrong();
    if (wrong === 'tampered' && !this.#ports.onFight()) return;
    if (wrong !== null) this.#settle();
    else if (this.#openedAbove && this.#ports.isHidden()) this.#raise();
  }

  /** `moved`: the site's dialog came or went. `tampered`: somebody changed, hid or removed the host itself. */
  #describeWrong(): 'moved' | 'tampered' | null {
    const host = this.element;
    const isLocked = host.getAttribute('popover') === 'manual' && host.getAttribute('style') === this.#lockedStyle;
    const isOurs = isLocked && host.getAttributeNames().length === 2 && isStyled(this.root);
    if (host.parentNode === null || !isOurs) return 'tampered';
    if (host.parentNode !== this.#findHome() || !host.isConnected) return 'moved';
    return host.matches(':popover-open') ? null : 'tampered';
  }

  #settle(): void {
    const home = this.#findHome();
    lockHost(this.element);
    this.#keepFocus(() => {
      if (this.element.parentNode !== home) home.append(this.element);
      // A root that was taken into another document and back has lost its style on the way.
      if (!isStyled(this.root)) adoptStyle(this.root, this.#ports.css);
      this.#show();
    });
    this.#observe(home);
  }

  #observe(home: Element): void {
    this.#changes.disconnect();
    this.#changes.observe(this.element, { attributes: true });
    this.#changes.observe(home, { childList: true });
    if (document.body !== null && home !== document.body) this.#changes.observe(document.body, { childList: true });
    this.#changes.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
  }

  #raise(): void {
    this.#openedAbove = false;
    if (!this.#ports.onFight()) return;
    this.#keepFocus(() => {
      hidePopover(this.element);
      this.#show();
    });
  }

  #show(): void {
    if (showPopover(this.element)) this.veils.raised();
  }

  /** Showing and moving the host takes the focus from our own control; it goes back there, never to the site's. */
  #keepFocus(change: () => void): void {
    const focused = this.root.activeElement;
    change();
    if (focused instanceof HTMLElement && this.root.activeElement !== focused) focused.focus({ preventScroll: true });
  }
}

/** @returns Whether it came on top just now. */
function showPopover(host: HTMLElement): boolean {
  if (host.matches(':popover-open')) return false;
  try {
    host.showPopover();
    return true;
  } catch {
    // A dialog that is closing refuses popovers for a moment; the next check tries again.
    return false;
  }
}

function hidePopover(host: HTMLElement): void {
  try {
    if (host.matches(':popover-open')) host.hidePopover();
  } catch {
    // Firefox throws while the dialog around the host closes; the host leaves the top layer with it.
  }
}
