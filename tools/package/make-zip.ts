/** Makes a zip in which nothing but names and bytes counts, so that the same files give the same zip on any machine. */
import { zipSync } from 'fflate';

/** The earliest moment that a zip can hold. */
const sameForAll = new Date(1980, 0, 1);

/** @param files By name, with `/` between folders; the order does not matter. */
export function makeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...files.keys()].sort();
  const sorted = Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()]));
  return zipSync(sorted, { level: 9, mtime: sameForAll });
}
