/**
 * Installs what Uncard is held against into `out/bench-peers`, with npm and in exact versions: the project itself does not
 * depend on it. Scripts of the packages are not run.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../tools/build/build-extension.ts';

export const peerVersions = { '@duckduckgo/autoconsent': '16.23.0', 'driver.js': '1.8.0' } as const;

/** In milliseconds. */
const longestInstall = 180_000;

async function isInstalled(folder: string, name: string, version: string): Promise<boolean> {
  const text = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => null);
  return text !== null && (JSON.parse(text) as { readonly version?: string }).version === version;
}

/**
 * @returns The folder; the packages are in its `node_modules`.
 * @throws With one clear sentence when npm cannot install them.
 */
export async function installPeers(say: (line: string) => void): Promise<string> {
  const folder = join(projectRoot, 'out', 'bench-peers');
  const wanted = Object.entries(peerVersions);
  const there = await Promise.all(wanted.map(([name, version]) => isInstalled(folder, name, version)));
  if (!there.includes(false)) return folder;
  const named = wanted.map(([name, version]) => `${name}@${version}`);
  say(`Installing ${named.join(' and ')} into out/bench-peers.`);
  await mkdir(folder, { recursive: true });
  // Without a package of its own here, npm would install into the project.
  await writeFile(join(folder, 'package.json'), `${JSON.stringify({ name: 'bench-peers', private: true }, null, 2)}\n`);
  const parameters = ['install', '--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', ...named];
  // On Windows npm is a script, which only a shell can start; none of the parameters comes from outside.
  const options = { cwd: folder, timeout: longestInstall, shell: process.platform === 'win32' };
  await promisify(execFile)('npm', parameters, options).catch((cause: unknown) => {
    throw new Error(`npm could not install ${named.join(' and ')} into out/bench-peers; is the npm registry in reach?`, { cause });
  });
  return folder;
}
