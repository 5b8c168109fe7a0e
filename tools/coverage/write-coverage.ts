/** The table of docs/coverage.md: every row of the mission, the tests that name it, and what breaks them. */
import { type Row, rows } from '../../tests/rows/rows.ts';
import { findRowTests, type RowTest } from './find-row-tests.ts';

const head = `# What shows each row of the mission

Written by \`npm run coverage\`; a test fails when it is stale or when a row has no test of its own. Rows are those of the mission: A the
website, B the app, C before and around, D trouble. \`npm run coverage -- --break\` takes away what stands in the last column, one row at
a time, and reports each row whose tests do not notice.

| row | what must work | tests that name it | breaks without |
|---|---|---|---|`;

/** Rows without a test in \`tests/rows\`, where each can be broken. */
export function uncovered(tests: readonly RowTest[]): readonly string[] {
  const covered = new Set<string>(tests.filter(({ path }) => path.startsWith('tests/rows/')).map(({ row }) => row));
  return Object.keys(rows).filter((id) => !covered.has(id));
}

export function writeCoverage(): string {
  const tests = findRowTests();
  const lines = Object.entries<Row>(rows).map(([id, { says, without }]) => {
    const paths = tests.filter(({ row }) => row === id).map(({ path }) => `\`${path}\``);
    return `| ${id} | ${says} | ${paths.join(', ')} | ${without} |`;
  });
  return `${head}\n${lines.join('\n')}\n`;
}
