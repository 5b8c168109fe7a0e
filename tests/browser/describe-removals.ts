/** The whole removal, from the account or the wallet to "check the app too": each language in many builds of the site. */
import { expect, it } from 'vitest';
import { type Deed, followGuide } from '../../tools/tour/follow-guide.ts';
import { annasVisa } from '../practice-site/practice-options.ts';
import type { BrowserName, GuidedVisit } from './guided-visit.ts';
import { type RemovalBuild, removalBuilds } from './removal-builds.ts';
import { rightTruths } from './right-rings.ts';

/** Follows the guide to its end and holds each ring against the truth before it is pressed. @returns Steps and verdicts. */
async function removeCard(visit: GuidedVisit, { place, from, more, ...site }: RemovalBuild): Promise<readonly string[]> {
  const seen: string[] = [];
  const onDeed = async ({ moment }: Deed) => {
    const step = moment.step ?? 'none';
    seen.push(`${step} ${moment.verdict ?? '-'}`);
    for (const truth of await visit.ringTruths()) expect(truth, `ring at step ${step}`).toMatch(rightTruths(step, '5100'));
    visit.reach(moment.page, moment.step);
    // Until the second look the card is gone from the list and not yet called gone.
    if (step === 'check-gone') expect(visit.site.cardKeys(place)).toEqual(['4242']);
  };
  await visit.begin({ ...site, ...more });
  await visit.browser.open(from);
  await followGuide(visit.browser, { choice: 2, until: ['repeat-in-app'], onDeed });
  return seen;
}

export function describeRemovals(visit: () => GuidedVisit, name: BrowserName): void {
  for (const build of removalBuilds[name]) {
    const { language, design, removal, dialog, place, more } = build;
    const where = place === 'wallet' ? 'the wallet' : `Alipay, look ${more?.alipay}`;
    it(`removes a card from ${where} in ${language}, design ${design}, control ${removal}, dialog ${dialog}`, async () => {
      const { site, forbiddenPresses } = visit();
      const seen = await removeCard(visit(), build);
      expect(seen).toContain('confirm-remove -');
      // From one card's own page the site itself goes back to the list, which is the second look.
      if (removal !== 'open-card') expect(seen).toContain('check-gone cannot-tell');
      expect(seen.filter((moment) => moment.endsWith(' gone'))).toEqual(['repeat-in-app gone']);
      expect(seen.at(-1)).toBe('repeat-in-app gone');
      expect(site.cardKeys(place)).toEqual(['4242']);
      expect(forbiddenPresses()).toEqual([]);
    });
  }

  it('goes on from an only card to an empty list', async () => {
    const { browser, site, begin } = visit();
    await begin({ cards: [annasVisa] });
    await browser.open('https://www.aliexpress.com/');
    const deeds = await followGuide(browser, { choice: 1, until: ['repeat-in-app'] });
    expect(deeds.map(({ moment }) => moment.step)).not.toContain('choose-card');
    expect(deeds.at(-1)?.moment.verdict).toBe('gone');
    expect(site.cardKeys('wallet')).toEqual([]);
  });
}
