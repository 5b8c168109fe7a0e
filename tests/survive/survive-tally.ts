/** Counts outcomes: in all, per transformation and per language. Pure. */
import { type Judged, type Outcome, outcomes } from './survive-case.ts';

export type Counts = Record<Outcome, number>;

export interface Tally {
  readonly all: Counts;
  readonly byTransformation: ReadonlyMap<string, Counts>;
  readonly byLanguage: ReadonlyMap<string, Counts>;
}

const none = (): Counts => ({ right: 0, honest: 0, misread: 0, wrong: 0 });

function add(groups: Map<string, Counts>, name: string, outcome: Outcome): void {
  const counts = groups.get(name) ?? none();
  counts[outcome] += 1;
  groups.set(name, counts);
}

export function totalOf(counts: Counts): number {
  return outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** In percent, rounded down to a tenth, so that nothing looks better than it is. */
export function shareRight(counts: Counts): number {
  const total = totalOf(counts);
  return total === 0 ? 0 : Math.floor((1000 * counts.right) / total) / 10;
}

export function tallyCases(judged: readonly Judged[]): Tally {
  const all = none();
  const byTransformation = new Map<string, Counts>();
  const byLanguage = new Map<string, Counts>();
  for (const { planned, applied, outcome } of judged) {
    all[outcome] += 1;
    add(byLanguage, planned.language, outcome);
    for (const name of applied.length > 0 ? applied : ['none']) add(byTransformation, name, outcome);
  }
  return { all, byTransformation, byLanguage };
}
