/** A report can tell what the engine listens to: no class name that counts there is missing here. */
import { describe, expect, it } from 'vitest';
import { traits } from '../../src/drift/report-vocabulary.ts';
import { readFiles } from '../architecture/read-source.ts';

/** Told by where a part of the page begins, however it is spelt. */
const byPlace = ['headerTraits', 'footerTraits', 'flyoutTraits'];
/** A syllable before a word; and checks that are not reported, and parts that have another word beside. */
const untold = ['is', 'nc_1_', 'nc-container', 'placeholder-glow', 'overlay-wrapper'];

/** The alternatives of every pattern for class names in the engine. */
function heardWords(): readonly string[] {
  const patterns = readFiles('src/engine', '.ts').flatMap(({ text }) => [...text.matchAll(/const (\w+Traits) =\s*\/(.+)\/u?;/gu)]);
  return patterns
    .filter(([, name = '']) => !byPlace.includes(name))
    .map(([, , pattern = '']) => pattern.replaceAll(/\[[^\]]*\]|\\\w/gu, ' '))
    .flatMap((pattern) => [...pattern.matchAll(/[a-z_1]{2,}(?:-\??[a-z]+)*/gu)].map(([word]) => word));
}

describe('the class names of a report', () => {
  it('are all that the engine listens to', () => {
    const heard = heardWords();
    expect(heard.length).toBeGreaterThan(40);
    const known = (word: string) =>
      [word.replaceAll(/-\??/gu, ''), ...word.split('-')].some((part) => traits.some((trait) => trait === part));
    expect(heard.filter((word) => !known(word) && !untold.includes(word))).toEqual([]);
  });

  it('are each told once', () => {
    expect(new Set(traits).size).toBe(traits.length);
  });
});
