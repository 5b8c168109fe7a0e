// @vitest-environment jsdom
/** Rows C1 to C12: what people ask before and around it. */
import { describe, expect, it } from 'vitest';
import { topics } from '../../src/guide/knowledge.ts';
import { placeIds } from '../../src/guide/places.ts';
import { newJourney } from '../../src/journey/state.ts';
import { companionRegistry } from '../../src/languages/companion-registry.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { createKnowledgeSection } from '../../src/pages/companion/knowledge-section.ts';
import { createMapSection } from '../../src/pages/companion/map-section.ts';
import { companionView } from '../fakes/companion-view.ts';
import { runningJourney } from '../fakes/fake-journey.ts';
import { type RowId, row } from './rows.ts';

/** Rows that are an answer, or several. */
const answers: Readonly<Partial<Record<RowId, readonly string[]>>> = {
  C3: ['existing-orders'],
  C6: ['paypal', 'virtual-cards'],
  C7: ['safe-to-keep'],
  C8: ['charge-failed'],
  C9: ['refunds'],
  C11: ['lost-card'],
  C12: ['other-data'],
};

describe.each(Object.entries(answers) as [RowId, readonly string[]][])('%s', (id, named) => {
  it.each(languageCodes)(`${row(id)}, answered in %s, with how sure it is and where it comes from`, (code) => {
    const section = createKnowledgeSection(companionView(runningJourney, code));
    for (const topic of named) {
      const fold = section.querySelector(`[data-topic="${topic}"]`);
      expect(fold?.querySelector('summary')?.textContent?.length, topic).toBeGreaterThan(4);
      expect(fold?.querySelector('.sureness')?.textContent?.length, topic).toBeGreaterThan(10);
    }
  });
});

describe(row('C2'), () => {
  it.each(languageCodes)('stands in one line over the cards in %s', (code) => {
    expect(wordRegistry[code].panel.unpaidOrders.length).toBeGreaterThan(10);
    expect(Object.keys(topics)).toContain('unpaid-orders');
  });
});

describe(row('C5'), () => {
  it.each(languageCodes)('is told in %s', (code) => {
    expect(companionRegistry[code].replace.without.lines).toHaveLength(2);
  });
});

describe(row('C10'), () => {
  it.each(languageCodes)('has every place with how to look and how to clear it in %s', (code) => {
    const places = [...createMapSection(companionView(newJourney, code)).querySelectorAll('[data-place].place')];
    expect(places.map((place) => place.getAttribute('data-place'))).toEqual([
      'aliexpress-web',
      'alipay-web',
      'app',
      'checkout',
      'browser-autofill',
    ]);
    expect(places.length).toBe(placeIds.length);
  });
});
