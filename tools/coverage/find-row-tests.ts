/** Which tests name which row of the mission: by its id at the beginning of a title, or by asking for the row's own title. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type RowId, rows } from '../../tests/rows/rows.ts';
import { projectRoot } from '../build/build-extension.ts';

export interface RowTest {
  readonly path: string;
  readonly row: RowId;
}

const named = /(?:it|describe)(?:\.each\([^\n]*\))?\(\s*[`'"]((?:[A-D]\d{1,2}(?:, | to |: ))+)/gu;
const asked = /row\('([A-D]\d{1,2})'\)/gu;
const listed = /^\s+([A-D]\d{1,2}): (?:\[?'|\[)/gmu;

function isRow(id: string): id is RowId {
  return Object.hasOwn(rows, id);
}

/** "D1 to D10" names each between them. */
function spelledOut(title: string): readonly string[] {
  const ids = [...title.matchAll(/([A-D])(\d{1,2})/gu)];
  if (!title.includes(' to ')) return ids.map(([id]) => id);
  const [from, to] = ids.map(([, , number]) => Number(number));
  const letter = ids[0]?.[1] ?? '';
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, at) => `${letter}${(from ?? 0) + at}`);
}

/** @returns Every row that a test file names, once for each file. */
export function rowsIn(text: string): readonly RowId[] {
  const titles = [...text.matchAll(named)].flatMap(([, title]) => spelledOut(title ?? ''));
  const calls = [...text.matchAll(asked)].map(([, id]) => id ?? '');
  // A table of rows whose tests are made one by one.
  const tables = text.includes('row(id)') ? [...text.matchAll(listed)].map(([, id]) => id ?? '') : [];
  return [...new Set([...titles, ...calls, ...tables])].filter(isRow);
}

/** Files with tests in them, from the project's own folder. */
export function listTestFiles(): readonly string[] {
  const folder = join(projectRoot, 'tests');
  // The test of the tables names what it makes up.
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.test\.ts$|describe-[a-z-]+\.ts$/u.test(path) && !path.endsWith('coverage.test.ts'),
  );
  return files.map((path) => relative(projectRoot, join(folder, path)).replaceAll('\\', '/')).sort();
}

export function findRowTests(): readonly RowTest[] {
  return listTestFiles().flatMap((path) => rowsIn(readFileSync(join(projectRoot, path), 'utf8')).map((row) => ({ path, row })));
}
