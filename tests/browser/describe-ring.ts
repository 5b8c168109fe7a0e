/** The ring holds to the live control, whatever the page does around it. */
import { beforeEach, expect, it } from 'vitest';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import { cardList, type GuidedVisit } from './guided-visit.ts';

export function describeRing(visit: () => GuidedVisit): void {
  beforeEach(async () => {
    const { begin, browser, visit: open, seeStep } = visit();
    await browser.setViewport(1280, 800);
    await begin({ cards: [{ brand: 'visa', digits: '4242', default: false, expiry: '08/29', holder: 'Anna Martin' }] });
    await open(cardList);
    await seeStep('press-remove');
  });

  async function seeRingOnRemove(): Promise<void> {
    await waitUntil(async () => (await visit().ringTruths()).join() === 'remove:4242', 'the ring to be on the control', 6000);
  }

  it('follows the control when the page scrolls', async () => {
    await visit().browser.evaluate(`(document.body.style.paddingBottom = '1500px', window.scrollTo(0, 120), true)`);
    await seeRingOnRemove();
  });

  it('follows the control inside a part of the page that scrolls by itself', async () => {
    await visit().browser.evaluate(
      `(() => { const part = document.querySelector('main'); part.style.cssText = 'height: 220px; overflow: auto'; part.scrollTop = 50; return true; })()`,
    );
    await seeRingOnRemove();
  });

  it('finds the control again when the page draws it anew', async () => {
    await visit().browser.evaluate(
      `(() => { const row = document.querySelector('[data-practice="row:4242"]'); row.replaceWith(row.cloneNode(true)); return true; })()`,
    );
    await seeRingOnRemove();
  });

  it('follows the control when the window changes its size', async () => {
    await visit().browser.setViewport(900, 640);
    await seeRingOnRemove();
    await visit().browser.setViewport(1280, 800);
    await seeRingOnRemove();
  });

  it.each([
    [
      'scaled and moved',
      `document.querySelector('main').style.cssText = 'transform: translate(30px, 40px) scale(0.9); transform-origin: 0 0'`,
    ],
    ['zoomed', `document.documentElement.style.zoom = '1.4'`],
    ['turned to the other direction', `document.documentElement.dir = 'rtl'`],
    ['in a bar that stays', `document.querySelector('main').style.cssText = 'position: fixed; inset: 90px 0 0 0; background: #fff'`],
  ])('follows the control when the page is %s', async (_how, code) => {
    await visit().browser.evaluate(`(() => { ${code}; return true; })()`);
    await seeRingOnRemove();
  });

  it('is not drawn under a head that stays while the page scrolls, and the panel says so', async () => {
    await visit().browser.evaluate(
      `(() => { const head = document.createElement('div'); head.style.cssText = 'position: sticky; top: 0; height: 240px; background: #ddd; z-index: 9'; document.body.prepend(head); document.body.style.paddingBottom = '2000px'; const { y } = document.querySelector('[data-practice="remove:4242"]').getBoundingClientRect(); window.scrollTo(0, scrollY + y - 120); return true; })()`,
    );
    await waitUntil(
      async () => (await visit().browser.overlay())?.panel?.attributes['data-target'] === 'covered',
      'the panel to say that the control is covered',
      6000,
    );
    expect((await visit().browser.overlay())?.rings).toEqual([]);
  });

  it('goes with a row that a list of the page takes out of sight, and comes back with it', async () => {
    await visit().browser.evaluate(
      `(() => { const row = document.querySelector('[data-practice="row:4242"]'); const place = document.createElement('div'); place.id = 'place'; row.replaceWith(place); setTimeout(() => place.replaceWith(row), 1500); return true; })()`,
    );
    await waitUntil(async () => ((await visit().browser.overlay())?.rings.length ?? 0) === 0, 'the ring to go', 6000);
    await seeRingOnRemove();
  });

  it('goes when the control is hidden, and the panel says that something is to be done first', async () => {
    await visit().browser.evaluate(`(document.querySelector('[data-practice="remove:4242"]').style.display = 'none', true)`);
    await visit().seeStep('show-remove');
  });

  it('is not drawn on a control that something lies over, and the panel says so', async () => {
    await visit().browser.evaluate(
      `(() => { const cover = document.createElement('div'); cover.style.cssText = 'position: fixed; inset: 0 0 50% 0; background: #ddd; z-index: 5'; document.body.append(cover); return true; })()`,
    );
    await waitUntil(
      async () => (await visit().browser.overlay())?.panel?.attributes['data-target'] === 'covered',
      'the panel to say that the control is covered',
      6000,
    );
    expect((await visit().browser.overlay())?.rings).toEqual([]);
  });

  it('takes the focus by key without being pressed, and gives it to the panel by the same key', async () => {
    const focused = `document.activeElement.dataset.practice ?? document.activeElement.localName`;
    await visit().browser.pressKey('Alt+Shift+U');
    await waitUntil(async () => (await visit().browser.evaluate(focused)) === 'remove:4242', 'the control to have the focus', 6000);
    await visit().browser.pressKey('Alt+Shift+U');
    await waitUntil(async () => (await visit().browser.evaluate(focused)) === 'uncard-overlay', 'the panel to have the focus', 6000);
    await visit().seeStep('press-remove');
  });

  it('leaves the page as it was: nothing but the one host is added', async () => {
    const count = `document.querySelectorAll('*').length - document.querySelectorAll('uncard-overlay').length`;
    const withGuide = await visit().browser.evaluate<number>(count);
    await visit().pressAction('stop');
    await waitUntil(async () => (await visit().browser.overlay())?.panel?.attributes['data-mode'] === 'pill', 'the guide to stop', 6000);
    expect(await visit().browser.evaluate<number>(count)).toBe(withGuide);
    expect(await visit().browser.evaluate<number>(`document.querySelectorAll('uncard-overlay').length`)).toBe(1);
  });
}
