/** The words of our own pages: as they are kept, and English when they are not. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { readSpokenWords } from '../../src/pages/shared/read-spoken-words.ts';
import { browser, resetBrowser } from '../fakes/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

beforeEach(() => resetBrowser('fr'));

describe('the words of our own pages', () => {
  it('are those that are kept, in their language', async () => {
    await browser.storage.local.set({ words: { language: 'de', words: JSON.stringify(wordRegistry.de) } });
    expect(await readSpokenWords()).toEqual({ language: 'de', words: wordRegistry.de });
  });

  it.each([null, 'broken', { language: 'fr', words: '{' }])('are English where the record is %j', async (words) => {
    await browser.storage.local.set({ words });
    expect(await readSpokenWords()).toEqual({ language: 'en', words: wordRegistry.en });
  });
});
