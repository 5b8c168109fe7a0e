/**
 * Decides when the page deserves another look, and takes that look in pieces. Silent while nothing changes; a page that
 * changes without end costs a bounded share of its time.
 */

import { createPacing } from './look-pacing.ts';

export interface PageWatch {
  /** Ask for a look soon; many requests make one look. */
  request(): void;
  /** Whether something changed that no look has taken in yet. */
  isDue(): boolean;
  /** Also watch these roots (open shadow roots, frames); known ones are not watched twice. */
  include(roots: readonly Node[]): void;
}

/** A look is followed by a pause of this many times its own length, so that on a restless page it never takes more than a seventh. */
const pauseShare = 6;
/** After a look that broke off, in milliseconds; the next change of the page is a new try. */
const failurePause = 1000;
/** Longest stretch of work before the page gets its turn, in milliseconds. */
const stretch = 8;
const events = ['pointerover', 'focusin', 'change', 'transitionend', 'animationend', 'toggle'] as const;
const presses = ['click', 'keyup'] as const;
const ofWindow = ['pageshow', 'popstate', 'hashchange', 'resize'] as const;
const observed: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

function isOurs(record: MutationRecord, host: string): boolean {
  const { target, addedNodes, removedNodes } = record;
  if (target instanceof Element && target.localName === host) return true;
  if (record.type !== 'childList') return false;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => node instanceof Element && node.localName === host);
}

function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Runs a look to its end, giving way to the page between stretches.
 * @returns How long it worked, in milliseconds: what it waited for the page is not its own.
 */
export async function runInPieces(look: Generator<void, void, void>, signal: AbortSignal): Promise<number> {
  let began = performance.now();
  let worked = 0;
  for (let piece = look.next(); !piece.done; piece = look.next()) {
    const spent = performance.now() - began;
    if (spent < stretch) continue;
    worked += spent;
    await breathe();
    if (signal.aborted) return worked;
    began = performance.now();
  }
  return worked + performance.now() - began;
}

/** @returns How long the page is to be left in peace afterwards, in milliseconds. */
async function takeLook(look: () => Generator<void, void, void>, onFailure: () => void, signal: AbortSignal): Promise<number> {
  try {
    return (await runInPieces(look(), signal)) * pauseShare;
  } catch {
    onFailure();
    return failurePause;
  }
}

export interface WatchOrders {
  /** Tag name of our own host; what happens to it is no change of the page. */
  readonly host: string;
  /** One look at the page, in pieces. */
  readonly look: () => Generator<void, void, void>;
  /** A look broke off, as on a page that tampers with its own objects: what was shown may be wrong by now. */
  readonly onFailure: () => void;
  /** Wait after the first change, in milliseconds: a burst of changes is one change. */
  readonly settle: number;
}

export function watchPage(page: Document, { host, look, onFailure, settle }: WatchOrders, signal: AbortSignal): PageWatch {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let looking = false;
  let again = false;
  let missed = false;
  const pacing = createPacing();
  const known = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    if (!records.every((record) => isOurs(record, host))) request();
  });

  async function run(): Promise<void> {
    timer = null;
    // A page that nobody sees waits; the change is not forgotten.
    missed = page.visibilityState === 'hidden';
    if (signal.aborted || missed) return;
    looking = true;
    again = false;
    const pause = await takeLook(look, onFailure, signal);
    looking = false;
    pacing.rest(pause);
    if (again) request();
  }

  function request(): void {
    if (signal.aborted) return;
    if (looking) again = true;
    if (looking || timer !== null) return;
    timer = setTimeout(() => void run(), pacing.wait(settle));
  }

  /** A page cannot make itself pressing: only what the person does counts. */
  function onPress(event: Event): void {
    if (event.isTrusted) pacing.hurry();
    request();
  }

  function include(roots: readonly Node[]): void {
    for (const root of roots) {
      if (known.has(root)) continue;
      known.add(root);
      observer.observe(root, observed);
      for (const event of events) root.addEventListener(event, request, { capture: true, passive: true, signal });
      for (const event of presses) root.addEventListener(event, onPress, { capture: true, passive: true, signal });
    }
  }

  include([page]);
  page.addEventListener('visibilitychange', request, { signal });
  for (const event of ofWindow) page.defaultView?.addEventListener(event, request, { signal });
  const stop = () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  };
  // Once: a signal composed of others lives on as long as somebody listens to it, and all that its listener holds.
  signal.addEventListener('abort', stop, { once: true });
  return { request, include, isDue: () => timer !== null || looking || missed };
}
