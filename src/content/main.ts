/**
 * Entry of the content script: waits at the door of a shopping page until the guide has something to do there. What the guide
 * is made of is not even set up before, so that shopping costs next to nothing.
 */
import { parseBareMessage } from '../messages/parse-bare-message.ts';
import { isGenuineHost } from '../messages/trust.ts';
import { answerMessages } from '../platform/browser/answer-messages.ts';
import { readLocal, watchLocal } from '../platform/browser/storage.ts';
import { watchAddress } from '../platform/page/watch-address.ts';
import type { GuideLife } from './begin-guide.ts';
import { isQuietPage } from './quiet-page.ts';

/** Whether the stored journey runs, as far as that can be told without reading the whole of it. */
function isRunning(journey: unknown): boolean {
  return typeof journey === 'object' && journey !== null && 'running' in journey && journey.running === true;
}

/** The guide of this page, once it is there; the first who asks brings it. */
function createDoor(page: Document, window: Window): () => Promise<GuideLife> {
  let entered: Promise<GuideLife> | null = null;
  return () => {
    entered ??= import('./begin-guide.ts').then(({ beginGuide }) => beginGuide(page, window, new AbortController()));
    return entered;
  };
}

function answerPopup(enter: () => Promise<GuideLife>): void {
  answerMessages(parseBareMessage, {
    'guide:ask': async () => (await enter()).report(),
    'report:make': async () => (await enter()).drawUpReport(),
    'guide:look-again': async () => {
      (await enter()).lookAgain();
      return null;
    },
  });
}

async function start(page: Document, window: Window): Promise<void> {
  const waiting = new AbortController();
  const door = createDoor(page, window);
  const enter = () => {
    waiting.abort();
    return door();
  };
  answerPopup(enter);
  const { signal } = waiting;
  const enterUnlessQuiet = () => void (isQuietPage(page.location) || enter());
  enterUnlessQuiet();
  if (signal.aborted) return;
  signal.addEventListener(
    'abort',
    watchLocal((key, value) => void (key === 'journey' && isRunning(value) && enter())),
  );
  watchAddress(window, enterUnlessQuiet, signal);
  const { journey } = await readLocal('journey');
  if (isRunning(journey)) void enter();
}

/** Frames, look-alike hosts and pages that are only being prepared get nothing. */
function isOurPage(window: Window): boolean {
  return window.top === window && window.location.protocol === 'https:' && isGenuineHost(window.location.hostname);
}

if (isOurPage(window)) {
  const begin = () => void start(document, window);
  if ((document as { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
