/** Runs in a page: one pass of the engine as the content script makes it, and the pass that it is held against. */
import { findLexicon } from '../../src/content/site-languages.ts';
import { findTarget } from '../../src/engine/find-target.ts';
import { normaliseText } from '../../src/engine/normalise-text.ts';
import { readPageInPieces } from '../../src/engine/read-page.ts';
import { runToEnd } from '../../src/engine/run-to-end.ts';
import { pages } from '../../src/guide/pages.ts';
import { targets } from '../../src/guide/targets.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import { newJourney } from '../../src/journey/state.ts';
import { createDomPageView } from '../../src/platform/page/dom-page-view.ts';
import { gatherPage } from '../../src/platform/page/gather-page.ts';
import { runInPieces } from '../../src/platform/page/watch-page.ts';

const running = { ...newJourney, running: true };

function* enginePass(): Generator<void, string, void> {
  const gathered = yield* gatherPage(document, 'uncard-overlay');
  const view = createDomPageView(document, gathered);
  const { lexicon } = yield* findLexicon(view);
  const sighting = yield* readPageInPieces(view, lexicon, { pages, targets }, false);
  const choice = chooseStep(sighting, running, { load: 'bench', chosen: null });
  const { rung } = findTarget(sighting, choice.request, new Set());
  return `${sighting.page} ${choice.step} ${rung}`;
}

/** In one go. @returns What the pass comes to, so that nobody can leave any of it out. */
export function runEngine(): string {
  return runToEnd(enginePass());
}

/** Normalises each text node and reads role, aria-label and title of each element. @returns Signs read. */
export function runReference(): number {
  let signs = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) signs += normaliseText((node as Text).data).length;
    else for (const name of ['role', 'aria-label', 'title']) signs += (node as Element).getAttribute(name)?.length ?? 0;
  }
  return signs;
}

/** One pass in pieces, as a page gets it. @returns The longest stretch between two breaths, in milliseconds. */
export async function runBreathing(): Promise<number> {
  const pass = enginePass();
  let longest = 0;
  let began: number | null = null;
  const { setTimeout: wait } = window;
  // Every breath of the scheduler is a timer: what is run after it is a stretch of its own.
  Object.assign(window, {
    setTimeout: (then: () => void, pause: number) => {
      began = null;
      return wait(then, pause);
    },
  });
  const timed = (function* () {
    for (;;) {
      began ??= performance.now();
      const piece = pass.next();
      longest = Math.max(longest, performance.now() - began);
      if (piece.done === true) return;
      yield;
    }
  })();
  await runInPieces(timed, new AbortController().signal);
  Object.assign(window, { setTimeout: wait });
  return longest;
}
