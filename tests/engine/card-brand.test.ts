/** Names of card brands in text, and words that only look like one. */
import { describe, expect, it } from 'vitest';
import { findCardBrand, isCardBrandToken } from '../../src/engine/card-brand.ts';

describe('a brand', () => {
  it.each([
    ['Visa •••• 1234', 'Visa'],
    ['VISA ELECTRON', 'Visa'],
    ['MasterCard', 'Mastercard'],
    ['Master Card debit', 'Mastercard'],
    ['American Express', 'American Express'],
    ['amex-logo', 'American Express'],
    ['Карта МИР', 'Mir'],
    ['银联', 'UnionPay'],
    ['中国银联卡', 'UnionPay'],
    ['Carte Bleue', 'Carte Bancaire'],
    ['logo_visa.svg', 'Visa'],
    ['ＶＩＳＡ', 'Visa'],
  ])('is found in %j', (text, brand) => {
    expect(findCardBrand(text)).toBe(brand);
  });

  it.each(['', 'Advisable', 'Visage', 'Express American', 'Master of cards', 'Discovery', 'A mirror', 'Card ending in 1234', 'elope'])(
    'is not found in %j',
    (text) => {
      expect(findCardBrand(text)).toBeNull();
    },
  );

  it('is the one that stands in the text when it is two words of which one is another thing', () => {
    expect(isCardBrandToken('express')).toBe(true);
    expect(isCardBrandToken('remove')).toBe(false);
    expect(isCardBrandToken('')).toBe(false);
  });
});
