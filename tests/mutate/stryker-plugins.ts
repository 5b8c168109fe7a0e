/**
 * What Stryker loads of ours, in processes of its own. Stryker plants every mutant of a range of lines; only those that were
 * drawn are to be run, so a checker turns the others away as if they did not compile.
 */
import { relative } from 'node:path';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant, MutantResult, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, declareValuePlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { mutantKey } from './mutant.ts';

function keyOf({ fileName, location: { start, end }, mutatorName, replacement }: Mutant): string {
  return mutantKey({
    file: relative(process.cwd(), fileName).replaceAll('\\', '/'),
    from: { line: start.line + 1, column: start.column + 1 },
    to: { line: end.line + 1, column: end.column + 1 },
    kind: mutatorName,
    mutated: replacement,
  });
}

class DrawnChecker implements Checker {
  static readonly inject = tokens(commonTokens.options);
  readonly #drawn: ReadonlySet<string>;

  constructor(options: StrykerOptions) {
    this.#drawn = new Set(options['drawn'] as readonly string[]);
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  group(mutants: Mutant[]): Promise<string[][]> {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const judged = mutants.map((mutant): [string, CheckResult] => [
      mutant.id,
      this.#drawn.has(keyOf(mutant)) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not drawn' },
    ]);
    return Promise.resolve(Object.fromEntries(judged));
  }
}

let tested = 0;

function onMutantTested({ status, statusReason, killedBy, fileName, location, mutatorName, replacement }: Readonly<MutantResult>): void {
  if (status === 'CompileError' || status === 'Ignored') return;
  tested += 1;
  const place = `${relative(process.cwd(), fileName)}:${location.start.line}:${location.start.column}`;
  process.stdout.write(
    `${Math.round(performance.now() / 1000)} ${statusReason?.slice(0, 300)} ${killedBy} ${String(tested).padStart(5)} ${status.padEnd(12)} ${place} ${mutatorName} ${replacement.slice(0, 60).replaceAll('\n', ' ')}\n`,
  );
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.Checker, 'drawn', DrawnChecker),
  declareValuePlugin(PluginKind.Reporter, 'lines', { onMutantTested }),
];
