/** Builds the unpacked extension for both browsers into `dist/`. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { checkBudgets, type KnownSizes } from './check-budgets.ts';
import { type BrowserName, browserNames, completeManifest, type Manifest } from './complete-manifest.ts';
import { makeLocales } from './make-locales.ts';
import { type BundleSize, measureBundle } from './measure-bundle.ts';
import { siteWordsAsTexts } from './write-site-words.ts';

export const projectRoot = join(import.meta.dirname, '..', '..');

/** What the bundles weighed when that was last looked at; `npm run build -- --record` writes it anew. */
export const sizesPath = 'tools/build/sizes.json';

/** Pages of the extension: each has an HTML file and a style sheet of that name in `assets`, and a bundle. */
const ownPages = ['popup', 'report', 'companion', 'options', 'welcome'] as const;

/** One classic bundle an entry. */
const entries = {
  background: 'src/background/main.ts',
  content: 'src/content/main.ts',
  popup: 'src/pages/popup/main.ts',
  report: 'src/pages/report/main.ts',
  companion: 'src/pages/companion/main.ts',
  options: 'src/pages/options/main.ts',
  welcome: 'src/pages/welcome/main.ts',
} as const;

export type EntryName = keyof typeof entries;
export const entryNames = Object.keys(entries) as readonly EntryName[];

/** Readable output: store reviewers and people can read what runs. */
export const bundleOptions: BuildOptions = {
  absWorkingDir: projectRoot,
  bundle: true,
  format: 'iife',
  target: ['chrome123', 'firefox153'],
  charset: 'utf8',
  loader: { '.css': 'text' },
  legalComments: 'inline',
  minify: false,
  metafile: true,
  logLevel: 'warning',
};

async function readJson(path: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(projectRoot, path), 'utf8')) as Record<string, unknown>;
}

/** @throws When the manifest differs from the reviewed one: a permission or a host must never slip in. */
async function checkReviewed(browser: BrowserName, manifest: Manifest): Promise<void> {
  const path = `tests/architecture/manifests/${browser}.json`;
  const { version: _, ...withoutVersion } = manifest;
  const reviewed = JSON.stringify(await readJson(path));
  if (JSON.stringify(withoutVersion) !== reviewed) {
    throw new Error(
      `The manifest for ${browser} differs from the reviewed one in ${path}. If the difference is meant, change that file too.`,
    );
  }
}

async function writeLocales(folder: string): Promise<void> {
  for (const locale of makeLocales()) {
    const target = join(folder, '_locales', locale.folder);
    await mkdir(target, { recursive: true });
    await writeFile(join(target, 'messages.json'), `${JSON.stringify(locale.messages, null, 2)}\n`);
  }
}

/** The style sheets of a page of ours, in their order. */
export function styleSheets(page: string): readonly string[] {
  const shared = ['tokens', 'components', ...(page === 'popup' ? [] : ['page'])];
  return [...shared.map((sheet) => `src/ui/${sheet}.css`), `assets/${page}.css`];
}

async function writeStyles(folder: string): Promise<void> {
  for (const page of ownPages) {
    const texts = await Promise.all(styleSheets(page).map((sheet) => readFile(join(projectRoot, sheet), 'utf8')));
    await writeFile(join(folder, `${page}.css`), texts.join('\n'));
  }
}

/** How one of the bundles is made. */
export function optionsFor(name: EntryName): BuildOptions {
  const own = { ...bundleOptions, entryPoints: { [name]: entries[name] } };
  if (name !== 'content') return own;
  // It is parsed on every page of the sites.
  return { ...own, alias: { 'webextension-polyfill': './src/platform/browser/native-api.ts' }, plugins: [siteWordsAsTexts] };
}

async function buildFor(browser: BrowserName, common: Manifest, version: string): Promise<void> {
  const folder = join(projectRoot, 'dist', browser);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'icons'), { recursive: true });
  const manifest = completeManifest(common, browser, version);
  await checkReviewed(browser, manifest);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of entryNames) await build({ ...optionsFor(name), outdir: folder });
  for (const page of ownPages) await cp(join(projectRoot, 'assets', `${page}.html`), join(folder, `${page}.html`));
  for (const size of [16, 32, 48, 128])
    await cp(join(projectRoot, 'assets', 'icons', `uncard-${size}.png`), join(folder, 'icons', `uncard-${size}.png`));
  await writeStyles(folder);
  await writeLocales(folder);
}

/** What the bundles of the last build weigh; they are the same for both browsers. */
export async function measureBundles(): Promise<Record<EntryName, BundleSize>> {
  const measured = entryNames.map(async (name) => {
    const text = await readFile(join(projectRoot, 'dist', browserNames[0], `${name}.js`), 'utf8');
    return [name, measureBundle(text)] as const;
  });
  return Object.fromEntries(await Promise.all(measured)) as Record<EntryName, BundleSize>;
}

/** @throws With one clear sentence when something needed is missing, differs from what was reviewed or weighs too much. */
export async function buildExtension(): Promise<void> {
  const common = await readJson('manifest.json');
  const { version } = await readJson('package.json');
  for (const browser of browserNames) await buildFor(browser, common, String(version));
  checkBudgets(await measureBundles(), (await readJson(sizesPath)) as KnownSizes);
}
