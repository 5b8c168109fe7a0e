/**
 * `npm test`: every suite, or those named (`npm test -- unit browser`), and one last line with the sum. `npm run check`
 * names the static ones.
 */
import { addUp, runSuites, selectSuites, summarise } from './run-suites.ts';
import { suites } from './suites.ts';

try {
  const reports = await runSuites(selectSuites(suites, process.argv.slice(2)), (line) => console.log(line));
  console.log(summarise(reports));
  if (addUp(reports).failed > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
