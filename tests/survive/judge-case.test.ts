/** What was shown on a redesigned page is right, honest, misread or wrong. */
import { describe, expect, it } from 'vitest';
import type { ListedPage } from '../practice-site/listed-page.ts';
import { judgeCase } from './judge-case.ts';
import type { LookedAt } from './survive-case.ts';

const truth: ListedPage = {
  url: 'https://www.aliexpress.com/p/wallet-ui/cards/index.html',
  page: 'wallet-cards',
  step: 'press-remove',
  marks: ['remove'],
  note: 'one card',
};

const looked: LookedAt = { page: 'wallet-cards', step: 'press-remove', rung: 'control', rings: ['remove'], reading: null, reasons: [] };

const outcomeOf = (changes: Partial<LookedAt>, listed: Partial<ListedPage> = {}) =>
  judgeCase({ ...truth, ...listed }, { ...looked, ...changes }).outcome;

describe('a redesigned page', () => {
  it('is right with its page, its step and its ring, and names no fault then', () => {
    expect(judgeCase(truth, looked)).toEqual({ outcome: 'right', faults: [] });
  });

  it('is wrong with a ring on anything else, whatever else is right', () => {
    expect(outcomeOf({ rings: ['buy'] })).toBe('wrong');
    expect(outcomeOf({ rings: ['remove', 'buy'] })).toBe('wrong');
    expect(outcomeOf({ rings: ['remove+never'] })).toBe('wrong');
    expect(outcomeOf({ page: 'wallet', rings: ['buy'] })).toBe('wrong');
  });

  it('is wrong with more rings than cards to choose from', () => {
    const choosing = { step: 'choose-card', marks: ['a', 'b'] } as const;
    expect(outcomeOf({ step: 'choose-card', rings: ['a', 'b'] }, choosing)).toBe('right');
    expect(outcomeOf({ step: 'choose-card', rings: ['a', 'b', 'a'] }, choosing)).toBe('wrong');
  });

  it.each(['region', 'words', 'route'])('is honest where nothing is ringed and the ladder says %s', (rung) => {
    expect(outcomeOf({ rings: [], rung })).toBe('honest');
  });

  it('is misread without a ring where the ladder claims one, or on another page', () => {
    expect(outcomeOf({ rings: [], rung: 'control' })).toBe('misread');
    expect(outcomeOf({ rings: [], rung: 'words', page: 'wallet' })).toBe('misread');
    expect(outcomeOf({ step: 'show-remove' })).toBe('misread');
  });

  it('is right without a ring where the truth allows it', () => {
    expect(outcomeOf({ rings: [] }, { ringMayMiss: true })).toBe('right');
    expect(outcomeOf({ step: 'show-remove' }, { orStep: 'show-remove' })).toBe('right');
  });
});

describe('a check of the site', () => {
  const check = { page: 'bot-check', step: 'finish-check', marks: ['slider'] } as const;

  it('is right without any ring, for nothing is shown over it', () => {
    expect(outcomeOf({ page: 'bot-check', step: 'finish-check', rings: ['slider'] }, check)).toBe('right');
    expect(outcomeOf({ page: 'bot-check', step: 'finish-check', rings: [] }, check)).toBe('right');
    expect(outcomeOf({ page: 'bot-check', step: 'finish-check', rings: ['buy'] }, check)).toBe('right');
  });

  it('is wrong with a ring where it is taken for another page', () => {
    expect(outcomeOf({ rings: ['remove'] }, check)).toBe('wrong');
    expect(outcomeOf({ rings: [] }, check)).toBe('misread');
  });
});
