/** Whether memory stays flat over a run. Pure. */
import type { MemoryFigure } from '../../tools/browsers/test-browser.ts';
import type { MeasuredName, Measurement } from './measure-memory.ts';

/** Most growth for each journey that still counts as flat; docs/soak.md says why. Bytes, or nodes and the like. */
export const mostGrowth: Readonly<Record<MemoryFigure, number>> = {
  heap: 64 * 1024,
  nodes: 4,
  nodeBytes: 4 * 1024,
  listeners: 0.5,
  scripts: 0.1,
  backgroundHeap: 64 * 1024,
};

/** Fewer measurements than this after the first third say nothing about growth. */
const fewestMeasurements = 4;

export interface Growth {
  readonly name: MeasuredName;
  readonly first: number;
  readonly last: number;
  /** For each journey; null where there were too few measurements. */
  readonly slope: number | null;
  readonly bound: number;
  readonly isFlat: boolean;
}

interface Point {
  readonly at: number;
  readonly value: number;
}

/** The median of the slopes between any two points (Theil and Sen): one reading that is off does not move it. */
export function slopeOf(points: readonly Point[]): number {
  const slopes = points
    .flatMap((left, at) => points.slice(at + 1).map((right) => (right.value - left.value) / (right.at - left.at)))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const middle = Math.floor(slopes.length / 2);
  const [low = 0, high = 0] = slopes.length % 2 === 0 ? slopes.slice(middle - 1, middle + 1) : [slopes[middle], slopes[middle]];
  return (low + high) / 2;
}

/** What a browser fills once, such as compiled code and its caches, it fills in the first third. */
function afterWarmth(measurements: readonly Measurement[]): readonly Measurement[] {
  const last = measurements.at(-1)?.journeys ?? 0;
  return measurements.filter(({ journeys }) => journeys >= last / 3);
}

function pointsOf(measurements: readonly Measurement[], name: MeasuredName): readonly Point[] {
  return measurements.flatMap(({ journeys, figures }) => {
    const value = figures[name];
    return value === undefined ? [] : [{ at: journeys, value }];
  });
}

function figureOf(name: MeasuredName): MemoryFigure {
  return name.replace(/^\S+ /u, '') as MemoryFigure;
}

export function judgeGrowth(measurements: readonly Measurement[]): readonly Growth[] {
  const names = [...new Set(measurements.flatMap(({ figures }) => Object.keys(figures) as MeasuredName[]))].sort();
  const late = afterWarmth(measurements);
  return names.map((name) => {
    const [points, all] = [pointsOf(late, name), pointsOf(measurements, name)];
    const slope = points.length < fewestMeasurements ? null : slopeOf(points);
    const bound = mostGrowth[figureOf(name)];
    return { name, first: all[0]?.value ?? 0, last: all.at(-1)?.value ?? 0, slope, bound, isFlat: slope === null || slope <= bound };
  });
}
