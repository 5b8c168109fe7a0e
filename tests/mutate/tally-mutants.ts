/** Counts what became of the mutants of a run. Pure. */
import { type Fate, fates, type JudgedMutant } from './mutant.ts';

export type Counts = Readonly<Record<Fate, number>>;

export interface RoomTally {
  readonly name: string;
  /** Mutants that there are, drawn or not. */
  readonly size: number;
  readonly counts: Counts;
}

export function countFates(judged: readonly JudgedMutant[]): Counts {
  const counts = Object.fromEntries(fates.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const { fate } of judged) counts[fate] += 1;
  return counts;
}

export function tallyRooms(sizes: ReadonlyMap<string, number>, judged: readonly JudgedMutant[]): readonly RoomTally[] {
  return [...sizes].map(([name, size]) => ({ name, size, counts: countFates(judged.filter(({ mutant }) => mutant.room === name)) }));
}

export function addRooms(rooms: readonly RoomTally[]): RoomTally {
  const counts = Object.fromEntries(fates.map((fate) => [fate, rooms.reduce((sum, room) => sum + room.counts[fate], 0)])) as Counts;
  return { name: 'all', size: rooms.reduce((sum, { size }) => sum + size, 0), counts };
}

/** @returns Percent of those that were run or could have been; null when there were none. */
export function scoreOf(counts: Counts): number | null {
  const held = counts.caught + counts['timed out'];
  const judged = held + counts.survived + counts.unreached;
  return judged === 0 ? null : (100 * held) / judged;
}

/**
 * What a whole run would come to, as far as the sample tells: small rooms are drawn from more densely, so each room counts as
 * much as it has mutants.
 * @returns Percent; null when nothing was judged.
 */
export function weightedScore(rooms: readonly RoomTally[]): number | null {
  const known = rooms.flatMap(({ size, counts }) => {
    const score = scoreOf(counts);
    return score === null ? [] : [{ size, score }];
  });
  const size = known.reduce((sum, room) => sum + room.size, 0);
  return size === 0 ? null : known.reduce((sum, room) => sum + room.score * room.size, 0) / size;
}
