/** Every page of the practice site and its twins: page, step and rings, straight from the vocabulary's table. */
import { beforeAll, expect, it } from 'vitest';
import type { ListedPage } from '../practice-site/listed-page.ts';
import { practicePages } from '../practice-site/page-list.ts';
import type { PracticeOptions } from '../practice-site/practice-options.ts';
import type { BrowserName, GuidedVisit } from './guided-visit.ts';

/** Known by name and by nothing else until the issue on detection: README, honest limits. */
const notYet: ReadonlySet<string> = new Set(['removal-request', 'alipay-sign-up', 'alipay-home', 'alipay-gate', 'alipay-cards']);
const withoutOverlay: ReadonlySet<string> = new Set(['bot-check', 'identity-check']);

/** The two browsers share the work, so that each page is seen in both designs and both languages. */
const looks: Readonly<Record<BrowserName, readonly Pick<PracticeOptions, 'language' | 'design'>[]>> = {
  chromium: [
    { language: 'en', design: 'hub' },
    { language: 'fr', design: 'drawer' },
  ],
  firefox: [
    { language: 'fr', design: 'hub' },
    { language: 'en', design: 'drawer' },
  ],
};

function isMet(truth: string, listed: ListedPage): boolean {
  const allowed =
    listed.page === 'checkout'
      ? /save-card-box/
      : /to-pay-tab|chat-|account-entry|sign-in-entry|wallet-entry|cards-entry|alipay-entry|row:|remove:|confirm|set-default|add-card|manage|row-menu|open-card/;
  return allowed.test(truth) && !truth.includes('never');
}

export function describePages(visit: () => GuidedVisit, name: BrowserName): void {
  beforeAll(() => visit().begin({}));

  for (const look of looks[name]) {
    for (const listed of practicePages.filter(({ page }) => !notYet.has(page))) {
      const options = { ...look, ...listed.options };
      // In the design with a drawer the wallet's own address shows the list itself.
      const page = listed.page === 'wallet' && options.design === 'drawer' ? 'wallet-cards' : listed.page;
      it(`takes ${listed.url} for ${page}, ${look.language}, ${look.design}: ${listed.note}`, async () => {
        const { site, browser, visit: open, ringTruths } = visit();
        site.reset(options);
        const moment = await open(listed.url);
        if (withoutOverlay.has(page)) {
          expect(await browser.overlay()).toBeNull();
          return;
        }
        expect(moment.page).toBe(page);
        for (const truth of await ringTruths()) expect(isMet(truth, listed), `ring on ${truth}`).toBe(true);
      });
    }
  }
}
