/** Writes what a run came to as lines for the terminal and as tables for docs/soak.md. Pure. */
import type { Growth } from './judge-growth.ts';
import { endings, failureKinds, type PlayedJourney } from './soak-journey.ts';
import { type SoakRun, tallySoak } from './soak-tally.ts';

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  return [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row), ''];
}

/** One line for a journey that failed, and how to play it again. */
export function describeFailed({ browser, seed, failures }: PlayedJourney): string {
  const [first] = failures;
  const more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : '';
  return `${browser} ${first?.kind ?? 'nothing'}: ${first?.what ?? ''}${more}\n  again: npm run soak -- --browser ${browser} --replay ${seed}`;
}

function outcomeTable(runs: readonly SoakRun[]): readonly string[] {
  const tallies = runs.map(({ journeys }) => tallySoak(journeys));
  const line = (name: string, count: (tally: (typeof tallies)[number]) => number) => [name, ...tallies.map(count)];
  return table(
    ['', ...runs.map(({ browser }) => browser)],
    [
      ['minutes', ...runs.map(({ minutes }) => minutes.toFixed(1))],
      line('journeys', ({ journeys }) => journeys),
      line('deeds of the person', ({ deeds }) => deeds),
      line('of these by what they know, as the guide named no control', ({ alone }) => alone),
      line('faults that struck', ({ faults }) => [...faults.values()].reduce((sum, count) => sum + count, 0)),
      ...endings.map((ending) => line(`ended ${ending}`, (tally) => tally.endings[ending])),
      ...failureKinds.map((kind) => line(`**${kind}**`, (tally) => tally.failures[kind])),
    ],
  );
}

function faultTable(runs: readonly SoakRun[]): readonly string[] {
  const tallies = runs.map(({ journeys }) => tallySoak(journeys));
  const names = [...new Set(tallies.flatMap(({ faults }) => [...faults.keys()]))].sort();
  return table(
    ['fault', ...runs.map(({ browser }) => browser)],
    names.map((name) => [name, ...tallies.map(({ faults }) => faults.get(name) ?? 0)]),
  );
}

const inBytes = (name: string) => /heap|bytes/iu.test(name);

function amount(name: string, value: number): string {
  if (!inBytes(name)) return Number.isInteger(value) ? String(value) : value.toFixed(2);
  return `${(value / 1024).toFixed(1)} KiB`;
}

function growthCells(browser: string, { name, first, last, slope, bound, isFlat }: Growth): readonly string[] {
  const verdict = slope === null ? 'too few' : isFlat ? 'flat' : '**grows**';
  return [browser, name, amount(name, first), amount(name, last), slope === null ? '–' : amount(name, slope), amount(name, bound), verdict];
}

function growthTable(runs: readonly SoakRun[]): readonly string[] {
  const rows = runs.flatMap(({ browser, growth }) => growth.map((one) => growthCells(browser, one)));
  return table(['browser', 'what', 'first', 'last', 'growth a journey', 'bound', ''], rows);
}

/** @param seed Of the whole run. */
export function describeSoak(seed: number, runs: readonly SoakRun[]): readonly string[] {
  const measured = runs.map(({ browser, measurements }) => `${measurements} in ${browser}`).join(', ');
  return [`Seed ${seed}; memory was measured ${measured}.`, '', ...outcomeTable(runs), ...faultTable(runs), ...growthTable(runs)];
}
