/** Row keys that are ready at once and can be read in a failing test; the real ones have tests of their own. */
import type { CardRow } from '../../src/engine/sighting.ts';
import type { RowKeys } from '../../src/content/row-keys.ts';

const letters = 'abcdefghij';

/** Letters for digits, so that no key holds a digit of a card. */
export function keyFor(digits: string): string {
  return `key-${[...digits].map((digit) => letters[Number(digit)] ?? '').join('')}`;
}

function keyOf({ digits }: CardRow): string | null {
  return digits === null ? null : keyFor(digits);
}

export const readyKeys: RowKeys = {
  keyOf,
  keysOf(rows) {
    const keys = rows.map(keyOf);
    return keys.every((key) => key !== null) ? keys : null;
  },
};

/** Keys that are still being worked out. */
export const lateKeys: RowKeys = { keyOf: () => null, keysOf: () => null };
