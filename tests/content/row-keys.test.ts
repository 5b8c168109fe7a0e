/** Keys of rows: the same card the same key, nobody can read the digits from them, checked against the platform's own HMAC. */
import { describe, expect, it, vi } from 'vitest';
import { createRowKeys } from '../../src/content/row-keys.ts';
import { cardRow } from '../fakes/fake-sighting.ts';

const session = '00ff'.repeat(16);
const visa = cardRow('4242');
const mastercard = cardRow('1881', { index: 2 });
const nameless = cardRow(null, { index: 3 });

async function answered(hex: string | null) {
  const onReady = vi.fn<() => void>();
  const keys = createRowKeys(() => Promise.resolve(hex), onReady);
  keys.isAnswered();
  await vi.waitFor(() => expect(onReady).toHaveBeenCalledOnce());
  return keys;
}

async function platformHmac(hex: string, text: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', Buffer.from(hex, 'hex'), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return Buffer.from(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))).toString('hex');
}

describe('with a key of the session', () => {
  it("is the beginning of the platform's own HMAC of the digits", async () => {
    const key = (await answered(session)).keyOf(visa);
    expect(key).toHaveLength(32);
    expect((await platformHmac(session, '4242')).startsWith(key ?? 'none')).toBe(true);
  });

  it('is the same for the same digits and another for others', async () => {
    const keys = await answered(session);
    expect(keys.keyOf(cardRow('4242', { index: 9, brand: 'Troy' }))).toBe(keys.keyOf(visa));
    expect(keys.keyOf(mastercard)).not.toBe(keys.keyOf(visa));
  });

  it('is another in another session', async () => {
    const other = await answered('11'.repeat(32));
    expect(other.keyOf(visa)).not.toBe((await answered(session)).keyOf(visa));
  });

  it('gives the keys of a list in its order', async () => {
    const keys = await answered(session);
    expect(keys.keysOf([visa, mastercard, visa])).toEqual([keys.keyOf(visa), keys.keyOf(mastercard), keys.keyOf(visa)]);
    expect(keys.keysOf([])).toEqual([]);
  });

  it('has no key for a row without digits, and none for a list with such a row', async () => {
    const keys = await answered(session);
    expect(keys.keyOf(nameless)).toBeNull();
    expect(keys.keysOf([visa, nameless])).toBeNull();
  });
});

describe('without one', () => {
  it('knows no key before the session has answered', () => {
    const keys = createRowKeys(
      () => new Promise(() => undefined),
      () => undefined,
    );
    expect(keys.isAnswered()).toBe(false);
    expect(keys.keyOf(visa)).toBeNull();
  });

  it('knows that there is none to be had once that is the answer', async () => {
    const keys = await answered(null);
    expect(keys.isAnswered()).toBe(true);
    expect(keys.keysOf([visa])).toBeNull();
  });

  it('asks the session only once', async () => {
    const readKey = vi.fn(() => Promise.resolve(session));
    const keys = createRowKeys(readKey, () => undefined);
    for (let look = 0; look < 3; look += 1) keys.isAnswered();
    await vi.waitFor(() => expect(keys.isAnswered()).toBe(true));
    expect(readKey).toHaveBeenCalledOnce();
  });
});
