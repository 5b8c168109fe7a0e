/** How long the next look waits: not at all while a person waits for it, and a good while on a page that never rests. */
import { describe, expect, it } from 'vitest';
import { createPacing } from '../../../src/platform/page/look-pacing.ts';

const long = 60_000;

describe('the pause after a look', () => {
  it('is none for the first looks at a page, and then what the look has cost', () => {
    const pacing = createPacing();
    for (let look = 0; look < 3; look += 1) {
      pacing.rest(long);
      expect(pacing.wait(5)).toBe(5);
    }
    pacing.rest(long);
    expect(pacing.wait(5)).toBeGreaterThan(long / 2);
  });

  it('is none again after a press, for as many looks', () => {
    const pacing = createPacing();
    for (let look = 0; look < 4; look += 1) pacing.rest(long);
    pacing.hurry();
    pacing.rest(long);
    expect(pacing.wait(5)).toBe(5);
    for (let look = 0; look < 3; look += 1) pacing.rest(long);
    expect(pacing.wait(5)).toBeGreaterThan(long / 2);
  });
});
