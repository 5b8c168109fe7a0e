/** What the site may do instead of removing the card, and what the guide says then. */
import { expect, it } from 'vitest';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import { annasVisa, type PracticeOptions } from '../practice-site/practice-options.ts';
import { cardList, type GuidedVisit } from './guided-visit.ts';

const alipayCards = 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm';
const oneCard: PracticeOptions['cards'] = [{ brand: 'visa', digits: '4242', default: false, expiry: '08/29', holder: 'Anna Martin' }];

async function confirmRemoval(visit: GuidedVisit, options: Partial<PracticeOptions>): Promise<void> {
  await visit.begin({ cards: oneCard, ...options });
  await visit.visit(cardList);
  await visit.seeStep('press-remove');
  await visit.pressRing();
  await visit.seeStep('confirm-remove');
  await visit.pressRing();
}

export function describeFaults(visit: () => GuidedVisit): void {
  for (const design of ['hub', 'drawer'] as const) {
    it(`says that the card is still there when the site refuses, design ${design}`, async () => {
      await confirmRemoval(visit(), { fault: 'refused', design });
      const { panel } = await visit().seeStep('press-remove');
      expect(panel?.attributes['data-verdict']).toBe('still-there');
    });

    it(`says that the card is still there when it comes back, design ${design}`, async () => {
      await confirmRemoval(visit(), { fault: 'comes-back', design });
      expect((await visit().seeStep('check-gone')).panel?.attributes['data-verdict']).toBe('cannot-tell');
      await visit().pressAction('check');
      expect((await visit().seeStep('press-remove')).panel?.attributes['data-verdict']).toBe('still-there');
    });
  }

  it('leads to another default when the site wants one first', async () => {
    const cards: PracticeOptions['cards'] = [
      ...oneCard.map((card) => ({ ...card, default: true })),
      { brand: 'mastercard', digits: '5100', default: false, expiry: '11/27', holder: 'Anna Martin' },
    ];
    await visit().begin({ cards, fault: 'refused-default' });
    await visit().visit(cardList);
    await visit().seeStep('choose-card');
    await visit().pressAction('choose', '1');
    await visit().seeStep('press-remove');
    await visit().pressRing();
    await visit().seeStep('confirm-remove');
    await visit().pressRing();
    expect((await visit().seeStep('change-default')).panel?.attributes['data-verdict']).toBe('still-there');
    expect(await visit().ringTruths()).toEqual(['set-default:5100']);
  });

  it('leads to the orders when the site says that one is unpaid', async () => {
    await confirmRemoval(visit(), { fault: 'refused-order' });
    expect((await visit().seeStep('settle-order')).panel?.attributes['data-verdict']).toBe('still-there');
  });

  it('leads to the orders on Alipay as well', async () => {
    const { begin, browser, seeStep, pressRing } = visit();
    await begin({ alipayCards: [annasVisa], fault: 'refused-order' });
    await browser.open(alipayCards);
    await seeStep('press-remove');
    await pressRing();
    await seeStep('confirm-remove');
    await pressRing();
    const { panel } = await seeStep('settle-order');
    expect(panel?.attributes).toMatchObject({ 'data-page': 'alipay-cards', 'data-verdict': 'still-there' });
  });

  it('leads to a new card when the only one is the default, and leaves its form alone', async () => {
    const { begin, browser, seeStep, pressRing, ringTruths } = visit();
    await begin({ cards: [annasVisa], fault: 'refused-default' });
    await browser.open(cardList);
    await seeStep('press-remove');
    await pressRing();
    await seeStep('confirm-remove');
    await pressRing();
    await seeStep('change-default');
    expect(await ringTruths()).toEqual(['add-card']);
    await pressRing();
    await waitUntil(async () => (await browser.overlay())?.panel?.attributes['data-page'] === 'add-card', 'the form', 8000);
    await seeStep('change-default');
    expect(await ringTruths()).toEqual([]);
  });

  it.each(['native', 'role'] as const)(
    'says so where something hides the question of the site, and goes on once it shows (%s)',
    async (dialog) => {
      const { begin, browser, visit: open, seeStep, pressRing } = visit();
      await begin({ cards: oneCard, dialog });
      await open(cardList);
      await seeStep('press-remove');
      await browser.evaluate(
        `(() => { const sheet = document.createElement('style'); sheet.id = 'hiding'; sheet.textContent = 'dialog, [role$=dialog] { display: none !important }'; document.head.append(sheet); return true; })()`,
      );
      await pressRing();
      const says = async () => (await browser.overlay())?.panel?.text ?? '';
      await waitUntil(async () => (await says()).includes('does not show'), 'the panel to say so', 8000);
      await browser.evaluate(`(document.querySelector('#hiding').remove(), document.body.append(document.createElement('i')), true)`);
      await seeStep('confirm-remove');
    },
  );

  it('needs the second look even when the row leaves only at a reload', async () => {
    await confirmRemoval(visit(), { fault: 'lingers' });
    await visit().seeStep('check-gone');
    await visit().pressAction('check');
    expect((await visit().seeStep('repeat-in-app')).panel?.attributes['data-verdict']).toBe('gone');
  });

  it('counts a removal that no dialog asked about', async () => {
    const { begin, visit: open, seeStep, pressRing, pressAction } = visit();
    await begin({ cards: oneCard, fault: 'no-dialog' });
    await open(cardList);
    await seeStep('press-remove');
    await pressRing();
    await seeStep('check-gone');
    await pressAction('check');
    expect((await seeStep('repeat-in-app')).panel?.attributes['data-verdict']).toBe('gone');
  });

  it('goes back to the control without a verdict when the dialog is cancelled', async () => {
    const { begin, visit: open, seeStep, pressRing, pressMark } = visit();
    await begin({ cards: oneCard });
    await open(cardList);
    await seeStep('press-remove');
    await pressRing();
    await seeStep('confirm-remove');
    await pressMark('cancel');
    expect((await seeStep('press-remove')).panel?.attributes['data-verdict']).toBeUndefined();
  });

  it('leaves the page during a bot check and comes back by itself', async () => {
    const { begin, browser, seeStep, pressMark } = visit();
    await begin({});
    await browser.open('https://www.aliexpress.com/?baxia=dialog');
    await waitUntil(async () => (await browser.overlay()) === null, 'the overlay to leave', 8000);
    await browser.open('https://www.aliexpress.com/_____tmd_____/punish?x5secdata=a&x5step=1');
    await waitUntil(async () => (await browser.overlay()) === null, 'the overlay to leave', 8000);
    await pressMark('pass-bot-check');
    await seeStep('open-account');
  });

  it('leaves the page during an identity check and still asks for the second look', async () => {
    await confirmRemoval(visit(), { fault: 'identity-dialog' });
    const { browser, pressMark, seeStep, pressAction } = visit();
    await waitUntil(async () => (await browser.overlay()) === null, 'the overlay to leave', 8000);
    await pressMark('identity-continue');
    await seeStep('check-gone');
    await pressAction('check');
    expect((await seeStep('repeat-in-app')).panel?.attributes['data-verdict']).toBe('gone');
  });
}
