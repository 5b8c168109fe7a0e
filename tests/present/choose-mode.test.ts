/** "Forms the overlay takes", sentence by sentence. */
import { describe, expect, it } from 'vitest';
import { type PageId, pages } from '../../src/guide/pages.ts';
import { newJourney } from '../../src/journey/state.ts';
import { chooseMode } from '../../src/present/choose-mode.ts';
import { goneJourney, journeyWith, noon, runningJourney } from '../fakes/fake-journey.ts';
import { candidate, sighting, walletCards } from '../fakes/fake-sighting.ts';

const allPages = Object.keys(pages) as PageId[];
const offered: readonly PageId[] = ['wallet', 'wallet-cards', 'alipay-home', 'alipay-cards'];
const leftAlone: readonly PageId[] = ['bot-check', 'identity-check'];
const boxTicked = sighting('checkout', { saveCardBox: candidate(60) });
const nextDay = noon + 24 * 60 * 60 * 1000;

describe('while the guide is off', () => {
  it.each(offered)('offers a pill on %s', (page) => {
    expect(chooseMode(sighting(page), newJourney, noon)).toBe('pill');
  });

  it.each(allPages.filter((page) => !offered.includes(page)))('is not in the document on %s', (page) => {
    expect(chooseMode(sighting(page), newJourney, noon)).toBeNull();
  });

  it('offers a pill at checkout when a box that saves the card is ticked', () => {
    expect(chooseMode(boxTicked, newJourney, noon)).toBe('pill');
  });

  it('does not offer again on a kind of page where it was closed, and does on others', () => {
    const closed = { ...newJourney, dismissed: ['wallet', 'checkout'] } as const;
    expect(chooseMode(sighting('wallet'), closed, noon)).toBeNull();
    expect(chooseMode(boxTicked, closed, noon)).toBeNull();
    expect(chooseMode(sighting('wallet-cards'), closed, noon)).toBe('pill');
  });
});

describe('while the guide runs', () => {
  it.each(allPages.filter((page) => !leftAlone.includes(page)))('is a card on %s', (page) => {
    expect(chooseMode(sighting(page), runningJourney, noon)).toBe('card');
  });

  it.each(leftAlone)('leaves %s alone, minimised or not', (page) => {
    expect(chooseMode(sighting(page), runningJourney, noon)).toBeNull();
    expect(chooseMode(sighting(page), { ...runningJourney, minimised: true }, noon)).toBeNull();
  });

  it('is a card even where the offer was closed before', () => {
    expect(chooseMode(sighting('wallet'), { ...runningJourney, dismissed: ['wallet'] }, noon)).toBe('card');
  });

  it('is a pill when it is minimised', () => {
    expect(chooseMode(walletCards('4242'), { ...runningJourney, minimised: true }, noon)).toBe('pill');
  });

  it('sleeps as a pill after twelve hours without a step', () => {
    expect(chooseMode(walletCards('4242'), runningJourney, nextDay)).toBe('pill');
  });
});

describe('after the card is gone', () => {
  it('is a card on the card lists and nothing elsewhere', () => {
    expect(chooseMode(walletCards('4242'), goneJourney, noon)).toBe('card');
    expect(chooseMode(sighting('alipay-cards'), goneJourney, noon)).toBe('card');
    for (const page of ['elsewhere', 'account', 'wallet', 'alipay-home', 'orders', 'help', 'checkout', 'not-ready'] as const) {
      expect(chooseMode(sighting(page), goneJourney, noon)).toBeNull();
    }
  });

  it('still speaks up at checkout when a box that saves the card is ticked', () => {
    expect(chooseMode(boxTicked, goneJourney, noon)).toBe('card');
  });

  it('stays on every page while the card is still there or nobody can tell', () => {
    for (const verdict of ['still-there', 'cannot-tell'] as const) {
      expect(chooseMode(sighting('account'), journeyWith({ phase: 'settled', verdict }), noon)).toBe('card');
    }
  });
});
