/** Chance that can be repeated: the same seed makes the same choices, so that a failing case can be played again. */

export interface Chance {
  /** From 0 up to but not including the limit. */
  below(limit: number): number;
  /** @throws When there is nothing to pick from. */
  pick<Value>(values: readonly Value[]): Value;
  /** True that often, from 0 to 1. */
  happens(share: number): boolean;
  shuffled<Value>(values: readonly Value[]): Value[];
}

/** Mulberry32: small, and good enough to wander through a state machine. */
export function seededChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick(values) {
      if (values.length === 0) throw new RangeError('Nothing to pick from.');
      return values[below(values.length)] as (typeof values)[number];
    },
    happens: (share) => next() < share,
    shuffled(values) {
      const left = [...values];
      return values.map(() => left.splice(below(left.length), 1)[0] as (typeof values)[number]);
    },
  };
}
