/** Counts what came of a run. Pure. */
import type { BrowserName } from '../browser/guided-visit.ts';
import type { Growth } from './judge-growth.ts';
import { type Ending, endings, type FailureKind, failureKinds, type PlayedJourney } from './soak-journey.ts';

/** What one browser has been through. */
export interface SoakRun {
  readonly browser: BrowserName;
  readonly journeys: readonly PlayedJourney[];
  readonly growth: readonly Growth[];
  readonly measurements: number;
  /** How long it took, in minutes. */
  readonly minutes: number;
}

export interface SoakTally {
  readonly journeys: number;
  readonly deeds: number;
  readonly alone: number;
  readonly endings: Readonly<Record<Ending, number>>;
  readonly failures: Readonly<Record<FailureKind, number>>;
  /** Faults that struck, by name. */
  readonly faults: ReadonlyMap<string, number>;
}

function countEach<Name extends string>(names: readonly Name[], found: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length])) as Record<Name, number>;
}

export function tallySoak(journeys: readonly PlayedJourney[]): SoakTally {
  const faults = new Map<string, number>();
  for (const fault of journeys.flatMap((journey) => journey.faults)) faults.set(fault, (faults.get(fault) ?? 0) + 1);
  return {
    journeys: journeys.length,
    deeds: journeys.reduce((sum, { deeds }) => sum + deeds, 0),
    alone: journeys.reduce((sum, { alone }) => sum + alone, 0),
    endings: countEach(
      endings,
      journeys.map(({ ending }) => ending),
    ),
    failures: countEach(
      failureKinds,
      journeys.flatMap(({ failures }) => failures.map(({ kind }) => kind)),
    ),
    faults,
  };
}

/** Nothing failed in any browser, and its memory stayed flat. */
export function isClean(runs: readonly SoakRun[]): boolean {
  return runs.every(
    ({ journeys, growth }) => journeys.every(({ failures }) => failures.length === 0) && growth.every(({ isFlat }) => isFlat),
  );
}
