/** What the journeys in real browsers set out to see: every page, every step, every language. Runs without a browser. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages } from '../../src/guide/pages.ts';
import { steps } from '../../src/guide/steps.ts';
import { lookOf, practiceLanguages } from '../browser/page-looks.ts';
import { removalBuilds } from '../browser/removal-builds.ts';
import { ofFreshGuide, onlyByJourney } from '../browser/step-table.ts';
import { practicePages } from './page-list.ts';

const browsers = ['chromium', 'firefox'] as const;
const toRow = ([page, step]: readonly [string, string]) => `${page} ${step}`;

function languagesSeen(browser: (typeof browsers)[number]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, { options }] of practicePages.entries()) {
    const language = options?.language ?? lookOf(browser, at).language;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

describe('the table of pages and steps', () => {
  const listed = new Set(practicePages.flatMap(({ page, step, orStep }) => [`${page} ${step}`, `${page} ${orStep ?? step}`]));

  it('names every page and every step of the guide', () => {
    const rows = [...ofFreshGuide, ...onlyByJourney];
    expect([...new Set(rows.map(([page]) => page))].sort()).toEqual(Object.keys(pages).sort());
    expect([...new Set(rows.map(([, step]) => step))].sort()).toEqual(Object.keys(steps).sort());
  });

  it('has a listed page for each row that a fresh guide comes to', () => {
    expect(ofFreshGuide.map(toRow).filter((row) => !listed.has(row))).toEqual([]);
  });

  it('leaves to the journeys only what no listed page shows', () => {
    expect(onlyByJourney.map(toRow).filter((row) => listed.has(row))).toEqual([]);
  });

  it('has a look-alike for each page', () => {
    const twins = new Set(practicePages.map(({ twinOf }) => twinOf));
    expect(Object.keys(pages).filter((page) => !twins.has(page as keyof typeof pages))).toEqual([]);
  });
});

describe('the languages of the practice site', () => {
  const written = readdirSync(new URL('./wordings/', import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));

  it('are all known to the journeys', () => {
    expect([...practiceLanguages].sort()).toEqual(written.sort());
  });

  it.each(browsers)('are each seen on at least seven listed pages in %s', (browser) => {
    const counts = languagesSeen(browser);
    expect(practiceLanguages.filter((language) => (counts.get(language) ?? 0) < 7)).toEqual([]);
  });

  it('differ on each page from one browser to the other, as the design does', () => {
    const same = practicePages.filter((_listed, at) => {
      const [one, other] = browsers.map((browser) => lookOf(browser, at));
      return one?.language === other?.language || one?.design === other?.design;
    });
    expect(same).toEqual([]);
  });

  it('have one whole removal each', () => {
    const removed = browsers.flatMap((browser) => removalBuilds[browser].map(({ language }) => language));
    expect(removed.sort()).toEqual([...practiceLanguages].sort());
    for (const browser of browsers) expect(removalBuilds[browser].length).toBeGreaterThanOrEqual(9);
  });
});
