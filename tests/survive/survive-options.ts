/** The options of `npm run survive`, read from the command line. Opens no file. */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import type { Wish } from './plan-cases.ts';

export interface SurviveOptions extends Wish {
  /** How many pages each browser sees with the built extension. */
  readonly sample: number;
  /** A case that was written out before, to be made once more. */
  readonly replay: string | null;
  /** Whether docs/survival.md is written. */
  readonly write: boolean;
}

const known = {
  seed: { type: 'string' },
  pages: { type: 'string' },
  languages: { type: 'string' },
  only: { type: 'string' },
  sample: { type: 'string' },
  replay: { type: 'string' },
  write: { type: 'boolean' },
} as const;

type Given = Partial<Record<Exclude<keyof typeof known, 'write'>, string>> & { readonly write?: boolean };

const largestSeed = 2 ** 31;

function toNumber(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > largestSeed) throw new BadInput(`--${name} needs a whole number, not “${text}”.`);
  return number;
}

function toList(text: string | undefined): readonly string[] | null {
  return text === undefined ? null : text.split(',').filter((part) => part !== '');
}

/** @throws BadInput with one sentence. */
export function parseSurviveOptions(args: readonly string[]): SurviveOptions {
  const values = readArguments(args);
  return {
    seed: toNumber('seed', values.seed) ?? randomInt(largestSeed),
    count: toNumber('pages', values.pages),
    languages: toList(values.languages),
    transformations: toList(values.only),
    sample: toNumber('sample', values.sample) ?? 0,
    replay: values.replay ?? null,
    write: values.write ?? false,
  };
}

/** Node's own strictness would say the same in words of its own, and not always in one sentence. */
function readArguments(args: readonly string[]): Given {
  const names = Object.keys(known);
  const { values, positionals } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true });
  const stray = [
    ...Object.keys(values)
      .filter((name) => !names.includes(name))
      .map((name) => `--${name}`),
    ...positionals,
  ][0];
  if (stray !== undefined) throw new BadInput(`“${stray}” is not known: there are ${names.map((name) => `--${name}`).join(', ')}.`);
  const bare = Object.entries(values).find(([name, value]) => name !== 'write' && typeof value !== 'string');
  if (bare !== undefined) throw new BadInput(`--${bare[0]} needs a value.`);
  return values as Given;
}
