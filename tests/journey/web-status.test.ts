/** How the website's half stands, and the badge that follows from it. */
import { describe, expect, it } from 'vitest';
import { effectsOf } from '../../src/journey/effects.ts';
import { newJourney } from '../../src/journey/state.ts';
import { webStatus } from '../../src/journey/web-status.ts';
import { goneJourney, journeyWith, noon, runningJourney } from '../fakes/fake-journey.ts';

function withPlaces(aliexpress: 'here' | 'not-here' | 'unchecked' | 'gone', alipay: 'here' | 'not-here' | 'unchecked') {
  return { ...runningJourney.places, 'aliexpress-web': aliexpress, 'alipay-web': alipay };
}

describe('web status', () => {
  it('is to do while the guide is off', () => {
    expect(webStatus(newJourney)).toBe('to-do');
  });

  it('is under way before a removal and after the remove control was pressed', () => {
    expect(webStatus(runningJourney)).toBe('in-progress');
    expect(webStatus(journeyWith({ phase: 'pressed' }))).toBe('in-progress');
  });

  it('is the verdict itself while that is open or bad', () => {
    expect(webStatus(journeyWith({ phase: 'confirmed', verdict: 'cannot-tell' }))).toBe('cannot-tell');
    expect(webStatus(journeyWith({ phase: 'settled', verdict: 'still-there' }))).toBe('still-there');
  });

  it('is gone although the second place is unchecked', () => {
    expect(webStatus(goneJourney)).toBe('gone');
  });

  it('is not gone while the other website place still shows a card', () => {
    expect(webStatus({ ...goneJourney, places: withPlaces('gone', 'here') })).toBe('in-progress');
  });

  it('is not here when a list held no card from the start, and never gone', () => {
    expect(webStatus({ ...runningJourney, places: withPlaces('not-here', 'unchecked') })).toBe('not-here');
    expect(webStatus({ ...runningJourney, places: withPlaces('not-here', 'here') })).toBe('in-progress');
  });
});

describe('the badge', () => {
  it('stands while the website is done and the app is not', () => {
    expect(effectsOf(goneJourney, noon).badge).toBe('1');
  });

  it('does not stand before, after the app, or when the guide was stopped', () => {
    const states = [
      newJourney,
      runningJourney,
      { ...goneJourney, appDone: true },
      { ...goneJourney, running: false },
      journeyWith({ phase: 'confirmed', verdict: 'cannot-tell' }),
    ];
    for (const state of states) expect(effectsOf(state, noon).badge).toBe('');
  });
});
