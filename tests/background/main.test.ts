/** The background as the browser meets it: it answers its own messages, to those it trusts, and follows changes. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawUpReport } from '../../src/drift/draw-up-report.ts';
import { writeProgress } from '../../src/journey/progress-file.ts';
import { newJourney } from '../../src/journey/state.ts';
import { companionRegistry } from '../../src/languages/companion-registry.ts';
import { driftOf } from '../fakes/drift-of.ts';
import { browser, deliver, resetBrowser, storedLocal } from '../fakes/fake-browser.ts';
import { goneJourney } from '../fakes/fake-journey.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

const id = 'test-extension-id';
const ownPage = { id, url: `chrome-extension://${id}/popup.html` };
const ownContent = { id, url: 'https://www.aliexpress.com/', frameId: 0, tab: { id: 1 } };
const start = { name: 'journey:report', argument: { type: 'guide-started' } };

beforeEach(async () => {
  resetBrowser();
  vi.resetModules();
  await import('../../src/background/main.ts');
});

describe('answering messages', () => {
  it('takes an event from the popup and from a genuine page', async () => {
    expect(await deliver(start, ownPage)).toEqual({ ok: true, value: null });
    expect(await storedLocal('journey')).toMatchObject({ running: true });
    expect(await deliver({ name: 'journey:report', argument: { type: 'guide-stopped' } }, ownContent)).toEqual({ ok: true, value: null });
    expect(await storedLocal('journey')).toMatchObject({ running: false });
  });

  it.each([
    ['another extension', { ...ownPage, id: 'other' }],
    ['a look-alike host', { ...ownContent, url: 'https://aliexpress.com.evil.example/' }],
    ['a frame', { ...ownContent, frameId: 2 }],
    ['an unsafe address', { ...ownContent, url: 'http://www.aliexpress.com/' }],
    ['nobody', {}],
  ])('does not take an event from %s', async (_who, sender) => {
    expect(await deliver(start, sender)).toEqual({ ok: false, code: 'not-allowed' });
    expect(await storedLocal('journey')).toBeUndefined();
  });

  it('gives the key of the rows to a genuine page and not to the popup', async () => {
    expect(await deliver({ name: 'rows:key', argument: null }, ownContent)).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(await deliver({ name: 'rows:key', argument: null }, ownPage)).toEqual({ ok: false, code: 'not-allowed' });
  });

  it('sees to the words when a page misses them', async () => {
    expect(await deliver({ name: 'words:ensure', argument: null }, ownContent)).toEqual({ ok: true, value: null });
    expect(await storedLocal('words')).toMatchObject({ language: 'en' });
  });

  it('lets a page of ours choose the language, and no page of the site', async () => {
    expect(await deliver({ name: 'language:choose', argument: 'fr' }, ownPage)).toEqual({ ok: true, value: null });
    expect(await storedLocal('words')).toMatchObject({ language: 'fr' });
    expect(await deliver({ name: 'language:choose', argument: 'de' }, ownContent)).toMatchObject({ ok: false });
    expect(await storedLocal('words')).toMatchObject({ language: 'fr' });
  });

  it.each([
    ['a genuine page', ownContent],
    ['the popup', ownPage],
  ])('lets %s switch larger text on', async (_who, sender) => {
    expect(await deliver({ name: 'text:enlarge', argument: true }, sender)).toEqual({ ok: true, value: null });
    expect(await storedLocal('preferences')).toMatchObject({ largerText: true });
  });

  it('marks the icon for the tab whose page silences the overlay, as long as it does, and for no other', async () => {
    expect(await deliver({ name: 'overlay:silent', argument: true }, ownContent)).toEqual({ ok: true, value: null });
    expect(await browser.action.getBadgeText({ tabId: 1 })).toBe('!');
    expect(await browser.action.getBadgeText({})).not.toBe('!');
    expect(await deliver({ name: 'overlay:silent', argument: false }, ownPage)).toMatchObject({ ok: false });
    expect(await browser.action.getBadgeText({ tabId: 1 })).toBe('!');
    expect(await deliver({ name: 'overlay:silent', argument: false }, ownContent)).toEqual({ ok: true, value: null });
    expect(await browser.action.getBadgeText({ tabId: 1 })).not.toBe('!');
  });

  it.each([
    ['a genuine page', ownContent],
    ['the popup', ownPage],
  ])('keeps a report of %s for this session and opens it in a page of ours', async (_who, sender) => {
    const report = drawUpReport(driftOf('<main><p>Hi</p></main>'));
    const before = (await browser.tabs.query({})).length;
    expect(await deliver({ name: 'report:open', argument: report }, sender)).toEqual({ ok: true, value: null });
    expect(await browser.storage.session.get('report')).toEqual({ report });
    expect(await storedLocal('report')).toBeUndefined();
    const tabs = await browser.tabs.query({});
    expect(tabs).toHaveLength(before + 1);
    expect(tabs.at(-1)?.url).toMatch(/\/report\.html$/u);
  });

  it('opens nothing for a text that is no report, nor for a stranger', async () => {
    const report = drawUpReport(driftOf('<main><p>Hi</p></main>'));
    const before = (await browser.tabs.query({})).length;
    expect(await deliver({ name: 'report:open', argument: `${report}<b>Hi</b>` }, ownPage)).toMatchObject({ ok: false });
    expect(await deliver({ name: 'report:open', argument: report }, { ...ownContent, frameId: 2 })).toEqual({
      ok: false,
      code: 'not-allowed',
    });
    expect(await browser.tabs.query({})).toHaveLength(before);
    expect(await browser.storage.session.get('report')).toEqual({});
  });

  it('says so when it does not know a message', async () => {
    expect(await deliver({ name: 'journey:write', argument: null }, ownPage)).toEqual({ ok: false, code: 'unknown-message' });
    expect(await deliver({ name: 'journey:report', argument: { type: 'guide-started', extra: 1 } }, ownPage)).toEqual({
      ok: false,
      code: 'unknown-message',
    });
  });

  it('leaves a question to a page unclaimed', async () => {
    expect(await deliver({ name: 'guide:ask', argument: null }, ownPage)).toBeUndefined();
  });

  it('[storage-fails] answers with a failure, and not with silence', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    expect(await deliver(start, ownPage)).toEqual({ ok: false, code: 'failed' });
  });
});

describe('starting', () => {
  it.each(['onStartup', 'onInstalled'] as const)('brings badge and words in line at %s', async (event) => {
    await browser.storage.local.set({ journey: goneJourney });
    await (browser.runtime[event].trigger as (details: unknown) => Promise<unknown>)({ reason: 'update' });
    await vi.waitFor(async () => {
      expect(await browser.action.getBadgeText({})).toBe('1');
      expect(await storedLocal('words')).toMatchObject({ language: 'en' });
    });
  });

  it('welcomes somebody who has just installed it, and nobody after an update', async () => {
    const installed = browser.runtime.onInstalled.trigger as (details: unknown) => Promise<unknown>;
    const welcomes = async () => (await browser.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html') === true).length;
    await installed({ reason: 'update' });
    expect(await welcomes()).toBe(0);
    await installed({ reason: 'install' });
    await vi.waitFor(async () => expect(await welcomes()).toBe(1));
  });

  it('writes the words anew when the person changes the language', async () => {
    await browser.storage.local.set({ preferences: { version: 1, language: 'fr' } });
    await vi.waitFor(async () => expect(await storedLocal('words')).toMatchObject({ language: 'fr' }));
  });
});

describe('pages of ours', () => {
  it('get the long texts in the language in use, or in one that they ask for', async () => {
    await browser.storage.local.set({ preferences: { version: 1, language: 'fr' } });
    const texts = async (argument: unknown) =>
      JSON.parse(((await deliver({ name: 'companion:words', argument }, ownPage)) as { value: string }).value) as unknown;
    expect(await texts(null)).toEqual(companionRegistry.fr);
    expect(await texts('ja')).toEqual(companionRegistry.ja);
    expect(await deliver({ name: 'companion:words', argument: null }, ownContent)).toMatchObject({ ok: false, code: 'not-allowed' });
  });

  it('erase and read progress; a page of the site can do neither', async () => {
    await browser.storage.local.set({ journey: goneJourney });
    for (const message of [
      { name: 'everything:erase', argument: null },
      { name: 'progress:import', argument: writeProgress(newJourney) },
      { name: 'overlay:allow', argument: { site: 'alipay', on: false } },
    ])
      expect(await deliver(message, ownContent)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(await storedLocal('journey')).toEqual(goneJourney);
    expect(await deliver({ name: 'progress:import', argument: '{}' }, ownPage)).toEqual({ ok: true, value: 'not-a-file-of-ours' });
    expect(await storedLocal('journey')).toEqual(goneJourney);
    expect(await deliver({ name: 'everything:erase', argument: null }, ownPage)).toEqual({ ok: true, value: null });
    expect(await storedLocal('journey')).toBeUndefined();
  });

  it('open in a tab of their own when the panel or the popup asks', async () => {
    for (const sender of [ownPage, ownContent]) {
      expect(await deliver({ name: 'page:open', argument: 'companion' }, sender)).toEqual({ ok: true, value: null });
      expect((await browser.tabs.query({})).at(-1)?.url).toMatch(/\/companion\.html$/u);
    }
  });
});
