/** The tests of the rows alone, each of which can be broken. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    environment: 'node',
    include: ['tests/rows/*.test.ts'],
    setupFiles: ['tests/rows/break-row.ts'],
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
