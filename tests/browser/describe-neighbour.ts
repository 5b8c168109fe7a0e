/** A good neighbour: holds its place against the page within reason, keeps out of the way, and goes when it has to. */
import { beforeEach, describe, expect, it } from 'vitest';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import { startGuide } from '../../tools/tour/start-guide.ts';
import { cardList, type GuidedVisit } from './guided-visit.ts';

const oneCard = { cards: [{ brand: 'visa', digits: '4242', default: false, expiry: '08/29', holder: 'Anna Martin' }] } as const;
/** Runs statements in the page. */
const run = (code: string) => `(() => { ${code}; return true; })()`;
const api = '(globalThis.browser ?? chrome)';

export function describeNeighbour(visit: () => GuidedVisit): void {
  const shown = async () => (await visit().browser.overlay())?.panel ?? null;
  const seeRing = () =>
    waitUntil(
      async () => (await visit().browser.overlay()) !== null && (await visit().ringTruths()).join() === 'remove:4242',
      'the ring',
      8000,
    );
  const seeNone = () => waitUntil(async () => (await shown()) === null, 'the overlay to leave', 12_000);

  beforeEach(async () => {
    const { begin, browser, visit: open, seeStep } = visit();
    await browser.setViewport(1280, 800);
    await begin(oneCard);
    await open(cardList);
    await seeStep('press-remove');
  });

  async function popupSays(): Promise<string> {
    const popup = await visit().browser.openPopupTab();
    try {
      await waitUntil(async () => (await popup.attributes())['data-running'] === 'yes', 'the popup to show the guide', 8000);
      return await popup.text();
    } finally {
      await popup.close();
    }
  }

  /** The sign on the icon in each tab. */
  function readBadges(): Promise<readonly string[]> {
    const tabs = `${api}.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => ${api}.action.getBadgeText({ tabId: id }))))`;
    return visit().browser.evaluateInExtension(tabs);
  }

  describe('on the site', () => {
    const state = `(() => {
      const page = document.documentElement.cloneNode(true);
      for (const host of page.querySelectorAll('uncard-overlay')) host.remove();
      const fields = [...document.querySelectorAll('input, textarea, select')].map((field) => [field.value, field.checked, field.disabled]);
      return JSON.stringify([page.outerHTML, fields, scrollX, scrollY, document.activeElement?.outerHTML ?? '']);
    })()`;

    it.each([
      ['the card list', cardList],
      ['the checkout', 'https://www.aliexpress.com/p/trade/confirm.html'],
      ['the sign-in form', 'https://login.aliexpress.com/'],
      ['the home page', 'https://www.aliexpress.com/'],
    ])('changes nothing by guiding: no node, no field, no scrolling, no focus (%s)', async (_name, url) => {
      const { begin, browser } = visit();
      await begin({}, 'off');
      await browser.open(url);
      await browser.evaluate(
        run(
          `for (const field of document.querySelectorAll('input:not([type=checkbox], [type=radio])')) field.value = 'canary'; window.scrollTo(0, 40)`,
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, 1200));
      const before = await browser.evaluate<string>(state);
      await startGuide(browser);
      await waitUntil(async () => (await shown())?.attributes['data-mode'] === 'card', 'the guide to run', 8000);
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await browser.evaluate<string>(state)).toBe(before);
    });
  });

  describe('against the page', () => {
    it('keeps place and look under rules of the page that are important', async () => {
      const before = (await shown())?.box;
      const rules =
        'all: unset !important; display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0.1) !important; translate: -5000px !important; position: static !important; clip-path: inset(50%) !important; filter: blur(9px) !important; width: 1px !important; pointer-events: none !important; z-index: -1 !important; contain: strict !important; zoom: 0.2 !important; animation: none !important; inset: auto !important';
      await visit().browser.evaluate(
        run(
          `const sheet = document.createElement('style'); sheet.textContent = 'uncard-overlay, html > :not(head, body), *:popover-open { ${rules} } html uncard-overlay[popover] * { ${rules} }'; document.head.append(sheet)`,
        ),
      );
      await seeRing();
      expect((await shown())?.box).toEqual(before);
    });

    it('comes back above a popover of the page, and brings the ring along', async () => {
      await visit().browser.evaluate(
        run(
          `const over = document.createElement('div'); over.popover = 'manual'; over.style.cssText = 'position: fixed; inset: auto 0 0 auto; width: 500px; height: 500px'; document.body.append(over); over.showPopover()`,
        ),
      );
      await seeRing();
      const { box } = (await shown()) ?? { box: null };
      const middle = box === null ? '' : `document.elementFromPoint(${box.x + box.width / 2}, ${box.y + box.height / 2}).localName`;
      await waitUntil(async () => (await visit().browser.evaluate(middle)) === 'uncard-overlay', 'the panel to be on top', 6000);
    });

    it('leaves a page that opens popovers over it fifty times, and the popup leads and says so', async () => {
      await visit().browser.evaluate(
        run(
          `const over = document.createElement('div'); over.popover = 'manual'; over.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%'; document.body.append(over); let turns = 0; const timer = setInterval(() => { over.hidePopover(); over.showPopover(); turns += 1; if (turns === 50) { clearInterval(timer); over.hidePopover(); } }, 60)`,
        ),
      );
      await seeNone();
      const says = await popupSays();
      expect(says).toContain('Follow the steps here instead');
      expect(says).toContain('Go on at the very card');
      expect(await readBadges()).toContain('!');
    });

    it('gives way to a control that fills the window, and comes back with its ring when that shrinks', async () => {
      const remove = `document.querySelector('[data-practice="remove:4242"]')`;
      await visit().browser.evaluate(run(`${remove}.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; z-index: 9'`));
      await waitUntil(async () => (await readBadges()).includes('!'), 'the mark on the icon', 8000);
      expect((await visit().browser.overlay())?.rings).toEqual([]);
      const says = await popupSays();
      expect(says).toContain('Follow the steps here instead');
      expect(says).not.toContain('marked on the page');
      await visit().browser.evaluate(run(`${remove}.style.cssText = ''`));
      await seeRing();
      await waitUntil(async () => !(await readBadges()).includes('!'), 'the mark to leave the icon', 8000);
      expect(await popupSays()).toContain('marked on the page');
    });

    it('leaves a page that removes it again and again, and comes back at the next page', async () => {
      await visit().browser.evaluate(
        run(
          `new MutationObserver(() => document.querySelector('uncard-overlay')?.remove()).observe(document.documentElement, { childList: true }); document.querySelector('uncard-overlay').remove()`,
        ),
      );
      await seeNone();
      await visit().browser.reload();
      await visit().seeStep('press-remove');
    });

    it('takes no press that the page has made up, nor one on a panel that the page lets nobody see', async () => {
      const { browser, pressAction } = visit();
      const minimise = (await browser.overlay())?.actions.find(({ action }) => action === 'minimise');
      const [x, y] = [(minimise?.box.x ?? 0) + 12, (minimise?.box.y ?? 0) + 12];
      const isCard = async () => (await shown())?.attributes['data-mode'] === 'card';
      await browser.evaluate(
        run(
          `const host = document.querySelector('uncard-overlay'); for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: ${x}, clientY: ${y} })); host.click(); host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))`,
        ),
      );
      await browser.evaluate(run(`document.documentElement.style.opacity = '0.05'`));
      await browser.pressAt(x, y);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await isCard()).toBe(true);
      await browser.evaluate(run(`document.documentElement.style.opacity = ''`));
      await pressAction('minimise');
      await waitUntil(async () => !(await isCard()), 'the press of a person to count', 6000);
    });

    it('takes a single removal for a page that tidies up, and comes back', async () => {
      await visit().browser.evaluate(run(`document.querySelector('uncard-overlay').remove()`));
      await seeRing();
    });
  });

  describe("beside the site's own dialogs", () => {
    const openDialog = run(
      `const dialog = document.createElement('dialog'); dialog.id = 'own'; dialog.innerHTML = '<p>Zyx wvu tsr</p><button id="first">Abc</button><button id="last">Def</button>'; document.body.append(dialog); dialog.showModal()`,
    );

    it('moves into a modal dialog, which stays modal, and out again', async () => {
      const { browser } = visit();
      await browser.evaluate(openDialog);
      const home = () => browser.evaluate<string>(`document.querySelector('uncard-overlay')?.parentNode.id ?? ''`);
      await waitUntil(async () => (await home()) === 'own', 'the overlay to be in the dialog', 6000);
      expect(await browser.evaluate<boolean>(`document.querySelector('#own').matches(':modal')`)).toBe(true);
      const reached = `(() => { const { x, y, width, height } = document.querySelector('[data-practice="remove:4242"]').getBoundingClientRect(); return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('[data-practice]')?.dataset.practice ?? 'nothing'; })()`;
      expect(await browser.evaluate<string>(reached)).toBe('nothing');
      await browser.evaluate(run(`document.querySelector('#own').close()`));
      await waitUntil(async () => (await home()) === '', 'the overlay to be back', 6000);
      await seeRing();
    });

    it('leaves a dialog that closes and opens fifty times as it is', async () => {
      const { browser } = visit();
      await browser.evaluate(openDialog);
      await browser.evaluate(
        run(
          `let turns = 0; const timer = setInterval(() => { const dialog = document.querySelector('#own'); dialog.open ? dialog.close() : dialog.showModal(); turns += 1; document.body.dataset.turns = turns; if (turns === 51) clearInterval(timer); }, 40)`,
        ),
      );
      await waitUntil(async () => (await browser.evaluate<string>('document.body.dataset.turns')) === '51', 'the dialog to end', 12_000);
      expect(
        await browser.evaluate<boolean>(`!document.querySelector('#own').open && document.querySelectorAll('uncard-overlay').length <= 1`),
      ).toBe(true);
      await browser.evaluate(run(`document.querySelector('#own').remove()`));
      await waitUntil(
        async () => ((await shown()) === null ? (await popupSays()).includes('instead') : true),
        'the overlay or the popup to lead',
        12_000,
      );
    });
  });

  describe('through the life of a page', () => {
    it('[page-cache] is there once when the person comes back through the history', async () => {
      const { browser, seeStep } = visit();
      await browser.open('https://www.aliexpress.com/p/coupon/index.html');
      await seeStep('open-account');
      await browser.evaluate(run('setTimeout(() => history.back(), 0)'));
      await waitUntil(async () => (await browser.address()) === cardList, 'the card list to be back', 8000);
      await seeStep('press-remove');
      await seeRing();
      expect(await browser.evaluate<number>(`document.querySelectorAll('uncard-overlay').length`)).toBe(1);
    });

    it('scrolls nothing until it is asked to show the control', async () => {
      const { browser, pressAction } = visit();
      await browser.evaluate(run(`document.body.style.paddingBottom = '3000px'; window.scrollTo(0, 1500)`));
      await waitUntil(async () => (await shown())?.attributes['data-target'] === 'off-screen', 'the panel to say where it is', 6000);
      expect(await browser.evaluate<number>('scrollY')).toBe(1500);
      await pressAction('show-me');
      await seeRing();
      expect(await browser.evaluate<number>('scrollY')).toBeLessThan(800);
    });

    it('follows a control in three boxes that scroll, one in another', async () => {
      const { browser } = visit();
      await browser.evaluate(
        run(
          `const row = document.querySelector('[data-practice="row:4242"]'); let inner = row.parentElement; for (const height of [260, 320, 380]) { const box = document.createElement('div'); box.style.cssText = 'overflow: auto; height: ' + height + 'px; padding: 40px 0 400px; border: 1px solid'; inner.replaceWith(box); box.append(inner); inner = box; } let at = row; while ((at = at.parentElement) !== null && at !== document.body) at.scrollTop = 20`,
        ),
      );
      await seeRing();
    });

    it('keeps to a control that is made anew ten times a second', async () => {
      const { browser } = visit();
      await browser.evaluate(
        run(
          `setInterval(() => { const row = document.querySelector('[data-practice="row:4242"]'); row.replaceWith(row.cloneNode(true)); }, 100)`,
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await seeRing();
      expect((await shown())?.attributes['data-step']).toBe('press-remove');
    });

    it('takes the focus only where the person put it', async () => {
      const { browser, pressRing, seeStep } = visit();
      await browser.evaluate(
        run(
          `document.addEventListener('focusin', ({ target }) => { document.body.dataset.focused = \`\${document.body.dataset.focused ?? ''} \${target.localName}\`; }, true)`,
        ),
      );
      await pressRing();
      await seeStep('confirm-remove');
      await pressRing();
      await seeStep('check-gone');
      const focused = await browser.evaluate<string>('document.body.dataset.focused');
      expect(focused).toContain('button');
      expect(focused).not.toContain('uncard-overlay');
    });
  });
}
