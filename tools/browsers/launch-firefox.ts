/**
 * Starts Firefox with the extension, cut off from the network: every name leads to the practice server, which has
 * nothing for any but the genuine hosts.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeWelcome } from './close-welcome.ts';
import { FirefoxBrowser } from './firefox-browser.ts';
import { firefoxPreferences } from './firefox-preferences.ts';
import { FirefoxSession } from './firefox-session.ts';
import { languageExpression } from './firefox-window.ts';
import { MarionetteClient } from './marionette-client.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';
import { stepLimit, waitUntil, withinLimit } from './within-limit.ts';

const defaultViewport = { width: 1280, height: 800 };

/** Resolves when the extension is installed and answers. Throws, and leaves nothing behind, when that fails. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'uncard-firefox-')));
  await mkdir(profile, { recursive: true });
  await rm(portFile(profile), { force: true });
  await writeFile(join(profile, 'user.js'), firefoxPreferences(options));
  const firefox = startProcess(options, profile);
  let client: MarionetteClient | null = null;
  const end = once(async () => {
    await stopProcess(firefox, client);
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  try {
    client = await MarionetteClient.connect(await findPort(firefox, profile, options.executable));
    return await prepare(client, options, end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function prepare(client: MarionetteClient, options: LaunchOptions, end: () => Promise<void>): Promise<TestBrowser> {
  const timeouts = { script: stepLimit - 1000, pageLoad: stepLimit - 1000, implicit: 0 };
  await client.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    unhandledPromptBehavior: 'dismiss',
    timeouts,
  });
  const session = new FirefoxSession(client);
  // Before the extension is there, which chooses its language when it is installed.
  if (options.language !== undefined) await session.evaluateInBrowser(languageExpression(options.language));
  const [first] = await session.tabs();
  if (first === undefined) throw new Error('Firefox started without a tab');
  const { extension } = options;
  if (extension !== null) {
    const path = await realpath(extension);
    await session.inTab(first, (marionette) => marionette.send('Addon:Install', { path, temporary: true }));
  }
  const viewport = options.viewport ?? defaultViewport;
  const browser = new FirefoxBrowser(session, first, viewport, end);
  await browser.emulate({});
  await browser.setViewport(viewport.width, viewport.height);
  if (extension !== null) {
    await browser.evaluateInExtension('browser.runtime.id');
    if (options.keepWelcome !== true) await closeWelcome(browser);
  }
  return browser;
}

interface RunningFirefox {
  readonly child: ChildProcess;
  /** What it wrote, for the error when it does not start. */
  readonly output: () => string;
  readonly hasEnded: () => boolean;
}

function startProcess(options: LaunchOptions, profile: string): RunningFirefox {
  const child = spawn(
    options.executable,
    ['--marionette', ...(options.headless ? ['-headless'] : []), '-profile', profile, '-no-remote', '-remote-allow-system-access'],
    { env: environment(), detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  let hasEnded = false;
  const keep = (data: Buffer) => {
    output = (output + data.toString()).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.once('error', (error) => {
    output += error.message;
    hasEnded = true;
  });
  child.once('exit', () => {
    hasEnded = true;
  });
  const killWithUs = () => killGroup(child);
  process.once('exit', killWithUs);
  child.once('exit', () => process.off('exit', killWithUs));
  return { child, output: () => output, hasEnded: () => hasEnded };
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Newer Firefox wants the variable in place of the switch of the same name.
    MOZ_REMOTE_ALLOW_SYSTEM_ACCESS: '1',
    // Without it a release build does not let a preference switch remote settings off.
    MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
    MOZ_CRASHREPORTER_DISABLE: '1',
  };
}

function portFile(profile: string): string {
  return join(profile, 'MarionetteActivePort');
}

async function findPort(firefox: RunningFirefox, profile: string, executable: string): Promise<number> {
  const read = async () => {
    if (firefox.hasEnded()) throw new Error(`${executable} ended at once: ${firefox.output()}`);
    const text = await readFile(portFile(profile), 'utf8').catch(() => '');
    return text === '' ? null : Number(text);
  };
  return waitUntil(read, `${executable} offers Marionette`);
}

/** Asks it to quit, and kills its whole process group when it does not within ten seconds. */
async function stopProcess(firefox: RunningFirefox, client: MarionetteClient | null): Promise<void> {
  // The answer may be cut off by the quitting itself, so only the process says whether it worked.
  client?.send('Marionette:Quit', { flags: ['eForceQuit'] }, 9000).catch(() => undefined);
  const quits = waitUntil(firefox.hasEnded, 'Firefox has ended', client === null ? 100 : 10_000);
  await quits.catch(() => killGroup(firefox.child));
  await withinLimit(waitUntil(firefox.hasEnded, 'Firefox has ended', 5000), 'Ending Firefox');
  client?.close();
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime, or the system (Windows) has no process groups.
    child.kill('SIGKILL');
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= work());
}
