/** What Uncard says: the same shape in every language, nothing empty, short enough for the stores, addresses and digits left out. */
import { describe, expect, it } from 'vitest';
import { pages } from '../../src/guide/pages.ts';
import { steps } from '../../src/guide/steps.ts';
import { findLanguage, languageCodes } from '../../src/languages/language-codes.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { otherPlaces, pluralsIn, shapeOf, silentForms, textsIn, unfitTexts, wordsOf, wrongForms } from './text-shapes.ts';

describe.each(languageCodes)('in %s', (code) => {
  const words = wordRegistry[code];
  const english = new Map(textsIn(wordRegistry.en));

  it('has the same shape as in English', () => {
    expect(shapeOf(words)).toEqual(shapeOf(wordRegistry.en));
  });

  it('has no text that is empty, or holds an address or markup: addresses are constants, and texts are drawn as text', () => {
    expect(unfitTexts(words)).toEqual([]);
  });

  it('has something to say where English has', () => {
    const emptied = Object.entries(wordRegistry.en.steps).flatMap(([step, said]) => {
      const here = words.steps[step as keyof typeof steps];
      return said.details.length > 0 === here.details.length > 0 && said.ladder.length > 0 === here.ladder.length > 0 ? [] : [step];
    });
    expect(emptied).toEqual([]);
    expect(words.popup.welcomeDetails.length).toBeGreaterThan(0);
    expect(words.popup.noPageDetails.length).toBeGreaterThan(0);
  });

  it('has a form for every number that it tells apart, and for no other', () => {
    expect(pluralsIn(words).length).toBe(pluralsIn(wordRegistry.en).length);
    expect(wrongForms(code, words)).toEqual([]);
  });

  it('says the number wherever a form stands for more than one number', () => {
    expect(silentForms(code, words)).toEqual([]);
  });

  it('marks the same places to be filled in as English', () => {
    expect(otherPlaces(words, wordRegistry.en)).toEqual([]);
  });

  it('has a name and a description that the stores take', () => {
    expect(words.store.name.length).toBeLessThanOrEqual(75);
    expect(words.store.description.length).toBeLessThanOrEqual(132);
  });

  it('has words for every step and every page of the guide', () => {
    expect(Object.keys(words.steps).sort()).toEqual(Object.keys(steps).sort());
    expect(Object.keys(words.places).sort()).toEqual(Object.keys(pages).sort());
  });

  it('says each way of reaching the removal in twelve words at most', () => {
    const long = Object.entries(words.variants).filter(([, said]) => wordsOf(said) > 12);
    expect(long).toEqual([]);
  });

  it('is its own language and not a copy of another', () => {
    const same = textsIn(words).filter(([path, text]) => code !== 'en' && english.get(path) === text);
    expect(same.length).toBeLessThan(textsIn(words).length / 10);
  });
});

describe('the registry', () => {
  it('has signals and words for every code, and for no other', () => {
    expect(Object.keys(signalRegistry).sort()).toEqual([...languageCodes].sort());
    expect(Object.keys(wordRegistry)).toEqual([...languageCodes]);
  });

  it.each([
    ['fr-CA', 'fr'],
    ['EN_us', 'en'],
    ['en', 'en'],
    ['eng', null],
    ['', null],
    ['-fr', null],
  ] as const)('finds the language of %j as %j', (tag, code) => {
    expect(findLanguage(tag)).toBe(code);
  });
});
