/** Ways that lead nowhere, and what comes after the removal: nobody is sent round in circles. */
import { expect, it } from 'vitest';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import type { PracticeOptions } from '../practice-site/practice-options.ts';
import { cardList, type GuidedVisit } from './guided-visit.ts';

const home = 'https://www.aliexpress.com/';
const account = 'https://www.aliexpress.com/account/index.html';
const gate = 'https://login.aliexpress.com/alipay_wallet.htm';

/** An account that was never opened at Alipay and has no card in its wallet: its only entry leads to a sign-up. */
const nothingButSignUp: Partial<PracticeOptions> = {
  walletEntry: false,
  walletInFlyout: false,
  alipayEntry: true,
  alipayOpened: false,
  cards: [],
};

async function walkToGate(visit: GuidedVisit): Promise<void> {
  await visit.browser.open(account);
  await visit.seeStep('open-alipay');
  expect(await visit.ringTruths()).toEqual(['alipay-entry']);
  await visit.pressRing();
}

async function pageAfter(visit: GuidedVisit, step: string): Promise<string | undefined> {
  return (await visit.seeStep(step)).panel?.attributes['data-page'];
}

export function describeDeadEnds(visit: () => GuidedVisit): void {
  it('offers the next route at the same gate twice, each once, and sends nobody round in circles', async () => {
    const { begin, browser, seeStep, ringTruths, pressRing, pressAction, site } = visit();
    await begin(nothingButSignUp);
    await walkToGate(visit());
    await waitUntil(async () => (await browser.overlay())?.panel?.attributes['data-page'] === 'alipay-gate', 'the gate', 8000);
    await seeStep('open-alipay');
    expect(await ringTruths()).toEqual(['alipay-entry']);
    await pressRing();
    expect(await pageAfter(visit(), 'activate-alipay')).toBe('alipay-sign-up');
    await walkToGate(visit());
    expect(await pageAfter(visit(), 'open-wallet')).toBe('alipay-gate');
    expect(await ringTruths()).toEqual([]);
    // From now on the closed way is not pointed at, wherever the person goes.
    for (const url of [account, gate]) {
      await browser.open(url);
      await seeStep('open-wallet');
      expect(await ringTruths()).toEqual([]);
    }
    await browser.open(cardList);
    expect(await pageAfter(visit(), 'nothing-here')).toBe('wallet-cards');
    await pressAction('dead-end');
    const { panel: chat } = await seeStep('ask-support');
    await pressAction('dead-end');
    const support = await waitUntil(
      async () => {
        const { panel } = await seeStep('ask-support');
        return panel?.text !== chat?.text && panel;
      },
      'the panel to offer another way',
      8000,
    );
    expect(support.text).not.toBe('');
    for (const url of [account, gate, cardList]) {
      await browser.open(url);
      await seeStep('ask-support');
      expect(await ringTruths()).toEqual([]);
      expect((await browser.overlay())?.actions.map(({ action }) => action)).not.toContain('dead-end');
    }
    expect(site.requests.filter(({ path }) => path.startsWith('/ihome/user/openWallet.htm')).length).toBe(1);
  });

  it('goes on to Alipay from an empty wallet, and to the app when that is empty as well', async () => {
    const { begin, browser, seeStep, pressMark, pressRing } = visit();
    await begin({ cards: [], alipayEntry: true });
    await browser.open(cardList);
    await seeStep('open-alipay');
    await browser.open(account);
    await seeStep('open-alipay');
    await pressRing();
    await waitUntil(async () => (await browser.overlay())?.panel?.attributes['data-page'] === 'alipay-gate', 'the gate', 8000);
    await seeStep('open-alipay');
    await pressRing();
    await seeStep('open-alipay-cards');
    await pressMark('alipay-cards-entry');
    await seeStep('nothing-here');
    await browser.open(cardList);
    expect(await pageAfter(visit(), 'nothing-here')).toBe('wallet-cards');
    await browser.open(account);
    expect((await seeStep('repeat-in-app')).panel?.attributes['data-verdict']).toBeUndefined();
  });

  it('speaks of the app after the removal, of more urgent things before it, and of nothing on other pages', async () => {
    const { begin, browser, seeStep, pressRing, pressAction, ringTruths } = visit();
    await begin({ fault: 'no-dialog' });
    await browser.open(cardList);
    await seeStep('choose-card');
    await pressAction('choose', '2');
    await seeStep('press-remove');
    await pressRing();
    await seeStep('check-gone');
    await pressAction('check');
    await seeStep('repeat-in-app');
    await browser.open('https://www.aliexpress.com/p/trade/confirm.html');
    await seeStep('save-card-off');
    expect(await ringTruths()).toEqual(['save-card-box']);
    await browser.open(home);
    await waitUntil(async () => (await browser.overlay()) === null, 'the overlay to leave', 8000);
    await browser.open(cardList);
    await seeStep('repeat-in-app');
    await pressAction('app-done');
    expect((await seeStep('all-done')).panel?.attributes['data-verdict']).toBe('gone');
  });
}
