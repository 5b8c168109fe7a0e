/** Reads the command line of `npm run adopt-report`. */
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type PageId, pages } from '../../src/guide/pages.ts';
import { type StepId, steps } from '../../src/guide/steps.ts';
import { messageOf } from '../browsers/within-limit.ts';
import { BadInput } from '../inspect/bad-input.ts';

export interface AdoptOptions {
  readonly file: string;
  readonly page: PageId;
  readonly step: StepId;
  /** Numbers of nodes, as the report counts them. */
  readonly targets: readonly number[];
  /** Null for one made of page and step. */
  readonly name: string | null;
}

const usage = 'npm run adopt-report -- FILE --page wallet-cards --step press-remove --target N[,N]';
/** Something has to have happened before: a page alone never shows them. */
const needsJourney: ReadonlySet<StepId> = new Set(['check-gone', 'repeat-in-app', 'all-done']);

function requireId<Id extends string>(ids: readonly Id[], given: string | undefined, what: string): Id {
  const found = ids.find((id) => id === given);
  if (found !== undefined) return found;
  throw new BadInput(given === undefined ? `Give --${what}: ${usage}` : `There is no ${what} “${given}”; there are: ${ids.join(', ')}.`);
}

function parseTargets(given: string | undefined, step: StepId): readonly number[] {
  if (given === undefined || given === '') {
    if (steps[step].rings === 'nothing') return [];
    throw new BadInput(`The step “${step}” points at something: give its number in the report with --target.`);
  }
  if (!/^[1-9]\d{0,2}(,[1-9]\d{0,2}){0,19}$/u.test(given))
    throw new BadInput(`“${given}” is no list of node numbers: write --target 31 or --target 31,44.`);
  return given.split(',').map(Number);
}

function parseName(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(given) || given.length > 60)
    throw new BadInput(`“${given}” is no name: use small letters and digits, with hyphens between words.`);
  return given;
}

function readArguments(written: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...written], allowPositionals: true, options: { page: text, step: text, target: text, name: text } });
  } catch (cause) {
    throw new BadInput(`${messageOf(cause).split('.')[0]}: ${usage}`, { cause });
  }
}

/** @throws BadInput with one clear sentence. */
export function parseAdoptOptions(written: readonly string[], from: string): AdoptOptions {
  const { values, positionals } = readArguments(written);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadInput(`Give one report file: ${usage}`);
  const page = requireId(Object.keys(pages) as PageId[], values.page, 'page');
  const step = requireId(Object.keys(steps) as StepId[], values.step, 'step');
  if (needsJourney.has(step)) throw new BadInput(`The step “${step}” needs a removal before it: a page alone cannot show it.`);
  const path = isAbsolute(file) ? file : join(from, file);
  return { file: path, page, step, targets: parseTargets(values.target, step), name: parseName(values.name) };
}
