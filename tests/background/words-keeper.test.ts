/** Our words in storage: in the chosen language, else the browser's, else English. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepWords } from '../../src/background/words-keeper.ts';
import type { LanguageCode } from '../../src/languages/language-codes.ts';
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

/** The words as one text: storage may sort the keys of a record, and a sorted record would look like another one. */
function recordOf(language: LanguageCode) {
  return { language, words: JSON.stringify(wordRegistry[language]) };
}

describe('the language of our words', () => {
  it.each(['fr', 'fr-CA', 'FR_BE'])("follows the browser's language %s", async (tag) => {
    expect(await keptFor(tag)).toEqual(recordOf('fr'));
  });

  it.each(['tlh', 'frx', '', 'not a tag'])('is English for the language %j, which has no folder', async (tag) => {
    expect(await keptFor(tag)).toEqual(recordOf('en'));
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
    await browser.storage.local.set({ words: { language: 'fr', words: JSON.stringify({ panel: { name: 'old' } }) } });
    await keepWords();
    expect(await storedLocal('words')).toEqual(recordOf('fr'));
  });

  it.each([wordRegistry.fr, undefined, null, 7])('writes them again when the stored ones are no text but %j', async (words) => {
    resetBrowser('fr');
    await browser.storage.local.set({ words: { language: 'fr', words } });
    await keepWords();
    expect(await storedLocal('words')).toEqual(recordOf('fr'));
  });
});
