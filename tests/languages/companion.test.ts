/** The long texts: the same shape in every language, nothing empty, nothing left in English, names of our controls as they are. */
import { describe, expect, it } from 'vitest';
import { companionRegistry } from '../../src/languages/companion-registry.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { otherPlaces, pluralsIn, shapeOf, silentForms, textsIn, unfitTexts, wrongForms } from './text-shapes.ts';

const english = companionRegistry.en;

/** Path and length of every list. */
function lengthsOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [`${path} ${value.length}`];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => lengthsOf(inner, `${path}.${key}`))
    : [];
}

/** What stands between quotation marks of any language. */
function quotesIn(text: string): readonly string[] {
  return [...text.matchAll(/[“„«「”״]\s*([^“”„«»「」״]+?)\s*[”“»」״]/gu)].map(([, quoted]) => quoted ?? '');
}

describe.each(languageCodes)('in %s', (code) => {
  const words = companionRegistry[code];

  it('has the same shape as in English, line by line', () => {
    expect(shapeOf(words)).toEqual(shapeOf(english));
    expect(lengthsOf(words)).toEqual(lengthsOf(english));
  });

  it('has no text that is empty, or holds an address or markup', () => {
    expect(unfitTexts(words)).toEqual([]);
  });

  it('has a form for every number that it tells apart, says the number, and marks the same places', () => {
    expect(pluralsIn(words).length).toBe(2);
    expect([wrongForms(code, words), silentForms(code, words), otherPlaces(words, english)]).toEqual([[], [], []]);
  });

  it('is its own language', () => {
    const known = new Map(textsIn(english));
    const same = textsIn(words).filter(([path, text]) => code !== 'en' && known.get(path) === text && text.split(' ').length > 3);
    expect(same).toEqual([]);
  });

  it('calls our own link and control by the names they have', () => {
    const texts = textsIn(words).map(([, text]) => text);
    for (const name of [wordRegistry[code].links['saved-cards'], wordRegistry[code].actions.deadEnd])
      expect(
        texts.some((text) => text.includes(name)),
        name,
      ).toBe(true);
  });

  it('quotes what has to be typed as the chat knows it', () => {
    expect(words.app.otherSteps['write-card-management']).toContain('Card Management');
    expect(words.app.otherSteps['choose-card-management']).toContain('Adding/Removing Card');
  });

  it('asks for nothing personal in the message to support, and holds no number in it', () => {
    expect(words.support.messageText.join(' ')).not.toMatch(/\d|@/u);
  });
});

it('has quotation marks that close in every language', () => {
  const open = languageCodes.flatMap((code) =>
    textsIn(companionRegistry[code])
      .filter(([, text]) => quotesIn(text).length === 0 && /[“„«「]/u.test(text))
      .map(([path]) => `${code}${path}`),
  );
  expect(open).toEqual([]);
});
