/** Texts for each language of the sites that are, or are not, what they look like; written by people who did not see its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'counter-examples');

/** Of each kind, how many texts there have to be. */
export const fewestExamples = {
  removals: 12,
  notRemovals: 18,
  cardLists: 8,
  notCardLists: 8,
  empty: 6,
  refusals: 6,
  notRefusals: 4,
  pay: 5,
} as const;

export type CounterExamples = Readonly<Record<keyof typeof fewestExamples, readonly string[]>>;

export function counterExampleFiles(): readonly string[] {
  return readdirSync(folder).sort();
}

export function readCounterExamples(code: string): CounterExamples {
  return JSON.parse(readFileSync(join(folder, `${code}.json`), 'utf8')) as CounterExamples;
}
