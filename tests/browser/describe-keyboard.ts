/** All by keyboard: from the home page to the verdict without a pointer, and without a trap. */
import { describe, expect, it } from 'vitest';
import { settle, toMoment } from '../../tools/tour/follow-guide.ts';
import { annasVisa } from '../practice-site/practice-options.ts';
import type { GuidedVisit } from './guided-visit.ts';

const mostPresses = 20;
const key = 'Alt+Shift+U';

export function describeKeyboard(visit: () => GuidedVisit): void {
  const focused = () =>
    visit().browser.evaluate<string>(`document.activeElement?.dataset.practice ?? document.activeElement?.localName ?? ''`);

  it.each([
    { design: 'hub', dialog: 'native', removal: 'visible' },
    { design: 'hub', dialog: 'role', removal: 'menu' },
  ] as const)('leads from the home page to the verdict ($design, $removal, $dialog)', async ({ design, dialog, removal }) => {
    const { begin, browser, forbiddenPresses } = visit();
    await begin({ design, dialog, removal, cards: [annasVisa] });
    await browser.open('https://www.aliexpress.com/');
    const steps: string[] = [];
    let verdict: string | null = null;
    for (let press = 0; press < mostPresses && verdict !== 'gone'; press += 1) {
      const moment = toMoment(await settle(browser));
      verdict = moment.verdict;
      if (verdict === 'gone') break;
      steps.push(`${moment.step}`);
      await browser.pressKey(key);
      await browser.pressKey('Enter');
      // What the press did is on its way.
      await new Promise((resolve) => setTimeout(resolve, 600));
    }
    expect(verdict, steps.join(', ')).toBe('gone');
    expect(steps).toEqual(expect.arrayContaining(['open-account', 'press-remove', 'confirm-remove', 'check-gone']));
    expect(forbiddenPresses()).toEqual([]);
  });

  describe('the panel', () => {
    it('lets the focus go on to the page, and Escape makes it small', async () => {
      const { begin, browser, seeStep, visit: open } = visit();
      await begin({ cards: [annasVisa] });
      await open('https://www.aliexpress.com/p/wallet-ui/card-list.html');
      await seeStep('press-remove');
      await browser.pressKey(key);
      await browser.pressKey(key);
      expect(await focused()).toBe('uncard-overlay');
      const stops: string[] = [];
      for (let tab = 0; tab < 20 && stops.at(-1) !== 'left'; tab += 1) {
        await browser.pressKey('Tab');
        stops.push((await focused()) === 'uncard-overlay' ? 'panel' : 'left');
      }
      expect(stops.at(-1)).toBe('left');
      await browser.pressKey(key);
      if ((await focused()) !== 'uncard-overlay') await browser.pressKey(key);
      await browser.pressKey('Escape');
      const mode = async () => (await browser.overlay())?.panel?.attributes['data-mode'];
      await expect.poll(mode, { timeout: 6000 }).toBe('pill');
    });
  });
}
