/** Has Stryker plant mutants one at a time in a copy of the project, and run the unit tests that reach each. */
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { MutantResult, MutantStatus, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { build } from 'esbuild';
import { projectRoot } from '../../tools/build/build-extension.ts';
import { type Fate, type JudgedMutant, type Mutant, mutantKey } from './mutant.ts';

const folder = join(projectRoot, 'out', 'mutate');
const plugins = join(folder, 'stryker-plugins.mjs');

const fateOf: Readonly<Record<MutantStatus, Fate>> = {
  Killed: 'caught',
  Timeout: 'timed out',
  Survived: 'survived',
  NoCoverage: 'unreached',
  RuntimeError: 'not run',
  CompileError: 'not run',
  Ignored: 'not run',
  Pending: 'not run',
};

function optionsFor(mutants: readonly Mutant[], workers: number): PartialStrykerOptions {
  return {
    mutate: [...new Set(mutants.map(({ file, from, to }) => `${file}:${from.line}-${to.line}`))],
    drawn: mutants.map(mutantKey),
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), plugins],
    checkers: ['drawn'],
    reporters: ['lines'],
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutate/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    concurrency: workers,
    // A whole copy of the project, where no linter and no other test looks.
    tempDirName: join('out', 'mutate', 'copies'),
    cleanTempDir: 'always',
    ignorePatterns: ['/dist', '/out', '/docs/pictures'],
    // Vitest does not look at types.
    disableTypeChecks: false,
    // Stryker would rewrite the project's own with the interface of TypeScript 6, which 7 does not have; nothing in ours needs it.
    tsconfigFile: 'tsconfig.not-to-be-rewritten.json',
    // On a busy machine a test may take its time. A loop without end is mostly found by the number of its turns.
    timeoutMS: 300_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 30,
    allowConsoleColors: false,
    warnings: false,
  };
}

function keyOf(result: MutantResult): string {
  return mutantKey({
    file: relative(projectRoot, result.fileName).replaceAll('\\', '/'),
    from: result.location.start,
    to: result.location.end,
    kind: result.mutatorName,
    mutated: result.replacement,
  });
}

/** Runs in the project's root. @throws When the tests fail as things are, or a mutant that was drawn was not planted. */
export async function plantMutants(mutants: readonly Mutant[], workers: number): Promise<readonly JudgedMutant[]> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(import.meta.dirname, 'stryker-plugins.ts')],
    outfile: plugins,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  try {
    const results = await new Stryker(optionsFor(mutants, workers)).runMutationTest();
    const fates = new Map(results.map((result) => [keyOf(result), fateOf[result.status]]));
    return mutants.map((mutant) => {
      const fate = fates.get(mutantKey(mutant));
      if (fate === undefined) throw new Error(`Stryker did not plant ${mutantKey(mutant)}.`);
      return { mutant, fate };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
