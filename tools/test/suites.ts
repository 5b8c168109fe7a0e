/** Every suite, in the order in which they run: what takes a second comes before what takes minutes. */
import { lintPackage } from './lint-package.ts';
import { runJourneys } from './run-journeys.ts';
import { runScript } from './run-script.ts';
import { runVitest } from './run-vitest.ts';
import { oneTest, type Suite } from './suite.ts';

/** One test: the script of that name ends well. */
function gate(name: string): Suite {
  return { name, needs: [], run: async () => oneTest((await runScript(name)) === 0) };
}

export const suites: readonly Suite[] = [
  gate('types'),
  gate('biome'),
  gate('oxlint'),
  gate('knip'),
  { name: 'unit', needs: [], run: () => runVitest('test:unit') },
  gate('build'),
  { name: 'package', needs: ['build'], run: lintPackage },
  { name: 'browser', needs: ['build'], run: runJourneys },
];
