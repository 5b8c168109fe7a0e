/** `npm run package`: builds, then writes the zips for the stores into `dist/`, with size and SHA-256 of each. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension, projectRoot } from '../build/build-extension.ts';
import { browserNames } from '../build/complete-manifest.ts';
import { type Files, gatherFolder, gatherSource } from './gather-files.ts';
import { makeZip } from './make-zip.ts';

const dist = join(projectRoot, 'dist');

async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return version;
}

async function writeZip(name: string, files: Files): Promise<void> {
  const zip = makeZip(files);
  await writeFile(join(dist, name), zip);
  console.log(`dist/${name}: ${files.size} files, ${zip.length} bytes\n  SHA-256 ${createHash('sha256').update(zip).digest('hex')}`);
}

try {
  await buildExtension();
  const version = await readVersion();
  for (const browser of browserNames) await writeZip(`uncard-${version}-${browser}.zip`, await gatherFolder(join(dist, browser)));
  await writeZip(`uncard-${version}-source.zip`, await gatherSource());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
