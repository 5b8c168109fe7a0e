/** Every page of the practice site, its twins and its disturbances: page, step and each ring, by the site's ground truth. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import type { ListedPage } from '../practice-site/listed-page.ts';
import { disturbedPages, practicePages } from '../practice-site/page-list.ts';
import type { BrowserName, GuidedVisit, Shown } from './guided-visit.ts';
import { findFaults } from './judge-shown.ts';
import { type Look, lookOf } from './page-looks.ts';

const withoutOverlay: ReadonlySet<string> = new Set(['bot-check', 'identity-check']);
const wide = { width: 1280, height: 800 };
/** The narrowest window that both browsers make. */
const narrow = { width: 480, height: 800 };
/** How long something may take to show, and how long it has to stay, in milliseconds. */
const patience = 6000;
const stays = 350;
/** A page that is read too early looks not ready for a moment: one that stays so has to stay so for longer. */
const staysWaiting = 1200;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function isNarrow({ url, options }: ListedPage): boolean {
  return options?.mobile === true || new URL(url).hostname.startsWith('m.');
}

/** Looks until all is right and stays right. @returns What was shown then, or last. */
async function lookUntilRight({ shown }: GuidedVisit, listed: ListedPage): Promise<Shown> {
  const end = Date.now() + patience;
  const calm = listed.step === 'wait' ? staysWaiting : stays;
  let before = '';
  let since = Date.now();
  for (;;) {
    const now = await shown();
    const written = JSON.stringify(now);
    const isRight = findFaults(listed, now).length === 0;
    if (!isRight || written !== before) since = Date.now();
    before = written;
    if ((isRight && Date.now() - since >= calm) || Date.now() > end) return now;
    await pause(60);
  }
}

/** During a check only the popup speaks. */
async function expectOnlyPopup({ browser, reach }: GuidedVisit, { page, step }: ListedPage): Promise<void> {
  const popup = await browser.openPopupTab();
  try {
    await waitUntil(async () => (await popup.attributes())['data-page'] === page, `the popup to name “${page}”`, patience);
    expect((await popup.attributes())['data-step']).toBe(step);
  } finally {
    await popup.close();
  }
  expect(await browser.overlay()).toBeNull();
  reach(page, step);
}

function describePage(visit: () => GuidedVisit, listed: ListedPage, look: Look): void {
  const options = { ...look, ...listed.options };
  const { language, design } = options;
  it(`takes ${listed.url} for “${listed.page}” and shows “${listed.step}”, in ${language}, design ${design}: ${listed.note}`, async () => {
    const { browser, renew, reach } = visit();
    await renew(options);
    await browser.open(listed.url);
    if (withoutOverlay.has(listed.page)) {
      await expectOnlyPopup(visit(), listed);
      return;
    }
    const shown = await lookUntilRight(visit(), listed);
    expect(findFaults(listed, shown), JSON.stringify(shown)).toEqual([]);
    reach(shown.page, shown.step);
  });
}

export function describePages(visit: () => GuidedVisit, name: BrowserName): void {
  beforeAll(async () => {
    await visit().begin({});
    // The pointer must not rest on something that opens.
    await visit().browser.moveTo(2, wide.height - 10);
  });

  const numbered = practicePages.map((listed, at) => ({ listed, look: lookOf(name, at) }));
  describe('as it is', () => {
    for (const { listed, look } of numbered.filter(({ listed }) => !isNarrow(listed))) describePage(visit, listed, look);
  });

  describe('in a narrow window', () => {
    beforeAll(() => visit().browser.setViewport(narrow.width, narrow.height));
    afterAll(() => visit().browser.setViewport(wide.width, wide.height));
    for (const { listed, look } of numbered.filter(({ listed }) => isNarrow(listed))) describePage(visit, listed, look);
  });

  describe('disturbed', () => {
    // Each browser takes every other one: of each disturbance three or four pages, of each page five disturbances.
    const own = name === 'chromium' ? 0 : 1;
    for (const [at, listed] of disturbedPages.entries()) if (at % 2 === own) describePage(visit, listed, lookOf(name, at));
  });
}
