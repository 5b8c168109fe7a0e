/** The popup: the same state, usable alone, and the app's half of the job. */
import { expect, it } from 'vitest';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import { followGuide } from '../../tools/tour/follow-guide.ts';
import { cardList, type GuidedVisit, wallet } from './guided-visit.ts';

const api = '(globalThis.browser ?? chrome)';

export function describePopup(visit: () => GuidedVisit): void {
  it('offers a pill on the wallet and nothing on the home page while the guide is off', async () => {
    const { begin, browser, visit: open } = visit();
    await begin({}, 'off');
    await browser.open('https://www.aliexpress.com/');
    const onWallet = await open(wallet);
    expect(onWallet).toMatchObject({ page: 'wallet', step: 'open-cards', rings: 0 });
    const reading = await browser.overlay();
    expect(reading?.panel?.attributes['data-mode']).toBe('pill');
    expect(reading?.actions.map(({ action }) => action).sort()).toEqual(['dismiss', 'start']);
  });

  it('does not offer the pill again on a kind of page where it was closed', async () => {
    const { begin, browser, visit: open, pressAction } = visit();
    await begin({}, 'off');
    await open(wallet);
    await pressAction('dismiss');
    await waitUntil(async () => (await browser.overlay()) === null, 'the pill to leave', 8000);
    await open(cardList);
    expect((await browser.overlay())?.panel?.attributes['data-mode']).toBe('pill');
  });

  it('starts and stops the guide from the true popup of the toolbar', async () => {
    const { begin, browser, seeStep } = visit();
    await begin({}, 'off');
    await browser.open(cardList);
    const popup = await browser.openTruePopup();
    await waitUntil(async () => (await popup.actions()).some(({ action }) => action === 'start'), 'the popup to offer Start', 8000);
    await popup.press('start');
    await waitUntil(async () => (await popup.attributes())['data-step'] === 'choose-card', 'the popup to show the step', 8000);
    expect(await popup.attributes()).toMatchObject({
      'data-running': 'yes',
      'data-page': 'wallet-cards',
      'data-web': 'in-progress',
      'data-app': 'to-do',
    });
    await popup.close();
    await seeStep('choose-card');
    const again = await browser.openTruePopup();
    await waitUntil(async () => (await again.actions()).some(({ action }) => action === 'stop'), 'the popup to offer Stop', 8000);
    await again.press('stop');
    await waitUntil(async () => (await again.attributes())['data-running'] === 'no', 'the popup to show that it has stopped', 8000);
    await again.close();
    await waitUntil(async () => (await browser.overlay())?.panel?.attributes['data-mode'] === 'pill', 'the guide to stop', 8000);
  });

  it('[worker-stopped] keeps the app half open with a badge until the person says that it is done', async () => {
    const { begin, browser } = visit();
    await begin({});
    await browser.open('https://www.aliexpress.com/');
    await followGuide(browser, { choice: 1, until: ['repeat-in-app'] });
    await waitUntil(async () => (await browser.evaluateInExtension<string>(`${api}.action.getBadgeText({})`)) === '1', 'the badge', 8000);
    await browser.restartBackground();
    await browser.open('https://www.aliexpress.com/');
    const popup = await browser.openPopupTab();
    await waitUntil(async () => (await popup.attributes())['data-step'] === 'repeat-in-app', 'the popup to carry the app half', 8000);
    expect(await popup.attributes()).toMatchObject({ 'data-web': 'gone', 'data-app': 'to-do' });
    await popup.press('app-done');
    await waitUntil(async () => (await popup.attributes())['data-step'] === 'all-done', 'the popup to say that all is done', 8000);
    expect((await popup.attributes())['data-app']).toBe('done');
    await popup.close();
    expect(await browser.evaluateInExtension<string>(`${api}.action.getBadgeText({})`)).toBe('');
  });

  it('[language-changed] speaks the language that the person picks, and the panel too, until it follows the browser again', async () => {
    const { begin, browser } = visit();
    await begin({}, 'off');
    await browser.open(cardList);
    const popup = await browser.openPopupTab();
    const language = () => popup.evaluate<string>('document.documentElement.lang');
    await waitUntil(async () => (await popup.actions()).length > 0, 'the popup to be drawn', 8000);
    const before = await language();
    const pick = async (letter: string) => {
      await popup.evaluate(`document.querySelector('[data-control="language"]').focus()`);
      await popup.pressKey(letter);
      // Where a letter opens no list, it has chosen already.
      await popup.pressKey('Enter');
    };
    await pick('D');
    await waitUntil(async () => (await language()) === 'de', 'the popup to speak German', 8000);
    expect(await popup.text()).toContain('Sprache');
    await popup.press('start');
    await waitUntil(async () => (await popup.attributes())['data-running'] === 'yes', 'the guide to run', 8000);
    expect(await popup.evaluate<string>(`document.querySelector('[data-control="language"]').selectedOptions[0].lang`)).toBe('de');
    await pick('W');
    await waitUntil(async () => (await language()) === before, 'the popup to follow the browser again', 8000);
    await popup.close();
  });

  it('[record-newer] tells the person that an earlier record could not be read, and keeps it', async () => {
    const { begin, browser } = visit();
    await begin({}, 'off');
    await browser.evaluateInExtension(`${api}.storage.local.set({ journey: { version: 99, running: true } }).then(() => true)`);
    await browser.open(cardList);
    const popup = await browser.openPopupTab();
    await waitUntil(async () => /could not be read/.test(await popup.text()), 'the popup to say so', 8000);
    await popup.press('start');
    await waitUntil(async () => (await popup.attributes())['data-running'] === 'yes', 'the guide to run', 8000);
    await popup.close();
    const kept = await browser.evaluateInExtension<{ 'journey-set-aside': unknown }>(`${api}.storage.local.get('journey-set-aside')`);
    expect(kept['journey-set-aside']).toEqual({ version: 99, running: true });
  });

  it('says what to do when no page answers', async () => {
    const { begin, browser } = visit();
    await begin({}, 'off');
    await browser.open('about:blank');
    const popup = await browser.openPopupTab();
    await waitUntil(async () => /Is AliExpress open here/.test(await popup.text()), 'the popup to ask', 8000);
    expect(await popup.text()).toContain('https://www.aliexpress.com/p/wallet-ui/index.html');
    expect((await popup.attributes())['data-page']).toBeUndefined();
    await popup.close();
  });
}
