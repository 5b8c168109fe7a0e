/** The plan of a run: the same seed draws the same cases, and every page is drawn in every language. */
import { describe, expect, it } from 'vitest';
import { practiceLanguages } from '../browser/page-looks.ts';
import type { ListedPage } from '../practice-site/listed-page.ts';
import { planCases, type Wish } from './plan-cases.ts';
import { transformationNames } from './redesign/transformation-names.ts';

const page = (note: string, options: ListedPage['options'] = {}): ListedPage => ({
  url: 'https://www.aliexpress.com/',
  page: 'elsewhere',
  step: 'leave',
  marks: [],
  options,
  note,
});

const pages = [page('one'), page('two'), page('three', { design: 'drawer' })];
const everything: Wish = { seed: 7, count: null, languages: null, transformations: null };

describe('a plan', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planCases(pages, everything)).toEqual(planCases(pages, everything));
    expect(planCases(pages, everything)).not.toEqual(planCases(pages, { ...everything, seed: 8 }));
  });

  it('holds every page once in every language', () => {
    const drawn = planCases(pages, everything).map(({ note, language }) => `${note} ${language}`);
    const all = pages.flatMap(({ note }) => practiceLanguages.map((language) => `${note} ${language}`));
    expect([...drawn].sort()).toEqual(all.sort());
  });

  it('holds a page that asks for a language in that one alone', () => {
    const only = planCases([page('one', { language: 'ru' })], everything);
    expect(only.map(({ language }) => language)).toEqual(['ru']);
  });

  it('names each page by its place in the list', () => {
    for (const { at, note } of planCases(pages, everything)) expect(pages[at]?.note).toBe(note);
  });

  it('keeps to the design that a page asks for, and draws both where it asks for none', () => {
    const plan = planCases(pages, everything);
    expect(new Set(plan.filter(({ note }) => note === 'three').map(({ design }) => design))).toEqual(new Set(['drawer']));
    expect(new Set(plan.filter(({ note }) => note === 'one').map(({ design }) => design))).toEqual(new Set(['hub', 'drawer']));
  });

  it('is as short as it was wished, and begins like the whole one', () => {
    const whole = planCases(pages, everything);
    const few = planCases(pages, { ...everything, count: 5 });
    expect(few).toHaveLength(5);
    expect(few.map(({ note, language }) => [note, language])).toEqual(whole.slice(0, 5).map(({ note, language }) => [note, language]));
    expect(planCases(pages, { ...everything, count: 0 })).toEqual([]);
  });

  it('keeps to the languages that were wished', () => {
    const plan = planCases(pages, { ...everything, languages: ['fr', 'ar'] });
    expect(plan).toHaveLength(6);
    expect(new Set(plan.map(({ language }) => language))).toEqual(new Set(['fr', 'ar']));
  });
});

describe('the transformations of a case', () => {
  const many = Array.from({ length: 12 }, (_, at) => planCases(pages, { ...everything, seed: at })).flat();

  it('are known, each at most once, and at least one', () => {
    const known = new Set<string>(['synonyms', ...transformationNames]);
    for (const { transformations } of many) {
      expect(transformations.length).toBeGreaterThan(0);
      expect(new Set(transformations).size).toBe(transformations.length);
      expect(transformations.filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it('are each drawn for some case', () => {
    const drawn = new Set(many.flatMap(({ transformations }) => transformations));
    expect(['synonyms', ...transformationNames].filter((name) => !drawn.has(name))).toEqual([]);
  });

  it('never hold content that comes late beside a storm that draws everything again', () => {
    const wish = { ...everything, transformations: ['late-content', 're-render-storm'] };
    const drawn = planCases(pages, wish).map(({ transformations }) => transformations.join(' '));
    expect(drawn).toContain('re-render-storm');
    expect(drawn.filter((names) => names.includes('late-content') && names.includes('re-render-storm'))).toEqual([]);
  });

  it('are those that were wished, with other wordings only where they were', () => {
    const only = (transformations: readonly string[]) =>
      new Set(planCases(pages, { ...everything, transformations }).flatMap((planned) => planned.transformations));
    expect(only(['nest'])).toEqual(new Set(['nest']));
    expect(only(['synonyms'])).toEqual(new Set(['synonyms']));
    expect(only(['synonyms', 'nest'])).toEqual(new Set(['synonyms', 'nest']));
  });
});
