/** `npm run coverage [-- --break]`: writes docs/coverage.md and docs/faults.md; with `--break` shows that the tests of each row notice its loss. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../build/build-extension.ts';
import { breakRows } from './break-rows.ts';
import { writeCoverage } from './write-coverage.ts';
import { writeFaults } from './write-faults.ts';

await writeFile(join(projectRoot, 'docs', 'coverage.md'), writeCoverage());
await writeFile(join(projectRoot, 'docs', 'faults.md'), writeFaults());
console.log('Wrote docs/coverage.md and docs/faults.md.');
if (process.argv.includes('--break')) {
  const found = await breakRows(({ row, standing, noticed }) =>
    console.log(
      `${row.padEnd(4)} ${standing ? 'passes' : 'FAILS'} as it is; without its data ${noticed ? 'it fails, as it must' : 'NOBODY NOTICES'}`,
    ),
  );
  const unnoticed = found.filter(({ standing, noticed }) => !standing || !noticed);
  console.log(`${found.length - unnoticed.length} of ${found.length} rows are held by their tests.`);
  if (unnoticed.length > 0) process.exitCode = 1;
}
