/** What the person chooses about Uncard: written one choice after the other, none lost. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepChoice, keepSite } from '../../src/background/preferences-keeper.ts';
import { browser, resetBrowser, storedLocal } from '../fakes/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

beforeEach(() => resetBrowser('en-US'));

describe('a choice', () => {
  it('is kept beside the others', async () => {
    await keepChoice({ language: 'ja' });
    await keepChoice({ largerText: true });
    expect(await storedLocal('preferences')).toEqual({ version: 1, language: 'ja', largerText: true, overlayOff: [] });
    await keepChoice({ language: null });
    expect(await storedLocal('preferences')).toEqual({ version: 1, language: null, largerText: true, overlayOff: [] });
  });

  it('does not undo one that arrives at the same time', async () => {
    await Promise.all([keepChoice({ largerText: true }), keepChoice({ language: 'de' })]);
    expect(await storedLocal('preferences')).toEqual({ version: 1, language: 'de', largerText: true, overlayOff: [] });
  });

  it('begins anew where the preferences cannot be read', async () => {
    await browser.storage.local.set({ preferences: 'broken' });
    await keepChoice({ language: 'de' });
    expect(await storedLocal('preferences')).toEqual({ version: 1, language: 'de', largerText: false, overlayOff: [] });
  });

  it('switches hints on one site off and on again, and keeps the other', async () => {
    await Promise.all([
      keepSite({ site: 'alipay', on: false }),
      keepSite({ site: 'aliexpress', on: false }),
      keepChoice({ language: 'de' }),
    ]);
    expect(await storedLocal('preferences')).toMatchObject({ language: 'de', overlayOff: ['aliexpress', 'alipay'] });
    await keepSite({ site: 'alipay', on: true });
    expect(await storedLocal('preferences')).toMatchObject({ overlayOff: ['aliexpress'] });
  });

  it('is possible after one that could not be written', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(keepChoice({ largerText: true })).rejects.toThrow('disk full');
    await keepChoice({ language: 'fr' });
    expect(await storedLocal('preferences')).toMatchObject({ language: 'fr', largerText: false });
  });
});
