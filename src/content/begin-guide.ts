/** Wires page, engine, journey and overlay, and leaves without a trace when it may not stay. Loaded where the guide has something to do. */
import type { GuideReport } from '../journey/guide-report.ts';
import { createOverlay } from '../overlay/overlay.ts';
import { hostTag } from '../overlay/overlay-host.ts';
import { ask } from '../platform/browser/ask-messages.ts';
import { extensionVersion, isExtensionAlive } from '../platform/browser/extension.ts';
import { scrollToTarget, seeTarget } from '../platform/page/see-target.ts';
import { watchAddress } from '../platform/page/watch-address.ts';
import type { ActionId } from '../present/panel-view.ts';
import { GuideSession } from './guide-session.ts';
import { createPageLife, type PageLife } from './page-life.ts';
import { createRowKeys } from './row-keys.ts';
import { followSnapshot } from './snapshot.ts';
import { createTeller } from './tell-in-order.ts';
import { watchArrivals } from './watch-arrivals.ts';

async function readSessionKey(): Promise<string | null> {
  const outcome = await ask('rows:key', null);
  return outcome.ok ? outcome.value : null;
}

function reload(): void {
  window.location.reload();
}

/** What is stored, and where in the site the page is. Done once it was read for the first time. */
function followChanges(window: Window, session: GuideSession, pageLife: PageLife, signal: AbortSignal): Promise<void> {
  let running = false;
  const refresh = followSnapshot((snapshot) => {
    running = snapshot.journey.running;
    if (snapshot.spoken === null) void ask('words:ensure', null);
    session.follow(snapshot);
    pageLife.arrange(running);
  }, signal);
  watchAddress(window, () => pageLife.arrange(running), signal);
  watchArrivals(window, () => session.arrive(), signal);
  window.addEventListener('pageshow', (event) => event.persisted && void refresh(), { signal });
  return refresh();
}

/** What the popup may ask of a page. */
export interface GuideLife {
  report(): GuideReport | null;
  drawUpReport(): string | null;
  /** Loads the page anew. */
  lookAgain(): void;
}

function answersOf(session: GuideSession, pageLife: PageLife): GuideLife {
  return {
    report() {
      pageLife.lookNow();
      return session.report();
    },
    drawUpReport() {
      pageLife.lookNow();
      return session.drawUpReport();
    },
    lookAgain: reload,
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** @param life Ends with the page, or when a newer version of the extension has taken over. */
export async function beginGuide(page: Document, window: Window, life: AbortController): Promise<GuideLife> {
  const { signal } = life;
  const drawing = new AbortController();

  /** The old script goes deaf; all it can still do is to say so, where it was guiding somebody. */
  function retire(): void {
    if (signal.aborted) return;
    life.abort();
    const view = session.outlive();
    if (view === null) drawing.abort();
    else overlay.show(view, { step: view.step, rings: [], region: null });
  }

  function isAlive(): boolean {
    if (!isExtensionAlive()) retire();
    return !signal.aborted;
  }

  const tell = createTeller({ report: (event) => ask('journey:report', event), onUpdated: retire, pause });

  function act(action: ActionId, index: number | null): void {
    if (isAlive()) session.act(action, index);
    else if (action === 'check') reload();
    else drawing.abort();
  }

  const overlay = createOverlay({
    look: (element) => seeTarget(element, hostTag),
    onAction: act,
    onAppStep: (route, step, done) => tell({ type: 'app-step-marked', route, step, done }),
    onSilence: (silent) => void ask('overlay:silent', silent),
    signal: drawing.signal,
  });
  const keys = createRowKeys(readSessionKey, () => pageLife.request());
  const session: GuideSession = new GuideSession(page, {
    overlay,
    tell,
    keys,
    onRoots: (roots) => pageLife.include(roots),
    reload,
    scrollTo: scrollToTarget,
    enlarge: (largerText) => void ask('text:enlarge', largerText),
    openReport: (text) => void ask('report:open', text),
    openPage: (ours) => void ask('page:open', ours),
    isAlive,
    version: extensionVersion(),
    now: () => Date.now(),
  });
  const pageLife: PageLife = createPageLife(page, session, () => overlay.focusPanel(), signal);
  await followChanges(window, session, pageLife, signal);
  return answersOf(session, pageLife);
}
