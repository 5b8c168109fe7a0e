/** Turns the last digits of rows into opaque keys, with a key of this browser session; the digits stay here. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CardRow } from '../engine/sighting.ts';

/** Bytes of a key that are kept: enough to tell the rows of one list apart, too few to be worth more. */
const keyBytes = 16;

export interface RowKeys {
  /** Whether the question for the session's key was answered, be it with none. Asks it when it was not. */
  isAnswered(): boolean;
  /** Keys of these rows; null without a session's key, or when a row shows no digits. */
  keysOf(rows: readonly CardRow[]): readonly string[] | null;
  keyOf(row: CardRow): string | null;
}

/**
 * @param readKey The session's key as hex, or null when there is none to be had; then only counts speak.
 * @param onReady The question was answered: what waited for it can be told now.
 */
export function createRowKeys(readKey: () => Promise<string | null>, onReady: () => void): RowKeys {
  let session: Uint8Array | null = null;
  let state: 'unasked' | 'asked' | 'answered' = 'unasked';

  async function readSession(): Promise<void> {
    state = 'asked';
    try {
      const hex = await readKey();
      session = hex === null ? null : hexToBytes(hex);
    } catch {
      // Without a key only the counts speak.
      session = null;
    }
    state = 'answered';
    onReady();
  }

  function keyOf({ digits }: CardRow): string | null {
    if (digits === null) return null;
    return session === null ? null : bytesToHex(hmac(sha256, session, utf8ToBytes(digits)).slice(0, keyBytes));
  }

  return {
    keyOf,
    isAnswered() {
      if (state === 'unasked') void readSession();
      return state === 'answered';
    },
    keysOf(rows) {
      const keys = rows.map(keyOf);
      return keys.every((key) => key !== null) ? keys : null;
    },
  };
}
