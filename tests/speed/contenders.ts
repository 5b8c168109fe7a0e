/** Who takes part: browsers without an extension, with an empty one, with Uncard, and with its peers. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../tools/build/build-extension.ts';

export const contenderNames = ['no extension', 'empty extension', 'Uncard', 'autoconsent', 'driver.js'] as const;
export type ContenderName = (typeof contenderNames)[number];

export interface Contender {
  readonly name: ContenderName;
  /** Its unpacked extension; null for the bare browser. */
  readonly folder: string | null;
}

interface ContentScripts {
  readonly matches: readonly string[];
  readonly run_at: string;
}

const uncard = join(projectRoot, 'dist', 'chromium');

/** The same hosts at the same moment as Uncard. */
async function readReach(): Promise<ContentScripts> {
  const manifest = JSON.parse(await readFile(join(uncard, 'manifest.json'), 'utf8')) as {
    readonly content_scripts: readonly ContentScripts[];
  };
  const [scripts] = manifest.content_scripts;
  if (scripts === undefined) throw new Error('The built extension has no content script; is it built?');
  return { matches: scripts.matches, run_at: scripts.run_at };
}

async function writeExtension(folder: string, name: string, scripts: object, files: Readonly<Record<string, string>>): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = { manifest_version: 3, name, version: '1', content_scripts: [{ ...(await readReach()), ...scripts }] };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return folder;
}

/** Highlights the marked element whenever it is there, as fast as driver.js can: without its fading in. */
const highlight = `const guide = driver.js.driver({ animate: false });
let shown = null;
function look() {
  const target = document.querySelector('[data-bench="target"]');
  if (target === shown) return;
  shown = target;
  if (target === null) guide.destroy();
  else guide.highlight({ element: target, popover: { title: 'Press Remove', description: 'The site asks you once more.' } });
}
new MutationObserver(look).observe(document, { subtree: true, childList: true });
look();
`;

async function writeDriver(peers: string): Promise<string> {
  const folder = join(peers, 'driver-extension');
  const scripts = { js: ['driver.js.iife.js', 'highlight.js'], css: ['driver.css'] };
  await writeExtension(folder, 'driver.js', scripts, { 'highlight.js': highlight });
  for (const file of ['driver.js.iife.js', 'driver.css'])
    await cp(join(peers, 'node_modules', 'driver.js', 'dist', file), join(folder, file));
  return folder;
}

/**
 * Uncard has to be built.
 * @param peers The folder into which the peers are installed.
 */
export async function prepareContenders(peers: string): Promise<Readonly<Record<ContenderName, Contender>>> {
  const folders: Readonly<Record<ContenderName, string | null>> = {
    'no extension': null,
    'empty extension': await writeExtension(join(peers, 'empty-extension'), 'Empty', { js: ['empty.js'] }, { 'empty.js': 'void 0;\n' }),
    Uncard: uncard,
    autoconsent: join(peers, 'node_modules', '@duckduckgo', 'autoconsent', 'dist', 'addon-mv3'),
    'driver.js': await writeDriver(peers),
  };
  const entries = contenderNames.map((name) => [name, { name, folder: folders[name] }] as const);
  return Object.fromEntries(entries) as Record<ContenderName, Contender>;
}
