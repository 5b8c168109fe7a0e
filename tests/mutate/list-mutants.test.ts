/** The mutants of a room, as Stryker would plant them. */
import { expect, it } from 'vitest';
import { listMutants, textBetween } from './list-mutants.ts';
import { mutantKey } from './mutant.ts';

it('have the text that they replace, and each a name of its own', async () => {
  const mutants = await listMutants('preferences');
  const one = mutants.find(({ file, mutated }) => file === 'src/preferences/choose-language.ts' && mutated === '""');
  expect(one?.original).toBe("'en'");
  expect(new Set(mutants.map(mutantKey)).size).toBe(mutants.length);
});

it('may stand on several lines', () => {
  expect(textBetween('ab\ncd\nef', { line: 1, column: 2 }, { line: 3, column: 2 })).toBe('b\ncd\ne');
  expect(textBetween('abcd', { line: 1, column: 2 }, { line: 1, column: 4 })).toBe('bc');
});
