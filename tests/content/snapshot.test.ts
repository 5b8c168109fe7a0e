/** The read-only copy of what is stored, as a page follows it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followSnapshot, type Snapshot } from '../../src/content/snapshot.ts';
import { newJourney } from '../../src/journey/state.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { browser, resetBrowser } from '../fakes/fake-browser.ts';
import { goneJourney } from '../fakes/fake-journey.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

beforeEach(() => resetBrowser());

function follow(life = new AbortController()) {
  const seen: Snapshot[] = [];
  return { seen, life, refresh: followSnapshot((snapshot) => seen.push(snapshot), life.signal) };
}

describe('following what is stored', () => {
  it('begins with nothing stored as a new journey without words', async () => {
    const { seen, refresh } = follow();
    await refresh();
    expect(seen).toEqual([{ journey: newJourney, spoken: null, largerText: false, overlayOff: [] }]);
  });

  it('reads journey and words, and each change of them', async () => {
    await browser.storage.local.set({ words: { language: 'fr', words: JSON.stringify(wordRegistry.fr) } });
    const { seen, refresh } = follow();
    await refresh();
    await browser.storage.local.set({ journey: goneJourney });
    expect(seen.at(-1)).toEqual({
      journey: goneJourney,
      spoken: { language: 'fr', words: wordRegistry.fr },
      largerText: false,
      overlayOff: [],
    });
    await browser.storage.local.set({ preferences: { version: 1, language: null, largerText: true, overlayOff: ['alipay', 'moon'] } });
    expect(seen.at(-1)).toMatchObject({ journey: goneJourney, largerText: true, overlayOff: ['alipay'] });
  });

  it.each(['broken', { ...goneJourney, version: 2 }, null])('[record-broken] takes the record %j for none', async (journey) => {
    await browser.storage.local.set({ journey });
    const { seen, refresh } = follow();
    await refresh();
    expect(seen[0]?.journey).toEqual(newJourney);
  });

  it.each([
    'words',
    { language: 'tlh', words: '{}' },
    { language: 'fr' },
    { language: 'fr', words: 'all' },
    { language: 'fr', words: {} },
    { language: 'fr', words: '{}' },
    { language: 'fr', words: 'null' },
  ])('takes the words %j for none', async (words) => {
    await browser.storage.local.set({ words });
    const { seen, refresh } = follow();
    await refresh();
    expect(seen[0]?.spoken).toBeNull();
  });

  it('is not told of other records and other areas', async () => {
    const { seen } = follow();
    await browser.storage.local.set({ 'journey-set-aside': goneJourney });
    await browser.storage.session.set({ journey: goneJourney });
    expect(seen).toEqual([]);
  });

  it('hears nothing more after its life has ended', async () => {
    const { seen, life, refresh } = follow();
    life.abort();
    await browser.storage.local.set({ journey: goneJourney });
    await refresh();
    expect(seen).toEqual([]);
  });
});
