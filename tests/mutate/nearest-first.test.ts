/** Which tests of a planted change run first. */
import { expect, it } from 'vitest';
import { distance } from './nearest-first.ts';

const source = '/copy/src/engine/price.ts';

it('puts the mirror before its room, and its room before all others', () => {
  expect(distance('/copy/tests/engine/price.test.ts', source)).toBe(0);
  expect(distance('/copy/tests/engine/lexicon.test.ts', source)).toBe(1);
  expect(distance('/copy/tests/journey/price.test.ts', source)).toBe(2);
});
