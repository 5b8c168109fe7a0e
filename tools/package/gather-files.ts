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

/**
 * The files that git tracks, as they lie in the work tree: what the store's reviewers build from.
 * @throws Outside a clone, and when a tracked file is missing.
 */
export async function gatherSource(): Promise<Files> {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z'], { cwd: projectRoot, maxBuffer: 64 * 1024 * 1024 });
  return readAll(
    projectRoot,
    stdout.split('\0').filter((name) => name !== ''),
  );
}

async function readAll(folder: string, names: readonly string[]): Promise<Files> {
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)));
}
