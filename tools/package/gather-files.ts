/** Reads what goes into each zip: a built folder, or the source as git knows it. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../build/build-extension.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file under a folder, named from there. */
export async function gatherFolder(folder: string): Promise<Files> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return readAll(
    folder,
    paths.map((path) => relative(folder, path).split(sep).join('/')),
  );
}

/** What a build leaves behind or is given: no source. */
const notSource = new Set(['.git', 'node_modules', 'dist', 'out']);

/** The names of the source: those that git tracks, or in an unpacked source zip all that are there. */
async function listSource(): Promise<readonly string[]> {
  const entries = await readdir(projectRoot);
  if (entries.includes('.git')) {
    const { stdout } = await promisify(execFile)('git', ['ls-files', '-z'], { cwd: projectRoot, maxBuffer: 64 * 1024 * 1024 });
    return stdout.split('\0').filter((name) => name !== '');
  }
  const found = await readdir(projectRoot, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !notSource.has(name.split('/')[0] ?? ''));
}

/**
 * What the stores' reviewers build from, as it lies in the work tree.
 * @throws When a file that git tracks is missing.
 */
export async function gatherSource(): Promise<Files> {
  return readAll(projectRoot, await listSource());
}

async function readAll(folder: string, names: readonly string[]): Promise<Files> {
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}
