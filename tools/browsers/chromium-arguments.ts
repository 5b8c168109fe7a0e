/** The command line of the test Chromium: our extension, our practice server, and no other host in the world. */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { genuineDomains } from '../../src/guide/hosts.ts';
import type { LaunchOptions } from './test-browser.ts';

/**
 * Host rules: the first that matches wins, so the genuine hosts stand before the refusal of everything. `*.domain`
 * does not cover the bare name. The rule swaps the port too, so http addresses meet the https server and fail.
 */
function hostRules({ port, everyHost }: LaunchOptions): string {
  if (everyHost === true) return `MAP * 127.0.0.1:${port}`;
  const allowed = genuineDomains.flatMap((domain) => [domain, `*.${domain}`]);
  return [...allowed.map((pattern) => `MAP ${pattern} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'].join(', ');
}

export function chromiumArguments(options: LaunchOptions): string[] {
  const extension = options.extension === null ? null : realpathSync(options.extension);
  return [
    ...(extension === null ? ['--disable-extensions'] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    `--host-resolver-rules=${hostRules(options)}`,
    '--ignore-certificate-errors',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(options.language === undefined ? [] : [`--lang=${options.language}`]),
    // Chromium refuses to sandbox the superuser, which is who runs tests in a container.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** The id Chromium gives an unpacked extension: the first 32 hex digits of its path's SHA-256, written from a to p. */
export function unpackedExtensionId(folder: string): string {
  const digits = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
