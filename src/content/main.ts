/** Entry of the content script: wires page, engine, journey and overlay, and leaves without a trace when it may not stay. */
import type { GuideReport } from '../journey/guide-report.ts';
import { parseBareMessage } from '../messages/parse-bare-message.ts';
import { isGenuineHost } from '../messages/trust.ts';
import { createOverlay } from '../overlay/overlay.ts';
import { hostTag } from '../overlay/overlay-host.ts';
import { answerMessages } from '../platform/browser/answer-messages.ts';
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

function answerPopup(session: GuideSession, pageLife: PageLife): void {
  answerMessages(parseBareMessage, {
    'guide:ask': (): GuideReport | null => {
      pageLife.lookNow();
      return session.report();
    },
    'report:make': (): string | null => {
      pageLife.lookNow();
      return session.drawUpReport();
    },
    'guide:look-again': () => {
      reload();
      return null;
    },
  });
}

/** What is stored, and where in the site the page is. */
function followChanges(window: Window, session: GuideSession, pageLife: PageLife, signal: AbortSignal): void {
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
  void refresh();
}

/** @param life Ends with the page, or when a newer version of the extension has taken over. */
function begin(page: Document, window: Window, life: AbortController): void {
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

  const tell = createTeller({
    report: (event) => ask('journey:report', event),
    onUpdated: retire,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });

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
  answerPopup(session, pageLife);
  followChanges(window, session, pageLife, signal);
}

/** Frames, look-alike hosts and pages that are only being prepared get nothing. */
function isOurPage(window: Window): boolean {
  return window.top === window && window.location.protocol === 'https:' && isGenuineHost(window.location.hostname);
}

if (isOurPage(window)) {
  const start = () => begin(document, window, new AbortController());
  if ((document as { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
