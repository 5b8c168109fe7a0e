/** The options of `npm run hostile`, read from the command line. */
import { parseArgs } from 'node:util';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import type { BrowserName } from '../browser/guided-visit.ts';

export interface HostileOptions {
  readonly browsers: readonly BrowserName[];
  /** A part of the names of the attacks to play, or of what they aim at; empty for all. */
  readonly only: string;
  /** Whether docs/hostile.md is written. */
  readonly write: boolean;
}

const known = { browser: { type: 'string' }, only: { type: 'string' }, write: { type: 'boolean' } } as const;

function isBrowser(name: string): name is BrowserName {
  return name === 'chromium' || name === 'firefox';
}

/** @throws BadInput with one sentence. */
export function parseHostileOptions(args: readonly string[]): HostileOptions {
  const { values, positionals } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true });
  const stray = [
    ...Object.keys(values)
      .filter((name) => !(name in known))
      .map((name) => `--${name}`),
    ...positionals,
  ][0];
  if (stray !== undefined) throw new BadInput(`“${stray}” is not known: there are --browser, --only and --write.`);
  const { browser, only = '', write = false } = values;
  if (typeof only !== 'string') throw new BadInput('--only needs a part of a name.');
  if (browser !== undefined && (typeof browser !== 'string' || !isBrowser(browser)))
    throw new BadInput(`--browser needs chromium or firefox, not “${browser}”.`);
  if (write && (browser !== undefined || only !== '')) throw new BadInput('--write needs all attacks in both browsers.');
  return { browsers: browser === undefined ? ['chromium', 'firefox'] : [browser], only, write: write === true };
}
