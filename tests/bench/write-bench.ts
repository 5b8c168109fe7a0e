/** Puts the figures of a run between the two marks of a document; what stands outside them is written by hand. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../tools/build/build-extension.ts';

const end = '<!-- to here -->';

/**
 * @param document From the root of the project.
 * @param command That writes it, as the first mark names it.
 * @throws When the file or one of its marks is missing.
 */
export async function writeBench(document: string, command: string, lines: readonly string[]): Promise<void> {
  const begin = `<!-- ${command} writes from here -->`;
  const path = join(projectRoot, document);
  const text = await readFile(path, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${document} lacks the marks “${begin}” and “${end}”.`);
  await writeFile(path, `${text.slice(0, before + begin.length)}\n\n${lines.join('\n')}\n\n${text.slice(after)}`);
}
