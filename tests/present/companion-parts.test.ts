/** Map, reminder and answers in words: what is offered when, and what a search finds. */
import { describe, expect, it } from 'vitest';
import { topics } from '../../src/guide/knowledge.ts';
import { newJourney } from '../../src/journey/state.ts';
import { companionRegistry } from '../../src/languages/companion-registry.ts';
import { companion } from '../../src/languages/en/companion.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { presentMap } from '../../src/present/present-map.ts';
import { presentReminder } from '../../src/present/present-reminder.ts';
import { searchTopics } from '../../src/present/search-topics.ts';
import { goneJourney, noon, play } from '../fakes/fake-journey.ts';

const now = new Date(2026, 6, 15, 15).getTime();

describe('C10: the map', () => {
  const placeIn = (journey: typeof newJourney, place: string) =>
    presentMap(journey, companion, 'en').places.find((found) => found.place === place);

  it('counts what is left, and says when nothing is', () => {
    expect(presentMap(newJourney, companion, 'en').summary).toBe('5 places are left to look at.');
    expect(presentMap({ ...newJourney, setAside: ['app', 'checkout', 'alipay-web', 'browser-autofill'] }, companion, 'en').summary).toBe(
      '1 place is left to look at.',
    );
    const all = { ...newJourney, setAside: Object.keys(newJourney.places) as (keyof typeof newJourney.places)[] };
    expect(presentMap(all, companion, 'en').summary).toBe(companion.map.allSettled);
  });

  it('says since when a card is where it is', () => {
    const here = {
      ...newJourney,
      places: { ...newJourney.places, checkout: 'here' as const },
      placesAt: { ...newJourney.placesAt, checkout: now },
    };
    expect(placeIn(here, 'checkout')).toMatchObject({ state: 'problem', status: 'Card is here, since July 15, 2026' });
  });

  it('lets nobody mark by hand what a page or the app half shows', () => {
    for (const place of ['aliexpress-web', 'alipay-web', 'app']) expect(placeIn(newJourney, place)?.marks).toEqual([]);
    expect(placeIn(newJourney, 'checkout')?.marks.map(({ status }) => status)).toEqual(['not-here', 'here']);
  });

  it('offers to say that it was removed where a card is, and to take an answer back', () => {
    const marked = (status: 'here' | 'gone' | 'not-here') =>
      placeIn(play([{ type: 'place-marked', place: 'checkout', status }]), 'checkout');
    expect(marked('here')?.marks.map(({ status }) => status)).toEqual(['gone']);
    expect(marked('gone')).toMatchObject({ state: 'done', marks: [{ status: 'unchecked' }] });
  });

  it('says of a place that was set aside only that, and how to take it up again', () => {
    const aside = placeIn({ ...newJourney, setAside: ['checkout'] }, 'checkout');
    expect(aside).toMatchObject({ state: 'done', status: companion.map.setAside, marks: [], aside: { isAside: true } });
  });
});

describe('B8: the reminder', () => {
  it('is about the app, or about the website once the app was done first', () => {
    expect(presentReminder(newJourney, companion, 'en', now)?.half).toBe('app');
    expect(presentReminder({ ...newJourney, appDone: true }, companion, 'en', now)).toMatchObject({
      half: 'website',
      lead: companion.reminder.leadWebsite,
    });
  });

  it('is not offered when nothing is left', () => {
    expect(presentReminder({ ...goneJourney, appDone: true }, companion, 'en', noon)).toBeNull();
  });

  it('says when it will come, and since when it is due', () => {
    const reminder = { half: 'app', time: { delay: 'tomorrow' }, setAt: now, dueAt: now + 1000, shown: false } as const;
    const said = (at: number) => presentReminder({ ...newJourney, reminder }, companion, 'en', at)?.set;
    expect(said(now)).toMatchObject({ due: false });
    expect(said(now)?.text).toMatch(/^You will be reminded: Wednesday, July 15, 2026/u);
    expect(said(now + 1000)).toMatchObject({ due: true });
    expect(said(now + 1000)?.text).toMatch(/^The reminder is due since Wednesday/u);
  });
});

describe('the search in the answers', () => {
  it('shows everything before anything is typed', () => {
    for (const typed of ['', '   ']) expect(searchTopics(typed, companion, 'en')).toEqual(Object.keys(topics));
  });

  it('finds by a word of the question or the answer, and needs every word', () => {
    expect(searchTopics('PayPal', companion, 'en')).toContain('paypal');
    expect(searchTopics('refund', companion, 'en')).toEqual(['refunds']);
    expect(searchTopics('refund balance', companion, 'en')).toEqual(['refunds']);
    expect(searchTopics('refund elephants', companion, 'en')).toEqual([]);
  });

  it('does not mind case and accents', () => {
    expect(searchTopics('REFUND', companion, 'en')).toEqual(['refunds']);
    const french = companionRegistry.fr;
    const [word] = french.knowledge.topics.refunds.question.split(' ').filter((piece) => /[éèêà]/u.test(piece));
    if (word !== undefined) expect(searchTopics(word.normalize('NFD').replace(/\p{Mn}/gu, ''), french, 'fr')).toContain('refunds');
  });

  it.each(languageCodes)('finds each answer by its own question in %s', (language) => {
    const words = companionRegistry[language];
    for (const topic of Object.keys(topics) as (keyof typeof topics)[])
      expect(searchTopics(words.knowledge.topics[topic].question, words, language)).toContain(topic);
  });
});
