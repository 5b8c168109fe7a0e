/**
 * How closely a page is watched: always while the guide runs; while it is off, not at all on shopping pages, and on
 * others until one quiet look has said where the person is.
 */
import { hostTag } from '../overlay/overlay-host.ts';
import { type PageWatch, watchPage } from '../platform/page/watch-page.ts';
import { watchFocusKey } from './focus-key.ts';
import type { GuideSession } from './guide-session.ts';
import { watchPresses } from './presses.ts';
import { isQuietPage } from './quiet-page.ts';

/** Waits after a change before looking, in milliseconds: prompt while guiding, patient while nobody asked. */
const promptly = 40;
const patiently = 500;

export interface PageLife {
  /** Takes up the watch that fits the address and the journey. */
  arrange(running: boolean): void;
  request(): void;
  include(roots: readonly Node[]): void;
  /** Looks at once, unless the last look still holds. */
  lookNow(): void;
}

export function createPageLife(page: Document, session: GuideSession, focusPanel: () => void, signal: AbortSignal): PageLife {
  let watch: PageWatch | null = null;
  let ending: AbortController | null = null;
  let arranged = '';

  function lookNow(): void {
    if (watch !== null && !watch.isDue() && session.report() !== null) return;
    for (const look = session.look(); !look.next().done; );
  }

  /** While the guide is off, a page that has said what it is and offers nothing is left in peace. */
  function* lookOnce(): Generator<void, void, void> {
    yield* session.look();
    const report = session.report();
    if (report !== null && report.page !== 'not-ready' && report.mode === null) ending?.abort();
  }

  function end(): void {
    ending?.abort();
    ending = null;
    watch = null;
  }

  function begin(running: boolean): void {
    ending = new AbortController();
    const both = AbortSignal.any([signal, ending.signal]);
    const look = running ? () => session.look() : lookOnce;
    const settle = running ? promptly : patiently;
    watch = watchPage(page, { host: hostTag, look, onFailure: () => session.lose(), settle }, both);
    if (running) watchPresses(page, readScene, (press) => session.press(press), both);
    if (running) watchFocusKey(page, { readRinged: () => session.readRinged(), focusPanel }, both);
    watch.request();
  }

  function readScene() {
    if (watch?.isDue() === true) lookNow();
    return session.readScene();
  }

  return {
    arrange(running) {
      const wanted = running ? 'always' : `once ${page.location.href}`;
      if (wanted === arranged) return;
      arranged = wanted;
      end();
      if (running || !isQuietPage(page.location)) begin(running);
    },
    request: () => watch?.request(),
    include: (roots) => watch?.include(roots),
    lookNow,
  };
}
