/** Writes what a run came to as lines for the terminal and as tables for docs/survival.md. Pure. */
import type { RemovalTally } from './judge-removals.ts';
import { type Judged, outcomes } from './survive-case.ts';
import { type Counts, shareRight, type Tally, totalOf } from './survive-tally.ts';

function inOrder(groups: ReadonlyMap<string, Counts>): readonly (readonly [string, Counts])[] {
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function row(name: string, counts: Counts): string {
  return `| ${name} | ${totalOf(counts)} | ${outcomes.map((outcome) => counts[outcome]).join(' | ')} | ${shareRight(counts).toFixed(1)} % |`;
}

export function tableOf(title: string, groups: ReadonlyMap<string, Counts>): readonly string[] {
  return [
    `| ${title} | pages | ${outcomes.join(' | ')} | right |`,
    '|---|---|---|---|---|---|---|',
    ...inOrder(groups).map(([name, counts]) => row(name, counts)),
  ];
}

export function describeTotal(seed: number, { all }: Tally, removals: RemovalTally): string {
  const parts = outcomes.map((outcome) => `${all[outcome]} ${outcome}`).join(', ');
  const played = `${removals.played} removals played, ${removals.gone} gone, ${removals.falseGone.length} false “gone”`;
  return `seed ${seed}: ${totalOf(all)} redesigned pages, ${parts} (${shareRight(all).toFixed(1)} % right); ${played}`;
}

/** One line for a page that is not right, and how to make it again. */
export function describeCase({ planned, applied, outcome, faults, looked }: Judged): string {
  const done = applied.join(' + ') || 'nothing applied';
  return `${outcome.padEnd(8)} “${planned.note}” ${planned.language} ${planned.design} [${done}]: ${faults.join('; ')} (rung ${looked.rung})`;
}

const groups = [
  ['transformation', 'byTransformation'],
  ['language', 'byLanguage'],
] as const;

export function describeTables(tally: Tally): readonly string[] {
  return groups.flatMap(([title, group]) => [...tableOf(title, tally[group]), '']);
}
