/** What changes around a guide that runs: the extension itself, the access it has, the size of its text. */
import { describe, expect, it } from 'vitest';
import type { PopupPage } from '../../tools/browsers/test-browser.ts';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import { type BrowserName, cardList, type GuidedVisit } from './guided-visit.ts';

async function beginOnList({ begin, visit, seeStep }: GuidedVisit): Promise<void> {
  await begin({});
  await visit(cardList);
  await seeStep('choose-card');
}

async function readPanel({ browser }: GuidedVisit) {
  return (await browser.overlay())?.panel ?? null;
}

/** The extension is loaded anew below a page that shows the guide; something happens in the page after that. */
async function renewBelow(visit: GuidedVisit): Promise<void> {
  await beginOnList(visit);
  await visit.browser.reloadExtension();
  await visit.browser.evaluate(`(document.body.append(document.createElement('i')), true)`);
}

async function asksToReload(visit: GuidedVisit): Promise<boolean> {
  return (await readPanel(visit))?.text.includes('Uncard was updated') === true;
}

/** Firefox runs the new script in pages that are open; Chromium leaves the old one there, deaf. */
const describeNewVersion = { chromium: describeDeafScript, firefox: describeNewScript } as const;

export function describeChanges(visit: () => GuidedVisit, name: BrowserName): void {
  describe('the text', () => {
    it('is larger in panel and popup when the person switches it on, and plain again when they switch it off', async () => {
      const { browser, pressAction } = visit();
      await beginOnList(visit());
      const popup = await browser.openPopupTab();
      await waitUntil(async () => (await popup.actions()).some(({ action }) => action === 'larger-text'), 'the switch', 8000);
      const size = () => popup.evaluate<number>(`parseFloat(getComputedStyle(document.querySelector('.lead')).fontSize)`);
      const plain = await size();
      await browser.switchTab(0);
      const choiceAt = async () => (await browser.overlay())?.actions.find(({ action }) => action === 'choose')?.box.y ?? 0;
      const before = await choiceAt();
      await pressAction('larger-text');
      await waitUntil(async () => (await choiceAt()) > before + 4, 'the words of the panel to grow', 8000);
      await waitUntil(async () => (await size()) > plain * 1.2, 'the popup to follow', 8000);
      await popup.press('larger-text');
      await waitUntil(async () => (await size()) === plain, 'the popup to be plain again', 8000);
      await waitUntil(async () => (await choiceAt()) === before, 'the panel to follow', 8000);
      await popup.close();
    });
  });

  describe('a new version under an open page', () => describeNewVersion[name](visit));
  describe('access to the sites', () => {
    describeAccess(visit);
    // Chromium asks in a window of its own, which no test can answer.
    if (name === 'firefox') describeAsking(visit);
  });
}

/** A browser under load sometimes takes longer to load an extension anew than the driver waits: then it is done once more. */
const reloading = { retry: 2 };

function describeDeafScript(visit: () => GuidedVisit): void {
  it('[new-version] leaves one overlay without rings, which asks to reload, and guides again after that', reloading, async () => {
    const { browser, pressAction, seeStep } = visit();
    await renewBelow(visit());
    await waitUntil(() => asksToReload(visit()), 'the page to take note', 12_000);
    expect(await browser.overlay()).toMatchObject({ hosts: 1, rings: [] });
    await pressAction('check');
    await seeStep('choose-card');
  });

  it('can be put away where it only asks to reload', reloading, async () => {
    await renewBelow(visit());
    // A press right after the panel has changed would not be taken.
    await waitUntil(() => asksToReload(visit()), 'the page to take note', 12_000);
    await visit().pressAction('dismiss');
    await waitUntil(async () => (await readPanel(visit())) === null, 'the overlay to leave', 8000);
  });
}

function describeNewScript(visit: () => GuidedVisit): void {
  it('[new-version] leaves one overlay, which goes on guiding', reloading, async () => {
    const { browser, ringTruths } = visit();
    await renewBelow(visit());
    const guides = async () => (await readPanel(visit()))?.attributes['data-step'] === 'choose-card' && !(await asksToReload(visit()));
    await waitUntil(guides, 'the new script to guide', 12_000);
    expect((await browser.overlay())?.hosts).toBe(1);
    expect(await ringTruths()).toHaveLength(2);
  });
}

/** The popup over a card list that the extension may not see. */
async function openWithoutAccess({ begin, browser }: GuidedVisit): Promise<PopupPage> {
  await begin({}, 'off');
  await browser.open(cardList);
  await browser.setSiteAccess(false);
  await browser.reload();
  const popup = await browser.openPopupTab();
  await waitUntil(async () => (await popup.text()).includes('Allow access'), 'the popup to ask for access', 8000);
  return popup;
}

function describeAccess(visit: () => GuidedVisit): void {
  it('is asked for in the popup while the browser withholds it, and no longer', async () => {
    const popup = await openWithoutAccess(visit());
    expect(await popup.text()).toContain('Uncard has no access yet');
    await visit().browser.setSiteAccess(true);
    await waitUntil(async () => !(await popup.text()).includes('Allow access'), 'the popup to take note', 12_000);
    await popup.close();
    await visit().browser.reload();
    await waitUntil(async () => (await readPanel(visit())) !== null, 'the pill to be there again', 8000);
  });
}

function describeAsking(visit: () => GuidedVisit): void {
  it('is given in the popup, at a press', async () => {
    const { browser } = visit();
    const popup = await openWithoutAccess(visit());
    await popup.evaluate(`document.querySelector('[data-control="allow-access"]').focus()`);
    await popup.pressKey('Enter');
    await waitUntil(async () => !(await popup.text()).includes('Allow access'), 'the access to be given', 12_000);
    await popup.close();
    await browser.reload();
    await waitUntil(async () => (await readPanel(visit())) !== null, 'the pill to be there again', 8000);
  });
}
