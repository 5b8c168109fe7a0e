/** Unit and architecture tests: everything that needs no real browser. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // Journeys through a real browser have a configuration of their own.
    exclude: ['tests/browser/**', '**/node_modules/**'],
    restoreMocks: true,
    // No test is about time: a busy machine may take its own.
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
