/** Makes written addresses absolute. The links of a page come back look after look, and parsing an address is slow. */

/** Longest address that is told, in signs. */
const longest = 400;
/** Addresses that are kept for one document, and documents with a base of their own. */
const mostKept = 30_000;
const mostBases = 20;
/** A path of plain names is written as it will be read: nothing to decode, no step up, no step nowhere. */
const plainPath = /^(?:\/\w[\w.~-]*)+\/?$/;

/** Absolute, without being followed; null for a script or what is no address. */
export type ToAddress = (written: string) => string | null;

function parse(written: string, base: string): string | null {
  if (written.startsWith('javascript:')) return null;
  try {
    return new URL(written, base).href.slice(0, longest);
  } catch {
    return null;
  }
}

/** Where paths begin; null where a base has no paths. */
function originOf(base: string): string | null {
  return /^https?:\/\/[^/?#]+/.exec(base)?.[0] ?? null;
}

function createToAddress(base: string): ToAddress {
  const origin = originOf(base);
  const kept = new Map<string, string | null>();
  return (written) => {
    if (origin !== null && plainPath.test(written)) return (origin + written).slice(0, longest);
    const known = kept.get(written);
    if (known !== undefined) return known;
    const address = parse(written, base);
    if (kept.size >= mostKept) kept.clear();
    kept.set(written, address);
    return address;
  };
}

const byBase = new Map<string, ToAddress>();

/** @param base Absolute: what the links of a document are written against. */
export function addressesFrom(base: string): ToAddress {
  const known = byBase.get(base) ?? createToAddress(base);
  if (byBase.size >= mostBases) byBase.clear();
  byBase.set(base, known);
  return known;
}
