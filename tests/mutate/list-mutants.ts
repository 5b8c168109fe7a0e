/** Every mutant that Stryker would plant in a room, without planting any. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { projectRoot } from '../../tools/build/build-extension.ts';
import type { Mutant, MutatedRoom, Place } from './mutant.ts';

const nothing = (): void => undefined;
const no = (): boolean => false;
/** What the instrumenter has to say while it only lists is nobody's concern. */
const silent: Logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};

/** @returns The text between two places of a text. */
export function textBetween(text: string, from: Place, to: Place): string {
  const lines = text.split('\n').slice(from.line - 1, to.line);
  const last = lines.length - 1;
  return lines.map((line, at) => line.slice(at === 0 ? from.column - 1 : 0, at === last ? to.column - 1 : undefined)).join('\n');
}

async function listFile(room: MutatedRoom, file: string): Promise<readonly Mutant[]> {
  const content = await readFile(join(projectRoot, file), 'utf8');
  const { mutants } = await new Instrumenter(silent).instrument([{ name: file, content, mutate: true }], {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });
  return mutants.map(({ location, mutatorName, replacement }) => {
    // Stryker counts from 0 here, and from 1 in its results.
    const from = { line: location.start.line + 1, column: location.start.column + 1 };
    const to = { line: location.end.line + 1, column: location.end.column + 1 };
    return { room, file, from, to, kind: mutatorName, original: textBetween(content, from, to), mutated: replacement };
  });
}

export async function listMutants(room: MutatedRoom): Promise<readonly Mutant[]> {
  const files = await readdir(join(projectRoot, 'src', room), { recursive: true });
  const mutants: Mutant[] = [];
  for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
    mutants.push(...(await listFile(room, `src/${room}/${file.replaceAll('\\', '/')}`)));
  }
  return mutants;
}
