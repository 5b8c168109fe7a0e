/** The places a card can be: marked by hand, set aside, dated, settled; and troubles that give themselves away. */
import { describe, expect, it } from 'vitest';
import { placeIds } from '../../src/guide/places.ts';
import { isSettled, placesLeft } from '../../src/journey/card-map.ts';
import { recogniseTroubles } from '../../src/journey/recognise-troubles.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { newTrail } from '../../src/journey/trail.ts';
import { goneJourney, journeyWith, noon, play, runningJourney } from '../fakes/fake-journey.ts';

describe('a place', () => {
  it('is open until somebody has looked, and settled when no card is there any more', () => {
    expect(placesLeft(newJourney)).toEqual([...placeIds]);
    const places = { ...newJourney.places, checkout: 'not-here', 'browser-autofill': 'here' } as const;
    expect(placesLeft({ ...goneJourney, places: { ...goneJourney.places, ...places, 'aliexpress-web': 'gone' } })).toEqual([
      'alipay-web',
      'app',
      'browser-autofill',
    ]);
  });

  it('is not settled while nobody can tell', () => {
    expect(isSettled({ ...newJourney, places: { ...newJourney.places, 'alipay-web': 'cannot-tell' } }, 'alipay-web')).toBe(false);
  });

  it('is marked by hand, with the time of the change, and unmarked without one', () => {
    const marked = play([{ type: 'place-marked', place: 'checkout', status: 'here' }]);
    expect(marked.places.checkout).toBe('here');
    expect(marked.placesAt.checkout).toBe(noon);
    expect(play([{ type: 'place-marked', place: 'checkout', status: 'unchecked' }], marked).placesAt.checkout).toBeNull();
  });

  it('keeps its date while something else changes', () => {
    const marked = play([{ type: 'place-marked', place: 'checkout', status: 'here' }, { type: 'guide-started' }]);
    expect(marked.placesAt.checkout).toBe(noon);
  });

  it('is set aside and taken up again, as often as anybody likes', () => {
    const aside = play([
      { type: 'place-set-aside', place: 'alipay-web', aside: true },
      { type: 'place-set-aside', place: 'alipay-web', aside: true },
    ]);
    expect(aside.setAside).toEqual(['alipay-web']);
    expect(isSettled(aside, 'alipay-web')).toBe(true);
    expect(play([{ type: 'place-set-aside', place: 'alipay-web', aside: false }], aside).setAside).toEqual([]);
  });

  it('is set aside beside others, and taken up again without them', () => {
    const both = play([
      { type: 'place-set-aside', place: 'alipay-web', aside: true },
      { type: 'place-set-aside', place: 'checkout', aside: true },
    ]);
    expect(both.setAside).toEqual(['alipay-web', 'checkout']);
    expect(play([{ type: 'place-set-aside', place: 'checkout', aside: false }], both).setAside).toEqual(['alipay-web']);
  });
});

describe('a trouble', () => {
  const seen: readonly (readonly [string, JourneyState])[] = [
    ['greyed-out', journeyWith({ refusal: 'default-card' })],
    ['greyed-out', { ...runningJourney, lastStep: 'settle-order' }],
    ['other-side', { ...journeyWith({ verdict: 'still-there' }), appDone: true }],
    ['identity', { ...runningJourney, trail: { ...newTrail, here: { page: 'identity-check', site: 'alipay', stay: 'a' } } }],
    ['not-listed', { ...runningJourney, places: { ...runningJourney.places, 'aliexpress-web': 'not-here' } }],
    ['interrupted', { ...runningJourney, trail: { ...newTrail, here: { page: 'bot-check', site: 'aliexpress', stay: 'a' } } }],
    ['interrupted', journeyWith({ signedOut: true })],
    ['interrupted', journeyWith({ phase: 'pressed', confirm: 'withheld' })],
    ['alipay-closed', { ...runningJourney, deadEnds: { ...runningJourney.deadEnds, alipay: 'same-gate' } }],
  ];

  it.each(seen)('gives itself away: %s', (trouble, state) => {
    expect(recogniseTroubles(state)).toContain(trouble);
  });

  it('is not made up: a job that goes well has none', () => {
    for (const state of [newJourney, runningJourney, goneJourney, journeyWith({ phase: 'confirmed', verdict: 'cannot-tell' })])
      expect(recogniseTroubles(state)).toEqual([]);
  });

  it('of Alipay is none where its list was simply empty', () => {
    const empty = { ...runningJourney, deadEnds: { ...runningJourney.deadEnds, alipay: 'no-card' as const } };
    expect(recogniseTroubles(empty)).not.toContain('alipay-closed');
  });

  it('is not brought up again once it was waved off, until it is called back', () => {
    const waved = play([{ type: 'trouble-waved-off', trouble: 'greyed-out', waved: true }], journeyWith({ refusal: 'default-card' }));
    expect(recogniseTroubles(waved)).toEqual([]);
    expect(recogniseTroubles(play([{ type: 'trouble-waved-off', trouble: 'greyed-out', waved: false }], waved))).toEqual(['greyed-out']);
  });
});
