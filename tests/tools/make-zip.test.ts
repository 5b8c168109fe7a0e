/** The zips for the stores: the same files give the same bytes, in any order and at any time. */
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeZip } from '../../tools/package/make-zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files: readonly (readonly [string, Uint8Array])[] = [
  ['manifest.json', bytes('{}')],
  ['_locales/fr/messages.json', bytes('{"é": 1}')],
  ['icon.png', new Uint8Array([0, 255, 10, 13])],
  ['empty.txt', new Uint8Array()],
];

afterEach(() => vi.useRealTimers());

describe('a zip', () => {
  it('holds every file with its bytes', () => {
    const inside = unzipSync(makeZip(new Map(files)));
    expect(Object.keys(inside).sort()).toEqual(files.map(([name]) => name).sort());
    for (const [name, content] of files) expect([...(inside[name] ?? [])]).toEqual([...content]);
  });

  it('is the same for another order of the files', () => {
    expect(makeZip(new Map(files))).toEqual(makeZip(new Map([...files].reverse())));
  });

  it('is the same at another time', () => {
    vi.useFakeTimers({ now: Date.UTC(2024, 0, 1) });
    const early = makeZip(new Map(files));
    vi.setSystemTime(Date.UTC(2030, 6, 15, 12));
    expect(makeZip(new Map(files))).toEqual(early);
  });

  it('is another one when a byte or a name is', () => {
    const before = makeZip(new Map(files));
    expect(makeZip(new Map([...files, ['icon.png', new Uint8Array([1])]]))).not.toEqual(before);
    expect(makeZip(new Map([...files, ['more.txt', new Uint8Array()]]))).not.toEqual(before);
  });
});
