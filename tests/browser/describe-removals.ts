/** The whole removal, from the home page to "check the app too", in many builds of the site. */
import { expect, it } from 'vitest';
import { type Deed, followGuide } from '../../tools/tour/follow-guide.ts';
import type { PracticeOptions } from '../practice-site/practice-options.ts';
import type { GuidedVisit } from './guided-visit.ts';
import { rightTruths } from './right-rings.ts';

type Build = Pick<PracticeOptions, 'language' | 'design' | 'removal' | 'dialog'>;

/** Every language and design, every way to the control and every dialog at least once in each design. */
const builds: readonly Build[] = [
  { language: 'en', design: 'hub', removal: 'visible', dialog: 'native' },
  { language: 'en', design: 'hub', removal: 'hover', dialog: 'body-end' },
  { language: 'en', design: 'hub', removal: 'open-card', dialog: 'role' },
  { language: 'fr', design: 'hub', removal: 'menu', dialog: 'plain' },
  { language: 'fr', design: 'hub', removal: 'manage', dialog: 'body-end' },
  { language: 'en', design: 'drawer', removal: 'visible', dialog: 'plain' },
  { language: 'en', design: 'drawer', removal: 'manage', dialog: 'native' },
  { language: 'fr', design: 'drawer', removal: 'menu', dialog: 'role' },
  { language: 'fr', design: 'drawer', removal: 'hover', dialog: 'body-end' },
  { language: 'fr', design: 'drawer', removal: 'open-card', dialog: 'native' },
];

export function describeRemovals(visit: () => GuidedVisit): void {
  for (const build of builds) {
    const { language, design, removal, dialog } = build;
    it(`removes a card in ${language}, design ${design}, control ${removal}, dialog ${dialog}`, async () => {
      const { browser, site, begin, ringTruths, forbiddenPresses } = visit();
      await begin(build);
      await browser.open('https://www.aliexpress.com/');
      const seen: string[] = [];
      const onDeed = async ({ moment }: Deed) => {
        const step = moment.step ?? 'none';
        seen.push(`${step} ${moment.verdict ?? '-'}`);
        for (const truth of await ringTruths()) expect(truth, `ring at step ${step}`).toMatch(rightTruths(step, '5100'));
      };
      await followGuide(browser, { choice: 2, until: ['repeat-in-app'], onDeed });
      expect(seen).toContain('confirm-remove -');
      // From one card's own page the site itself goes back to the list, which is the second look.
      if (removal !== 'open-card') expect(seen).toContain('check-gone cannot-tell');
      expect(seen.filter((moment) => moment.endsWith(' gone'))).toEqual(['repeat-in-app gone']);
      expect(seen.at(-1)).toBe('repeat-in-app gone');
      expect(site.cardKeys('wallet')).toEqual(['4242']);
      expect(forbiddenPresses()).toEqual([]);
    });
  }

  it('goes on from an only card to an empty list', async () => {
    const { browser, site, begin } = visit();
    await begin({ cards: [{ brand: 'visa', digits: '4242', default: true, expiry: '08/29', holder: 'Anna Martin' }] });
    await browser.open('https://www.aliexpress.com/');
    const deeds = await followGuide(browser, { choice: 1, until: ['repeat-in-app'] });
    expect(deeds.map(({ moment }) => moment.step)).not.toContain('choose-card');
    expect(deeds.at(-1)?.moment.verdict).toBe('gone');
    expect(site.cardKeys('wallet')).toEqual([]);
  });
}
