/** The journeys in real browsers: one file a browser, both at the same time, each with a practice site of its own. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: true,
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    globalSetup: ['tests/browser/build-once.ts'],
  },
});
