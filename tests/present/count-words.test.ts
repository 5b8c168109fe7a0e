/** A number in words, in the form that each language has for it. */
import { describe, expect, it } from 'vitest';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { countWords } from '../../src/present/count-words.ts';

describe('counting', () => {
  it('takes one form for one and another for more in English', () => {
    const { cardsListed } = wordRegistry.en.panel;
    expect(countWords(cardsListed, 1, 'en')).toBe('1 card is listed here.');
    expect(countWords(cardsListed, 3, 'en')).toBe('3 cards are listed here.');
  });

  it('takes the forms of the language, not of its numbers in English', () => {
    const { cardsListed } = wordRegistry.ru.panel;
    const [one, few, many, again] = [1, 3, 5, 21].map((count) => countWords(cardsListed, count, 'ru').replace(String(count), '#'));
    expect(new Set([one, few, many]).size).toBe(3);
    expect(again).toBe(one);
  });

  it('falls back on the form for all others', () => {
    expect(countWords({ other: '{count} x' }, 1, 'en')).toBe('1 x');
  });
});
