/** Our own pages: the app's half, the reminder, the map, help and answers, the settings. Each row it shows is named. */
import { expect, it } from 'vitest';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import { type BrowserName, cardList, type GuidedVisit } from './guided-visit.ts';
import { api, isStored, leaveOwnPage, type OwnPage, openOwnPage, pressOn, sees, showsSomething } from './own-pages.ts';

async function onPage(browser: TestBrowser, page: OwnPage, use: () => Promise<void>): Promise<void> {
  await openOwnPage(browser, page);
  try {
    await use();
  } finally {
    await leaveOwnPage(browser);
  }
}

const ticked = (step: string) =>
  `document.querySelector('[data-app-route="wallet"][data-app-step="${step}"]')?.getAttribute('aria-checked') === 'true'`;
const overlayShows = async (browser: TestBrowser) => (await browser.overlay()) !== null;

export function describeCompanion(visit: () => GuidedVisit): void {
  it('opens from the popup in a tab of its own', async () => {
    const { begin, browser } = visit();
    await begin({}, 'off');
    const before = (await browser.tabs()).length;
    const popup = await browser.openPopupTab();
    await waitUntil(async () => (await popup.actions()).some(({ action }) => action === 'open-companion'), 'the popup to offer it', 8000);
    await popup.press('open-companion');
    await waitUntil(async () => (await browser.tabs()).some((address) => address.endsWith('/companion.html')), 'the page to open', 8000);
    await popup.close();
    const at = (await browser.tabs()).findIndex((address) => address.endsWith('/companion.html'));
    expect(at).toBeGreaterThanOrEqual(before);
    await browser.closeTab(at);
  });

  it('B2, B3: ticks off the steps in the app one by one, and has them ticked when it is opened again', async () => {
    const { begin, browser } = visit();
    await begin({});
    await onPage(browser, 'companion', async () => {
      await pressOn(browser, '[data-app-route="wallet"][data-app-step="open-app"]');
      await sees(browser, ticked('open-app'));
    });
    await onPage(browser, 'companion', () => sees(browser, `${ticked('open-app')} && !(${ticked('open-wallet')})`));
  });

  it('B4, B5, B6: has other ways for an app that looks different, and a way for one without the option', async () => {
    const { begin, browser } = visit();
    await begin({});
    await onPage(browser, 'companion', async () => {
      await pressOn(browser, '#app .fold summary');
      await pressOn(browser, '[data-app-route="chat"][data-app-step="open-app"]');
      await isStored(browser, 'journey', `record.appSteps.some(({ route, step }) => route === 'chat' && step === 'open-app')`);
      // What the person has opened stays open when the page is drawn anew.
      await sees(browser, `document.querySelector('#app .fold').open`);
      for (const route of ['menu', 'payments', 'icon']) await sees(browser, `document.querySelector('[data-app-route="${route}"]')`);
      await sees(browser, `document.querySelectorAll('#app .fold .lines li').length > 3`);
    });
  });

  it('can be used by keyboard alone: contents, ticks, folds, choices', async () => {
    const { begin, browser } = visit();
    await begin({});
    const tabTo = async (selector: string) => {
      for (let press = 0; press < 60; press += 1) {
        if (await browser.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
        await browser.pressKey('Tab');
      }
      throw new Error(`No key leads to ${selector}.`);
    };
    await onPage(browser, 'companion', async () => {
      await tabTo('.contents a[href="#map"]');
      await tabTo('[data-app-route="wallet"][data-app-step="open-app"]');
      // Where the focus is can be seen.
      expect(await browser.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      await browser.pressKey(' ');
      await sees(browser, ticked('open-app'));
      // The page was drawn anew, and the focus is where it was.
      expect(await browser.evaluate<string>('document.activeElement.dataset.appStep')).toBe('open-app');
      await tabTo('#app .fold summary');
      await browser.pressKey('Enter');
      await sees(browser, `document.querySelector('#app .fold').open`);
      await tabTo('[data-control="carry"][data-kind="text"]');
      await browser.pressKey('Enter');
      await sees(browser, `document.querySelector('[data-kind="text"]').getAttribute('aria-pressed') === 'true'`);
    });
  });

  it('marks the app as done, and takes it back', async () => {
    const { begin, browser } = visit();
    await begin({});
    await onPage(browser, 'companion', async () => {
      await pressOn(browser, '[data-action="app-done"]');
      await isStored(browser, 'journey', 'record.appDone === true');
      await pressOn(browser, '[data-control="app-reopen"]');
      await isStored(browser, 'journey', 'record.appDone === false');
      await sees(browser, `document.querySelector('[data-action="app-done"]')`);
    });
  });

  it('B7: draws a code for each kind, offers a calendar file, and copies the steps or marks them', async () => {
    const { begin, browser } = visit();
    await begin({});
    await onPage(browser, 'companion', async () => {
      const drawn = new Set<string>();
      for (const kind of ['calendar', 'mail', 'text']) {
        await pressOn(browser, `[data-control="carry"][data-kind="${kind}"]`);
        await sees(browser, `document.querySelector('[data-kind="${kind}"]').getAttribute('aria-pressed') === 'true'`);
        drawn.add(await browser.evaluate<string>(`document.querySelector('.code-modules').getAttribute('d')`));
      }
      expect(drawn.size).toBe(3);
      const file = await browser.evaluate<string>(
        `(({ href, download }) => href.split(':')[0] + ' ' + download)(document.querySelector('[data-action="save"]'))`,
      );
      expect(file).toBe('blob uncard.ics');
      await pressOn(browser, '[data-control="copy"][data-copy="steps"]');
      await sees(browser, `document.querySelector('[data-key="copy-steps"] [role="status"]').textContent !== ''`);
    });
  });

  it('B8: sets a reminder with an alarm, refuses a day that is over, and ends it at one press', async () => {
    const { begin, browser } = visit();
    await begin({});
    await onPage(browser, 'companion', async () => {
      await pressOn(browser, '[data-control="remind"][data-delay="tomorrow"]');
      await sees(browser, `document.querySelector('[data-reminder="set"]')`);
      const alarms = await browser.evaluateInExtension<number>(`${api}.alarms.getAll().then((all) => all.length)`);
      expect(alarms).toBe(1);
      await pressOn(browser, '[data-control="pick-day"]');
      await sees(browser, `document.querySelector('#reminder-day')`);
      await browser.evaluate(`document.querySelector('#reminder-day').value = '2020-01-01'`);
      await pressOn(browser, '[data-control="remind-on-day"]');
      await sees(browser, `document.querySelector('[data-part="reminder-notice"]').textContent !== ''`);
      await isStored(browser, 'journey', `record.reminder.time.delay === 'tomorrow'`);
      await pressOn(browser, '[data-control="end-reminder"]');
      await isStored(browser, 'journey', 'record.reminder === null');
      await sees(browser, `document.querySelector('[data-reminder]') === null`);
      expect(await browser.evaluateInExtension<number>(`${api}.alarms.getAll().then((all) => all.length)`)).toBe(0);
    });
  });

  it('C10, D4: keeps a map of every place, marked and set aside by hand, with the steps of each browser', async () => {
    const { begin, browser } = visit();
    await begin({});
    const place = (name: string) => `[data-place="${name}"]`;
    await onPage(browser, 'companion', async () => {
      await pressOn(browser, `${place('checkout')} [data-control="mark-place"][data-status="here"]`);
      await sees(browser, `document.querySelector('${place('checkout')}').dataset.state === 'problem'`);
      await pressOn(browser, `${place('checkout')} [data-control="mark-place"][data-status="gone"]`);
      await sees(browser, `document.querySelector('${place('checkout')}').dataset.state === 'done'`);
      await pressOn(browser, `${place('alipay-web')} [data-control="put-aside"]`);
      await sees(browser, `document.querySelector('${place('alipay-web')}').dataset.state === 'done'`);
      await pressOn(browser, `${place('browser-autofill')} summary`);
      await sees(browser, `document.querySelectorAll('[data-control="browser"] option').length === 6`);
      await isStored(browser, 'journey', `record.places.checkout === 'gone' && record.setAside.includes('alipay-web')`);
    });
  });

  it('D1 to D10: has a way around each trouble, shows the one that gave itself away first, and takes it away at a press', async () => {
    const { begin, browser } = visit();
    await begin({});
    await browser.evaluateInExtension(
      `${api}.runtime.sendMessage({ name: 'journey:report', argument: { type: 'step-reached', step: 'change-default', page: 'wallet-cards' } })`,
    );
    await onPage(browser, 'companion', async () => {
      await sees(browser, `document.querySelectorAll('details[data-trouble]').length === 10`);
      await sees(browser, `document.querySelector('[data-recognised="yes"]')?.dataset.trouble === 'greyed-out'`);
      await pressOn(browser, '[data-control="not-mine"][data-trouble="greyed-out"]');
      await sees(
        browser,
        `document.querySelector('[data-recognised="yes"]') === null && document.querySelectorAll('details[data-trouble]').length === 10`,
      );
      await pressOn(browser, '[data-control="mine-again"]');
      await sees(browser, `document.querySelector('[data-recognised="yes"]')`);
    });
  });

  it('A11, A12: has the phrases of the chat and a message to support, in the language of the site', async () => {
    const { begin, browser } = visit();
    await begin({});
    await onPage(browser, 'companion', async () => {
      const phrases = await browser.evaluate<string[]>(
        `[...document.querySelectorAll('.phrases [data-copied]')].map((element) => element.textContent)`,
      );
      expect(phrases).toEqual(['Card Management', 'Adding/Removing Card']);
      const before = await browser.evaluate<string>(`document.querySelector('[data-copied="message"]').textContent`);
      await browser.evaluate(`(() => {
        const list = document.querySelector('[data-control="message-language"]');
        list.focus();
      })()`);
      await browser.pressKey('ArrowDown');
      await sees(browser, `document.querySelector('[data-copied="message"]').textContent !== ${JSON.stringify(before)}`);
      expect(await browser.evaluate<string>(`document.querySelector('[data-copied="message"]').lang`)).not.toBe('en');
    });
  });

  it('C1 to C12: answers what people ask, with how sure that is, and finds it by a word', async () => {
    const { begin, browser } = visit();
    await begin({});
    await onPage(browser, 'companion', async () => {
      await sees(browser, `document.querySelectorAll('[data-topic]').length === 17`);
      await sees(
        browser,
        `[...document.querySelectorAll('[data-topic]')].every((topic) => topic.querySelector('.sureness').textContent.length > 20)`,
      );
      await pressOn(browser, '[data-control="search"]');
      for (const key of 'refund') await browser.pressKey(key);
      await sees(browser, `[...document.querySelectorAll('[data-topic]')].map(({ dataset }) => dataset.topic).join() === 'refunds'`);
    });
  });

  it('A14: guides to the new card first, when somebody wants to replace the old one', async () => {
    const { begin, browser, seeStep, pressAction } = visit();
    await begin({ removal: 'visible' });
    await onPage(browser, 'companion', async () => {
      await pressOn(browser, '[data-control="goal"][data-goal="replace"]');
      await isStored(browser, 'journey', `record.replacing?.phase === 'adding'`);
    });
    await browser.open(cardList);
    await seeStep('change-default');
    await pressAction('only-remove');
    await seeStep('choose-card');
  });
}

/** Chromium asks in a window of its own, which no test can answer; Firefox is told not to ask. */
function describeNotifications(visit: () => GuidedVisit): void {
  it('B8: shows notifications once they were allowed at a press, and gives the permission back at another', async () => {
    const { begin, browser } = visit();
    await begin({});
    const isAllowed = `${api}.permissions.contains({ permissions: ['notifications'] })`;
    expect(await browser.evaluateInExtension<boolean>(isAllowed)).toBe(false);
    await onPage(browser, 'companion', async () => {
      await pressOn(browser, '[data-control="notify"]');
      await sees(browser, `document.querySelector('[data-control="notify"]') === null`);
      expect(await browser.evaluateInExtension<boolean>(isAllowed)).toBe(true);
    });
    await onPage(browser, 'options', async () => {
      await sees(browser, `document.querySelector('[data-control="notifications"]').getAttribute('aria-checked') === 'true'`);
      await pressOn(browser, '[data-control="notifications"]');
      await sees(browser, `document.querySelector('[data-control="notifications"]').getAttribute('aria-checked') === 'false'`);
      expect(await browser.evaluateInExtension<boolean>(isAllowed)).toBe(false);
    });
  });
}

export function describeOptions(visit: () => GuidedVisit, name: BrowserName): void {
  if (name === 'firefox') describeNotifications(visit);

  it('switches the hints on a site off, where the popup leads then, and on again', async () => {
    const { begin, browser, visit: open } = visit();
    await begin({});
    await open(cardList);
    expect(await overlayShows(browser)).toBe(true);
    await onPage(browser, 'options', async () => {
      await pressOn(browser, '[data-control="site"][data-site="aliexpress"]');
      await isStored(browser, 'preferences', `record?.overlayOff.includes('aliexpress')`);
    });
    await waitUntil(async () => !(await overlayShows(browser)), 'the overlay to leave', 8000);
    const popup = await browser.openPopupTab();
    await waitUntil(async () => (await popup.attributes())['data-step'] === 'choose-card', 'the popup to lead', 8000);
    expect(await popup.text()).not.toContain('cannot stay');
    await popup.close();
    await onPage(browser, 'options', async () => {
      await pressOn(browser, '[data-control="site"][data-site="aliexpress"]');
      await isStored(browser, 'preferences', 'record?.overlayOff.length === 0');
    });
    await waitUntil(() => overlayShows(browser), 'the overlay to come back', 8000);
  });

  it('shows every record that is kept, and erases all of them after asking once more', async () => {
    const { begin, browser } = visit();
    await begin({});
    await onPage(browser, 'options', async () => {
      const stored = await browser.evaluateInExtension<string[]>(`${api}.storage.local.get(null).then((all) => Object.keys(all).sort())`);
      expect(stored).toContain('journey');
      await sees(
        browser,
        `[...document.querySelectorAll('[data-record]')].map(({ dataset }) => dataset.record).join() === '${stored.join()}'`,
      );
      await pressOn(browser, '[data-control="erase"]');
      await pressOn(browser, '[data-control="erase-no"]');
      await isStored(browser, 'journey', 'record !== undefined');
      await pressOn(browser, '[data-control="erase"]');
      await pressOn(browser, '[data-control="erase-yes"]');
      await isStored(browser, 'journey', 'record === undefined');
      await sees(browser, `document.querySelector('[data-record="journey"]') === null`);
    });
  });

  it('writes progress into a file, reads it back, and says in words what is wrong with another one', async () => {
    const { begin, browser } = visit();
    await begin({});
    const give = (text: string) =>
      browser.evaluate(`(() => {
        const field = document.querySelector('[data-control="import"]');
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(text)}], 'uncard-progress.json'));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
    const outcome = `document.querySelector('[data-part="import-outcome"]').textContent`;
    await onPage(browser, 'options', async () => {
      const record = await browser.evaluateInExtension<object>(`${api}.storage.local.get('journey').then(({ journey }) => journey)`);
      await give('no progress at all');
      await sees(browser, `${outcome}.includes('This is no progress file of Uncard.') && ${outcome}.includes('unchanged')`);
      await give(JSON.stringify({ file: 'uncard-progress', journey: { ...record, version: 2 } }));
      await sees(browser, `${outcome}.includes('newer Uncard')`);
      await give(JSON.stringify({ file: 'uncard-progress', journey: { ...record, appDone: 'perhaps' } }));
      await sees(browser, `${outcome}.includes('damaged')`);
      await give('x'.repeat(250_000));
      await sees(browser, `${outcome}.includes('too large')`);
      await isStored(browser, 'journey', 'record.appDone === false');
      await give(JSON.stringify({ file: 'uncard-progress', journey: { ...record, appDone: true } }));
      await sees(browser, `${outcome}.includes('was read')`);
      await isStored(browser, 'journey', 'record.appDone === true');
    });
  });
}

export function describeWelcome(visit: () => GuidedVisit): void {
  it('starts the guide and opens the saved cards at one press', async () => {
    const { begin, browser, seeStep } = visit();
    await begin({}, 'off');
    await openOwnPage(browser, 'welcome');
    await showsSomething(browser);
    await pressOn(browser, '[data-action="start"]');
    await waitUntil(async () => (await browser.address()).includes('/p/wallet-ui/'), 'the saved cards to open', 10_000);
    await isStored(browser, 'journey', 'record.running === true');
    await seeStep('open-cards');
    expect((await browser.overlay())?.rings).toHaveLength(1);
    await leaveOwnPage(browser);
  });
}
