/** `npm run inspect`: what the guide makes of a saved page, and why. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { launchFirefox } from '../browsers/launch-firefox.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { messageOf } from '../browsers/within-limit.ts';
import { buildExtension, projectRoot } from '../build/build-extension.ts';
import { BadInput } from './bad-input.ts';
import { formatInspection } from './format-inspection.ts';
import { type InspectOptions, parseInspectOptions } from './inspect-options.ts';
import type { Inspection } from './inspection.ts';
import { readSavedPage } from './read-saved-page.ts';
import { bundleInspection, runInspection } from './run-inspection.ts';
import { type SavedPage, serveSavedPage } from './serve-saved-page.ts';

/** npm moves to the project's root; paths are meant from where the person is. */
const surroundings = { from: process.env['INIT_CWD'] ?? process.cwd(), out: join(projectRoot, 'out', 'inspect') };

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((cause: unknown) => {
    throw new BadInput(`The folder “${path}” cannot be made (${messageOf(cause).split(',')[0]}).`, { cause });
  });
}

async function launch({ browser, language }: InspectOptions, port: number): Promise<TestBrowser> {
  // The report alone goes to the standard output, so that it can be piped.
  const executable = await findBrowser(browser, { announce: (line) => console.error(line) });
  const shared = { extension: join(projectRoot, 'dist', browser), port, headless: true, language, executable };
  return browser === 'chromium' ? launchChromium(shared) : launchFirefox(shared);
}

async function inspect(options: InspectOptions, page: SavedPage): Promise<Inspection> {
  await buildExtension();
  const script = await bundleInspection();
  const server = await serveSavedPage(page);
  try {
    const browser = await launch(options, server.port);
    try {
      return await runInspection(browser, script, page, options.out);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function main(): Promise<void> {
  const options = parseInspectOptions(process.argv.slice(2), surroundings);
  const { file, url, out, json } = options;
  const page = { file, url, html: await readSavedPage(file) };
  await makeFolder(out);
  const inspection = await inspect(options, page);
  console.log(json ? JSON.stringify(inspection, null, 2) : formatInspection(inspection));
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = error instanceof BadInput ? 2 : 1;
});
