/** Puts the figures of a run between the two marks of docs/soak.md; what stands outside them is written by hand. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../tools/build/build-extension.ts';

const begin = '<!-- npm run soak writes from here -->';
const end = '<!-- to here -->';

/** @throws When the file or one of its marks is missing. */
export async function writeSoak(lines: readonly string[]): Promise<void> {
  const path = join(projectRoot, 'docs', 'soak.md');
  const text = await readFile(path, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`docs/soak.md lacks the marks “${begin}” and “${end}”.`);
  await writeFile(path, `${text.slice(0, before + begin.length)}\n\n${lines.join('\n').trimEnd()}\n\n${text.slice(after)}`);
}
