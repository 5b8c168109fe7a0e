/**
 * Counts what the tests reach for all of them together. Stryker would note it test by test and run no other test; but what one
 * test finds remembered (a language that was read, say) an earlier one worked out, so whoever runs a line is not all who rest on it.
 */
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { beforeEach } from 'vitest';

beforeEach(() => {
  // Stryker's own setup has just named the test.
  const found: unknown = Reflect.get(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE);
  if (typeof found === 'object' && found !== null) Reflect.set(found, 'currentTestId', undefined);
});
