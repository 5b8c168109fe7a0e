/** The options of `npm run mutate`, read from the command line. Opens no file. */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { type MutatedRoom, mutatedRooms } from './mutant.ts';

export interface MutateOptions {
  readonly seed: number;
  /** How many mutants are drawn; null for all there are. */
  readonly count: number | null;
  readonly rooms: readonly MutatedRoom[];
  /** Test runners at work at the same time. */
  readonly workers: number;
  /** Whether docs/mutation.md is written. */
  readonly write: boolean;
}

const known = {
  seed: { type: 'string' },
  mutants: { type: 'string' },
  room: { type: 'string' },
  workers: { type: 'string' },
  whole: { type: 'boolean' },
  write: { type: 'boolean' },
} as const;

type Switch = 'whole' | 'write';
type Given = Partial<Record<Exclude<keyof typeof known, Switch>, string>> & Partial<Record<Switch, boolean>>;

const largestSeed = 2 ** 31;
const usualCount = 400;

function isSwitch(name: string): boolean {
  return name === 'whole' || name === 'write';
}

function toNumber(name: string, text: string | undefined, least: number): number | null {
  if (text === undefined) return null;
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number) || number < least || number > largestSeed)
    throw new BadInput(`--${name} needs a whole number from ${least} on, not “${text}”.`);
  return number;
}

function toRooms(text: string | undefined): readonly MutatedRoom[] {
  if (text === undefined) return mutatedRooms;
  const room = mutatedRooms.find((name) => name === text);
  if (room === undefined) throw new BadInput(`“${text}” is none of the rooms: there are ${mutatedRooms.join(', ')}.`);
  return [room];
}

/** @throws BadInput with one sentence. */
export function parseMutateOptions(args: readonly string[]): MutateOptions {
  const values = readArguments(args);
  const whole = values.whole ?? false;
  const count = toNumber('mutants', values.mutants, 1);
  if (whole && count !== null) throw new BadInput('--whole takes every mutant and cannot be joined with --mutants.');
  return {
    seed: toNumber('seed', values.seed, 0) ?? randomInt(largestSeed),
    count: whole ? null : (count ?? usualCount),
    rooms: toRooms(values.room),
    workers: toNumber('workers', values.workers, 1) ?? 1,
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
  for (const [name, value] of Object.entries(values)) {
    if (isSwitch(name) && typeof value === 'string') throw new BadInput(`--${name} takes no value.`);
    if (!isSwitch(name) && typeof value !== 'string') throw new BadInput(`--${name} needs a value.`);
  }
  return values as Given;
}
