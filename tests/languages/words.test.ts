/** What Uncard says: the same shape in every language, nothing empty, short enough for the stores, addresses and digits left out. */
import { describe, expect, it } from 'vitest';
import { pages } from '../../src/guide/pages.ts';
import { steps } from '../../src/guide/steps.ts';
import { findLanguage, languageCodes } from '../../src/languages/language-codes.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';

const pluralRules: ReadonlySet<string> = new Set<Intl.LDMLPluralRule>(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Forms of a text by number; which there are differs by language. */
function isPlural(value: object): boolean {
  return Object.hasOwn(value, 'other') && Object.keys(value).every((key) => pluralRules.has(key));
}

/** Path of every text, with lists and plurals as one entry whatever they hold. */
function shapeOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [`${path}[]`];
  if (typeof value !== 'object' || value === null) return [path];
  if (isPlural(value)) return [`${path}()`];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
}

function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
    : [];
}

/** Every text that has forms by number, with its path. */
function pluralsIn(value: unknown, path = ''): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if (isPlural(value)) return [[path, value as Readonly<Record<string, string>>]];
  return Object.entries(value).flatMap(([key, inner]) => pluralsIn(inner, `${path}.${key}`));
}

/** Whole numbers that meet every category of every language here. */
const numbers = [...Array.from({ length: 200 }, (_, at) => at), 1_000_000];

/** Words as somebody would count them; signs that stand alone are none. */
function wordsOf(text: string): number {
  return text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').sort();
}

describe.each(languageCodes)('in %s', (code) => {
  const words = wordRegistry[code];
  const english = new Map(textsIn(wordRegistry.en));

  it('has the same shape as in English', () => {
    expect(shapeOf(words)).toEqual(shapeOf(wordRegistry.en));
  });

  it('has no empty text', () => {
    expect(textsIn(words).filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
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
    const rules = new Intl.PluralRules(code);
    const wanted = [...new Set([...numbers.map((number) => rules.select(number)), 'other'])].sort();
    const plurals = pluralsIn(words);
    expect(plurals.length).toBe(pluralsIn(wordRegistry.en).length);
    expect(plurals.filter(([, forms]) => Object.keys(forms).sort().join() !== wanted.join())).toEqual([]);
  });

  it('says the number wherever a form stands for more than one number', () => {
    const rules = new Intl.PluralRules(code);
    const silent = pluralsIn(words).flatMap(([path, forms]) =>
      Object.entries(forms)
        .filter(([form, text]) => {
          const meant = numbers.filter((number) => rules.select(number) === form);
          return !text.includes('{count}') && meant.length !== 1;
        })
        .map(([form]) => `${path}.${form}`),
    );
    expect(silent).toEqual([]);
  });

  it('marks the same places to be filled in as English', () => {
    const isForm = (path: string) => pluralsIn(words).some(([plural]) => path.startsWith(plural));
    const different = textsIn(words).filter(
      ([path, text]) => english.has(path) && !isForm(path) && placesIn(text).join() !== placesIn(english.get(path) ?? '').join(),
    );
    expect(different).toEqual([]);
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

  it('has no address in its words: addresses are constants of the guide', () => {
    expect(textsIn(words).filter(([, text]) => /https?:|www\.|\.com\b/iu.test(text))).toEqual([]);
  });

  it('holds no markup: texts are drawn as text', () => {
    expect(textsIn(words).filter(([, text]) => /[<>]|&\w+;/u.test(text))).toEqual([]);
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
