/** The options of `npm run soak`, read from the command line. Opens no file. */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import type { BrowserName } from '../browser/guided-visit.ts';

export interface SoakOptions {
  /** How long all browsers together are kept busy, in minutes; the journey that has begun by then is played to its end. */
  readonly minutes: number;
  /** Every journey of the run follows from it. */
  readonly seed: number;
  /** One after the other; they share the minutes. */
  readonly browsers: readonly BrowserName[];
  /** The seed of one journey that is played alone; null for a whole run. */
  readonly replay: number | null;
  /** Whether docs/soak.md is written. */
  readonly write: boolean;
}

const known = {
  minutes: { type: 'string' },
  seed: { type: 'string' },
  browser: { type: 'string' },
  replay: { type: 'string' },
  write: { type: 'boolean' },
} as const;

type Given = Partial<Record<Exclude<keyof typeof known, 'write'>, string>> & { readonly write?: boolean };

const browserNames = ['chromium', 'firefox'] as const satisfies readonly BrowserName[];
const largestSeed = 2 ** 31;
const usualMinutes = 60;
const mostMinutes = 24 * 60;

function toSeed(name: string, text: string): number {
  const number = Number(text);
  if (text === '' || !Number.isInteger(number) || number < 0 || number > largestSeed)
    throw new BadInput(`--${name} needs a whole number from 0 to ${largestSeed}, not “${text}”.`);
  return number;
}

function toMinutes(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number <= mostMinutes)) throw new BadInput(`--minutes needs a number above 0, up to ${mostMinutes}, not “${text}”.`);
  return number;
}

function toBrowsers(text: string): readonly BrowserName[] {
  const found = browserNames.find((name) => name === text);
  if (found === undefined) throw new BadInput(`--browser takes ${browserNames.join(' or ')}, not “${text}”.`);
  return [found];
}

/** Node's own strictness would say the same in words of its own, and not always in one sentence. */
function readArguments(args: readonly string[]): Given {
  const names = Object.keys(known);
  const { values, positionals } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true });
  const stray = [...Object.keys(values).map((name) => `--${name}`), ...positionals].find(
    (word) => !names.includes(word.replace(/^--/u, '')),
  );
  if (stray !== undefined) throw new BadInput(`“${stray}” is not known: there are ${names.map((name) => `--${name}`).join(', ')}.`);
  const word = positionals[0];
  if (word !== undefined)
    throw new BadInput(`“${word}” stands without its option: there are ${names.map((name) => `--${name}`).join(', ')}.`);
  for (const [name, value] of Object.entries(values)) {
    if (name !== 'write' && typeof value !== 'string') throw new BadInput(`--${name} needs a value.`);
    if (name === 'write' && value !== true) throw new BadInput('--write takes no value.');
  }
  return values as Given;
}

/** @throws BadInput with one sentence. */
export function parseSoakOptions(args: readonly string[]): SoakOptions {
  const { minutes, seed, browser, replay, write } = readArguments(args);
  return {
    minutes: minutes === undefined ? usualMinutes : toMinutes(minutes),
    seed: seed === undefined ? randomInt(largestSeed) : toSeed('seed', seed),
    browsers: browser === undefined ? browserNames : toBrowsers(browser),
    replay: replay === undefined ? null : toSeed('replay', replay),
    write: write ?? false,
  };
}
