/**
 * Finds a browser that can load an unpacked extension: one that is there, else one it installs after saying so.
 * Branded Chrome and Edge ignore `--load-extension`, so they are not looked for.
 */
import { execFile } from 'node:child_process';
import { access, constants, realpath } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { downloadBrowser, findDownloaded } from './download-browser.ts';
import { canUseApt, installWithApt } from './install-with-apt.ts';
import { messageOf } from './within-limit.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface FindOptions {
  /** Gets one line at a time: what is about to happen, and how far it is. */
  readonly announce: (line: string) => void;
}

const variables = { chromium: 'UNCARD_CHROMIUM', firefox: 'UNCARD_FIREFOX' } as const;

const commands: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Where systems without a command for it keep the browser. */
const places: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The path of an executable that answers. Throws one sentence that tells the person what to do. */
export async function findBrowser(name: BrowserName, { announce }: FindOptions): Promise<string> {
  const chosen = process.env[variables[name]];
  if (chosen !== undefined && chosen !== '') return requireChosen(name, chosen);
  const present = (await findInstalled(name)) ?? (await findDownloaded(name));
  if (present !== null) return present;
  try {
    return await install(name, announce);
  } catch (cause) {
    const product = name === 'chromium' ? 'Chromium or Chrome for Testing' : 'Firefox';
    const advice = `install ${product} and, unless it is on the PATH,`;
    throw new Error(`No ${name} could be found or installed (${messageOf(cause)}): ${advice} put its path in ${variables[name]}.`, {
      cause,
    });
  }
}

async function install(name: BrowserName, announce: (line: string) => void): Promise<string> {
  if (await canUseApt()) {
    const error = await installWithApt(name === 'chromium' ? 'chromium' : 'firefox-esr', announce).catch(messageOf);
    const installed = await findInstalled(name);
    if (installed !== null) return installed;
    announce(`apt-get did not bring ${name}${error === undefined ? '' : `: ${error}`}`);
  }
  return downloadBrowser(name, announce);
}

async function requireChosen(name: BrowserName, path: string): Promise<string> {
  if (await canRun(path)) return path;
  throw new Error(`${variables[name]} is "${path}", which cannot be run: correct it or unset it.`);
}

async function findInstalled(name: BrowserName): Promise<string | null> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'].filter((folder) => folder !== '');
  const candidates = [...folders.flatMap((folder) => commands[name].map((command) => join(folder, command))), ...places[name]];
  for (const candidate of candidates) {
    if (await canRun(candidate)) return candidate;
  }
  return null;
}

/** Whether it exists, is no snap (which cannot read our profiles and extension), and tells its version. */
async function canRun(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    if ((await realpath(path)).includes('/snap')) return false;
    // On Windows `--version` opens a window instead.
    if (process.platform !== 'win32') await promisify(execFile)(path, ['--version'], { timeout: 15_000 });
    return true;
  } catch {
    return false;
  }
}
