/** B8 over restarts of the browser, in a profile that is kept: still due, shown once, ended for good; and the first welcome. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import { type PracticeSite, startPracticeSite } from '../practice-site/start-practice-site.ts';
import { launch } from './guided-visit.ts';
import { api, isStored, leaveOwnPage, openOwnPage, pressOn, sees } from './own-pages.ts';

const badge = `${api}.action.getBadgeText({})`;
const alarms = `${api}.alarms.getAll().then((all) => all.map(({ scheduledTime }) => scheduledTime))`;
const dueAt = `${api}.storage.local.get('journey').then(({ journey }) => journey.reminder?.dueAt ?? null)`;
/** As if the time had come while the browser was closed. */
const letTimePass = `${api}.storage.local.get('journey').then(({ journey }) => {
  journey.reminder.dueAt = Date.now() - 60_000;
  return ${api}.storage.local.set({ journey }).then(() => true);
})`;

describe.each(['chromium', 'firefox'] as const)('in %s, closed and opened again,', (name) => {
  let profile = '';
  let site: PracticeSite | null = null;
  let running: TestBrowser | null = null;

  async function start(keepWelcome = false): Promise<TestBrowser> {
    running = await launch(name, site?.port ?? 0, 'en', { profile, keepWelcome });
    return running;
  }

  async function close(): Promise<void> {
    await running?.close();
    running = null;
  }

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'uncard-restart-'));
    site = await startPracticeSite({});
  });

  afterAll(async () => {
    await close();
    await site?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  it('welcomes whoever has just installed it', async () => {
    const browser = await start(true);
    await waitUntil(async () => (await browser.tabs()).some((address) => address.endsWith('/welcome.html')), 'the welcome page', 10_000);
    await close();
  });

  it('[session-restored] still has the reminder, and an alarm for it', async () => {
    const before = await start();
    await openOwnPage(before, 'companion');
    await pressOn(before, '[data-control="remind"][data-delay="in-three-days"]');
    await sees(before, `document.querySelector('[data-reminder="set"]')`);
    const due = await before.evaluateInExtension<number>(dueAt);
    await close();
    const after = await start();
    expect(await after.evaluateInExtension<number>(dueAt)).toBe(due);
    await waitUntil(async () => (await after.evaluateInExtension<number[]>(alarms)).includes(due), 'the alarm to be back', 10_000);
    expect(await after.evaluateInExtension<string>(badge)).toBe('');
    await after.evaluateInExtension(letTimePass);
    await close();
  });

  it('[session-restored] shows one that has become due meanwhile, once, and in popup and icon until it ends', async () => {
    const browser = await start();
    await isStored(browser, 'journey', 'record.reminder.shown === true');
    await waitUntil(async () => (await browser.evaluateInExtension<string>(badge)) === '1', 'the sign on the icon', 10_000);
    const popup = await browser.openPopupTab();
    await waitUntil(async () => (await popup.text()).includes('Time to check the mobile app'), 'the popup to say so', 10_000);
    await popup.close();
    await close();
    const again = await start();
    await waitUntil(async () => (await again.evaluateInExtension<string>(badge)) === '1', 'the sign on the icon', 10_000);
    // Nothing is left that would show it a second time.
    expect(await again.evaluateInExtension<number[]>(alarms)).toEqual([]);
    const end = await again.openPopupTab();
    await waitUntil(
      async () => (await end.actions()).some(({ action }) => action === 'end-reminder'),
      'the popup to offer its end',
      10_000,
    );
    await end.press('end-reminder');
    await isStored(again, 'journey', 'record.reminder === null');
    await end.close();
    await close();
  });

  it('keeps it ended', async () => {
    const browser = await start();
    expect(await browser.evaluateInExtension<number | null>(dueAt)).toBeNull();
    expect(await browser.evaluateInExtension<string>(badge)).toBe('');
    await openOwnPage(browser, 'companion');
    await sees(browser, `document.querySelector('[data-control="remind"]') && document.querySelector('[data-reminder]') === null`);
    await leaveOwnPage(browser);
    await close();
  });
});
