/** The zips for the stores: the same bytes from anywhere, and again from the source zip alone. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { projectRoot } from '../../tools/build/build-extension.ts';
import { type Files, gatherSource } from '../../tools/package/gather-files.ts';

const place = join(projectRoot, 'out', 'package-proof');
/** What ends up in a bundle lies in the folder itself, as after `npm ci`; what only builds may lie anywhere. */
const shipped = Object.keys(packageJson.dependencies);
const building = ['esbuild', '@esbuild', 'fflate', 'tsx'];

afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Surroundings {
  readonly folder: string;
  readonly mode: number;
  readonly timeZone: string;
}

function copyPackages(folder: string): void {
  const packages = new Set([...shipped.map((name) => name.split('/')[0] ?? name)]);
  for (const name of packages) cpSync(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  for (const name of building) symlinkSync(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name));
}

/** Writes the source into a new folder, packages it there, and answers the zips by name. */
function packageIn({ folder: name, mode, timeZone }: Surroundings, source: Files): ReadonlyMap<string, Uint8Array> {
  const folder = join(place, name);
  for (const [file, bytes] of source) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes, { mode });
  }
  copyPackages(folder);
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'tools/package/main.ts'], {
    cwd: folder,
    env: { ...process.env, TZ: timeZone },
    encoding: 'utf8',
  });
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  const zips = readdirSync(join(folder, 'dist')).filter((file) => file.endsWith('.zip'));
  return new Map(zips.map((file) => [file, readFileSync(join(folder, 'dist', file))]));
}

function hashes(zips: ReadonlyMap<string, Uint8Array>): Readonly<Record<string, string>> {
  return Object.fromEntries([...zips].map(([file, bytes]) => [file, createHash('sha256').update(bytes).digest('hex')]));
}

it('makes the same zips in two folders, with two modes and two time zones, and from the source zip alone', {
  timeout: 240_000,
}, async () => {
  const source = await gatherSource();
  const one = packageIn({ folder: 'one', mode: 0o644, timeZone: 'Pacific/Auckland' }, source);
  const two = packageIn({ folder: 'a longer name/two', mode: 0o600, timeZone: 'America/Los_Angeles' }, source);
  expect([...one.keys()].sort()).toEqual(['chromium', 'firefox', 'source'].map((kind) => `uncard-${packageJson.version}-${kind}.zip`));
  expect(hashes(two)).toEqual(hashes(one));
  const zip = one.get(`uncard-${packageJson.version}-source.zip`) ?? new Uint8Array();
  const unpacked = new Map(Object.entries(unzipSync(zip)));
  expect([...unpacked.keys()].sort()).toEqual([...source.keys()].sort());
  const again = packageIn({ folder: 'again', mode: 0o664, timeZone: 'UTC' }, unpacked);
  expect(hashes(again)).toEqual(hashes(one));
});
