/** Our words in storage: in the chosen language, else the browser's, else English. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWords } from '../../src/background/words-keeper.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { browser, recordWrites, resetBrowser, storedLocal } from '../fakes/fake-browser.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

beforeEach(() => resetBrowser('en-US'));

async function keptFor(browserLanguage: string, preferences?: unknown): Promise<unknown> {
  resetBrowser(browserLanguage);
  if (preferences !== undefined) await browser.storage.local.set({ preferences });
  await keepWords();
  return storedLocal('words');
}

describe('the language of our words', () => {
  it.each(['fr', 'fr-CA', 'FR_BE'])("follows the browser's language %s", async (tag) => {
    expect(await keptFor(tag)).toEqual({ language: 'fr', words: wordRegistry.fr });
  });

  it.each(['tlh', 'frx', '', 'not a tag'])('is English for the language %j, which has no folder', async (tag) => {
    expect(await keptFor(tag)).toEqual({ language: 'en', words: wordRegistry.en });
  });

  it("is the person's choice before the browser's", async () => {
    expect(await keptFor('fr', { version: 1, language: 'en' })).toMatchObject({ language: 'en' });
    expect(await keptFor('en', { version: 1, language: 'fr' })).toMatchObject({ language: 'fr' });
  });

  it.each([null, 'fr', 7, [], {}, { version: 2, language: 'en' }, { version: 1, language: 'tlh' }, { version: 1, language: null }])(
    "is the browser's when the preferences are %j",
    async (preferences) => {
      expect(await keptFor('fr', preferences)).toMatchObject({ language: 'fr' });
    },
  );
});

describe('writing the words', () => {
  it('does not write them again while they are there', async () => {
    await keepWords();
    const writes = recordWrites();
    await keepWords();
    expect(writes).toEqual([]);
  });

  it('writes them again when the choice changes or the stored ones are of another version', async () => {
    await keepWords();
    await browser.storage.local.set({ preferences: { version: 1, language: 'fr' } });
    await keepWords();
    expect(await storedLocal('words')).toMatchObject({ language: 'fr' });
    await browser.storage.local.set({ words: { language: 'fr', words: { panel: { name: 'old' } } } });
    await keepWords();
    expect(await storedLocal('words')).toEqual({ language: 'fr', words: wordRegistry.fr });
  });
});
