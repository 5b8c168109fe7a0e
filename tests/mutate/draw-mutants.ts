/** Draws a sample of mutants from a seed, spread over the rooms. Pure. */
import { seededChance } from '../fakes/seeded-random.ts';
import type { Mutant } from './mutant.ts';

type Rooms = ReadonlyMap<string, readonly Mutant[]>;

/** Half of the sample is the same for every room, so that a small one has a figure too; the rest goes by their size. */
export function shareOut(sizes: readonly number[], count: number): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (count >= all) return sizes;
  const even = Math.floor(count / 2 / sizes.length);
  const shares = sizes.map((size) => Math.min(size, even + Math.floor((count / 2) * (size / all))));
  // What rounding and small rooms left over goes to whoever still has most that was not drawn.
  for (let left = count - shares.reduce((sum, share) => sum + share, 0); left > 0; left -= 1) {
    const rest = sizes.map((size, at) => size - (shares[at] ?? 0));
    const roomiest = rest.indexOf(Math.max(...rest));
    shares[roomiest] = (shares[roomiest] ?? 0) + 1;
  }
  return shares;
}

/** @param count Null for all there are. @returns Mutants in the order of the code. */
export function drawMutants(rooms: Rooms, count: number | null, seed: number): readonly Mutant[] {
  const lists = [...rooms.values()];
  if (count === null) return lists.flat();
  const chance = seededChance(seed);
  const shares = shareOut(
    lists.map((list) => list.length),
    count,
  );
  return lists.flatMap((list, at) => {
    const drawn = new Set(chance.shuffled(list.map((_, place) => place)).slice(0, shares[at]));
    return list.filter((_, place) => drawn.has(place));
  });
}
