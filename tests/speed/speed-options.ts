/** The options of `npm run bench`, read from the command line. */
import { parseArgs } from 'node:util';
import { BadInput } from '../../tools/inspect/bad-input.ts';

/** What is measured; the letters are those of docs/speed.md. */
const sections = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
export type Section = (typeof sections)[number];

export interface SpeedOptions {
  readonly rounds: number;
  readonly only: ReadonlySet<Section>;
  /** Whether the figures of this run are put into docs/speed.md. */
  readonly write: boolean;
  /** Whether the bench of the engine runs too; otherwise its last record is quoted. */
  readonly engine: boolean;
}

const known = {
  rounds: { type: 'string' },
  only: { type: 'string' },
  write: { type: 'boolean' },
  quick: { type: 'boolean' },
  engine: { type: 'boolean' },
} as const;

/** Fewer say too little: one round in which the machine was busy would move the median. */
const fewestRounds = 9;
const mostRounds = 99;
const quickRounds = 2;

type Given = { readonly [Name in keyof typeof known]?: (typeof known)[Name]['type'] extends 'string' ? string : boolean };

/** Node's own strictness would say the same in words of its own, and not always in one sentence. */
function readArguments(args: readonly string[]): Given {
  const { values, positionals } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true });
  const isKnown = (name: string): name is keyof typeof known => Object.hasOwn(known, name);
  const stray = Object.keys(values).find((name) => !isKnown(name));
  const named = stray === undefined ? positionals[0] : `--${stray}`;
  if (named !== undefined) {
    const all = Object.keys(known).map((name) => `--${name}`);
    throw new BadInput(`“${named}” is not known: there are ${all.join(', ')}.`);
  }
  for (const [name, value] of Object.entries(values)) {
    const wanted = isKnown(name) ? known[name].type : 'string';
    if (typeof value === wanted) continue;
    throw new BadInput(wanted === 'string' ? `--${name} needs a value.` : `--${name} takes no value.`);
  }
  return values as Given;
}

function readRounds(text: string | undefined, quick: boolean): number {
  if (text === undefined) return quick ? quickRounds : fewestRounds;
  const fewest = quick ? 1 : fewestRounds;
  const rounds = Number(text);
  if (Number.isInteger(rounds) && rounds >= fewest && rounds <= mostRounds) return rounds;
  const hint = quick ? '' : ' (fewer with --quick)';
  throw new BadInput(`--rounds takes a whole number from ${fewest}${hint} to ${mostRounds}, not “${text}”.`);
}

function readSections(text: string | undefined): ReadonlySet<Section> {
  if (text === undefined) return new Set(sections);
  const wanted = text.split(',').map((part) => part.trim());
  const chosen = sections.filter((section) => wanted.includes(section));
  const stray = wanted.find((part) => !chosen.some((section) => section === part));
  if (stray !== undefined) throw new BadInput(`--only takes letters from a to f with commas between them, not “${stray}”.`);
  return new Set(chosen);
}

/** @throws BadInput with one sentence. */
export function parseSpeedOptions(args: readonly string[]): SpeedOptions {
  const { rounds, only, write = false, quick = false, engine = false } = readArguments(args);
  if (write && (quick || only !== undefined)) throw new BadInput('--write needs the whole run: leave out --quick and --only.');
  return { rounds: readRounds(rounds, quick), only: readSections(only), write, engine };
}
