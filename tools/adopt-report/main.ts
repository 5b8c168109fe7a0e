/** `npm run adopt-report -- FILE --page … --step … --target N`: a report of a person becomes a page and a test of ours. */
import { basename, join } from 'node:path';
import { messageOf } from '../browsers/within-limit.ts';
import { projectRoot } from '../build/build-extension.ts';
import { BadInput } from '../inspect/bad-input.ts';
import { parseAdoptOptions } from './adopt-options.ts';
import { adoptReport } from './adopt-report.ts';

const folder = 'tests/practice-site/adopted';

async function main(): Promise<void> {
  // npm moves to the project's root; paths are meant from where the person is.
  const options = parseAdoptOptions(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  const name = basename(await adoptReport(options, join(projectRoot, folder)), '.json');
  console.log(`Wrote ${folder}/${name}.json. The practice site shows it, and both browsers test it now:`);
  console.log(`  npm run test:browser -- -t "adopted report “${name}”"`);
  console.log(`  npx tsx tests/practice-site/serve-by-hand.ts adopted=${name}`);
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = error instanceof BadInput ? 2 : 1;
});
