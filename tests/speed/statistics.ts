/** The few numbers that stand for many. Pure. */

/** @throws RangeError when there is nothing to choose from. */
export function median(values: readonly number[]): number {
  const sorted = inOrder(values);
  const middle = Math.floor(sorted.length / 2);
  const upper = at(sorted, middle);
  return sorted.length % 2 === 1 ? upper : (at(sorted, middle - 1) + upper) / 2;
}

/**
 * The smallest of the values that is at least as large as so many percent of them (nearest rank).
 * @throws RangeError when there is nothing to choose from.
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = inOrder(values);
  return at(sorted, Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1));
}

/**
 * The median of what one contender needed more than another in the same round: what slows both down in a round falls out.
 * @throws RangeError when the rounds of the two do not match.
 */
export function medianDifference(of: readonly number[], over: readonly number[]): number {
  if (of.length !== over.length)
    throw new RangeError(`${of.length} rounds of one contender cannot be held against ${over.length} of another.`);
  return median(of.map((value, round) => value - at(over, round)));
}

function inOrder(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError('There is no median of no values.');
  return value;
}
