/** Turns the last digits of rows into opaque keys, with a key of this browser session; the digits stay here. */
import type { CardRow } from '../engine/sighting.ts';

export interface RowKeys {
  /** Keys of these rows; null while one of them is not worked out yet or a row shows no digits. */
  keysOf(rows: readonly CardRow[]): readonly string[] | null;
  keyOf(row: CardRow): string | null;
}

function toBytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}

/**
 * @param readKey The session's key as hex, or null when there is none to be had; then only counts speak.
 * @param onReady A key was worked out that was asked for before.
 */
export function createRowKeys(readKey: () => Promise<string | null>, onReady: () => void): RowKeys {
  const known = new Map<string, string | null>();
  let session: Promise<CryptoKey | null> | null = null;

  async function importKey(): Promise<CryptoKey | null> {
    const hex = await readKey();
    return hex === null ? null : crypto.subtle.importKey('raw', toBytes(hex), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  }

  async function workOut(digits: string): Promise<void> {
    session ??= importKey();
    const key = await session;
    if (key === null) {
      known.set(digits, null);
    } else {
      const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(digits));
      known.set(digits, [...new Uint8Array(signature).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    }
    onReady();
  }

  function keyOf(row: CardRow): string | null {
    if (row.digits === null) return null;
    if (!known.has(row.digits)) {
      known.set(row.digits, null);
      void workOut(row.digits).catch(() => undefined);
    }
    return known.get(row.digits) ?? null;
  }

  return {
    keyOf,
    keysOf(rows) {
      const keys = rows.map(keyOf);
      return keys.every((key) => key !== null) ? keys : null;
    },
  };
}
