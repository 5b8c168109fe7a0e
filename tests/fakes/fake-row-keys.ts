/** Row keys that are ready at once and can be read in a failing test; the real ones have tests of their own. */

import type { RowKeys } from '../../src/content/row-keys.ts';
import type { CardRow } from '../../src/engine/sighting.ts';

const letters = 'abcdefghij';

/** Letters for digits, so that no key holds a digit of a card. */
export function keyFor(digits: string): string {
  return `key-${[...digits].map((digit) => letters[Number(digit)] ?? '').join('')}`;
}

function keyOf({ digits }: CardRow): string | null {
  return digits === null ? null : keyFor(digits);
}

export const readyKeys: RowKeys = {
  isAnswered: () => true,
  keyOf,
  keysOf(rows) {
    const keys = rows.map(keyOf);
    return keys.every((key) => key !== null) ? keys : null;
  },
};

/** The session has not answered yet. */
export const lateKeys: RowKeys = { isAnswered: () => false, keyOf: () => null, keysOf: () => null };

/** The session answered that there is no key to be had. */
export const noKeys: RowKeys = { isAnswered: () => true, keyOf: () => null, keysOf: () => null };
