/** The unit tests that speak of the rooms in which changes are planted: docs/decisions/0025 says which are left out, and why. */
import { defineConfig } from 'vitest/config';
import { NearestFirst } from './nearest-first.ts';

const suites = [
  'background',
  'content',
  'drift',
  'engine',
  'journey',
  'messages',
  'practice-site',
  'preferences',
  'present',
  'rows',
] as const;

export default defineConfig({
  test: {
    // Stryker runs a copy of the project: the root is the copy's.
    root: `${import.meta.dirname}/../..`,
    environment: 'node',
    include: suites.map((suite) => `tests/${suite}/**/*.test.ts`),
    setupFiles: ['tests/mutate/count-together.ts'],
    sequence: { sequencer: NearestFirst },
    // Every mutant gets a thread of its own anyway; a fresh world for each file as well would cost three times as much.
    isolate: false,
    restoreMocks: true,
    testTimeout: 60_000,
    passWithNoTests: false,
  },
});
