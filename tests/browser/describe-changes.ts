/** What changes around a guide that runs: the extension itself, the access it has, the size of its text. */
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import { cardList, type GuidedVisit } from './guided-visit.ts';

export function describeChanges(visit: () => GuidedVisit): void {
  const panel = async () => (await visit().browser.overlay())?.panel ?? null;

  async function beginOnList(): Promise<void> {
    await visit().begin({});
    await visit().visit(cardList);
    await visit().seeStep('choose-card');
  }

  describe('the text', () => {
    it('is larger in panel and popup when the person switches it on, and plain again when they switch it off', async () => {
      const { browser, pressAction } = visit();
      await beginOnList();
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

  describe('a new version under an open page', () => {
    it('leaves one overlay, which guides or asks to reload, and guides again after that', async () => {
      const { browser, pressAction, seeStep } = visit();
      await beginOnList();
      await browser.reloadExtension();
      await browser.evaluate(`(document.body.append(document.createElement('i')), true)`);
      const asksToReload = async () => (await panel())?.text.includes('Uncard was updated') === true;
      // Firefox runs the new script in pages that are open; Chromium leaves the old one there, deaf.
      const guides = async () => (await panel())?.attributes['data-step'] === 'choose-card' && !(await asksToReload());
      await waitUntil(async () => (browser.name === 'firefox' ? guides() : asksToReload()), 'the page to take note', 12_000);
      expect((await browser.overlay())?.hosts).toBe(1);
      if (browser.name === 'chromium') {
        expect((await browser.overlay())?.rings).toEqual([]);
        await pressAction('check');
      }
      await seeStep('choose-card');
    });

    it('can be put away where it only asks to reload', async () => {
      const { browser, pressAction } = visit();
      if (browser.name === 'firefox') return expect(browser.name).toBe('firefox');
      await beginOnList();
      await browser.reloadExtension();
      await browser.evaluate(`(document.body.append(document.createElement('i')), true)`);
      await pressAction('dismiss');
      await waitUntil(async () => (await panel()) === null, 'the overlay to leave', 8000);
    });
  });

  describe('access to the sites', () => {
    it('is asked for in the popup where the browser has taken it, and given there', async () => {
      const { begin, browser } = visit();
      await begin({}, 'off');
      if (browser.name === 'chromium') return expect(browser.takeSiteAccess()).rejects.toThrow('no test');
      await browser.open(cardList);
      await browser.takeSiteAccess();
      await browser.reload();
      const popup = await browser.openPopupTab();
      await waitUntil(async () => (await popup.text()).includes('Allow access'), 'the popup to ask for access', 8000);
      expect(await popup.text()).toContain('Uncard has no access yet');
      await popup.evaluate(`document.querySelector('[data-control="allow-access"]').focus()`);
      await popup.pressKey('Enter');
      await waitUntil(async () => !(await popup.text()).includes('Allow access'), 'the access to be given', 12_000);
      await popup.close();
      await browser.reload();
      await waitUntil(async () => (await panel()) !== null, 'the pill to be there again', 8000);
    });
  });
}
