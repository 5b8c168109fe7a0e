/** What comes between a person and the card from outside of the site: another tab, a stopped background, no network, no access. */
import { expect, it } from 'vitest';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import type { PracticeOptions } from '../practice-site/practice-options.ts';
import { cardList, type GuidedVisit } from './guided-visit.ts';

const oneCard: Partial<PracticeOptions> = {
  cards: [{ brand: 'visa', digits: '4242', default: false, expiry: '08/29', holder: 'Anna Martin' }],
};

export function describeInterruptions(visit: () => GuidedVisit): void {
  const verdict = async (step: string) => (await visit().seeStep(step)).panel?.attributes['data-verdict'];
  const popupText = async () => {
    const popup = await visit().browser.openPopupTab();
    try {
      await waitUntil(async () => (await popup.actions()).length > 0, 'the popup to be drawn', 8000);
      return await popup.text();
    } finally {
      await popup.close();
    }
  };

  it('[two-tabs] lets the second look happen in another tab, and both say the same', async () => {
    const { begin, browser, visit: open, seeStep, pressRing } = visit();
    await begin(oneCard);
    await open(cardList);
    await seeStep('press-remove');
    await browser.newTab(cardList);
    await seeStep('press-remove');
    await browser.switchTab(0);
    await pressRing();
    await seeStep('confirm-remove');
    await pressRing();
    expect(await verdict('check-gone')).toBe('cannot-tell');
    await browser.switchTab(1);
    await browser.reload();
    expect(await verdict('repeat-in-app')).toBe('gone');
    await browser.closeTab(1);
    expect(await verdict('repeat-in-app')).toBe('gone');
  });

  it('[worker-stopped] goes on to the verdict although the background is stopped before every press', async () => {
    const { begin, browser, visit: open, seeStep, pressRing, pressAction } = visit();
    await begin(oneCard);
    await open(cardList);
    await seeStep('press-remove');
    await browser.restartBackground();
    await pressRing();
    await seeStep('confirm-remove');
    await browser.restartBackground();
    await pressRing();
    await seeStep('check-gone');
    await browser.restartBackground();
    await pressAction('check');
    expect(await verdict('repeat-in-app')).toBe('gone');
  });

  it('[offline] keeps the place while the site cannot be reached, says where it can be found, and goes on there', async () => {
    const { begin, browser, site, visit: open, seeStep } = visit();
    await begin(oneCard);
    await open(cardList);
    await seeStep('press-remove');
    site.setReachable(false);
    try {
      // A page that cannot be reached never comes to its end in every browser.
      await browser.reload().catch(() => undefined);
      expect(await popupText()).toContain('aliexpress.com');
    } finally {
      site.setReachable(true);
    }
    await open(cardList);
    await seeStep('press-remove');
  });

  it('[access-withdrawn] says so in the popup, and goes on where it was once it is given again', async () => {
    const { begin, browser, visit: open, seeStep } = visit();
    await begin(oneCard);
    await open(cardList);
    await seeStep('press-remove');
    await browser.setSiteAccess(false);
    try {
      await browser.reload();
      expect(await browser.overlay()).toBeNull();
      expect(await popupText()).toContain('Allow access');
    } finally {
      await browser.setSiteAccess(true);
    }
    await browser.reload();
    await seeStep('press-remove');
  });
}
