/**
 * Remembers, for this browser session only, by which opaque keys the rows of a list went. Pure; the record never reaches
 * the disk or a page.
 */
import type { WebPlaceId } from '../guide/places.ts';
import type { Comparison, ListReading } from '../journey/events.ts';

export interface RowMemory {
  /** Hex, 32 bytes; with it a page turns last digits into keys. */
  readonly key: string;
  /** The row whose removal was begun last; null when it has no key. */
  readonly removed: string | null;
  /** The rows beside it at that time. */
  readonly others: readonly string[];
  /** The list of each place as it was last seen whole. */
  readonly lists: Readonly<Record<WebPlaceId, readonly string[]>>;
}

export function beginRowMemory(key: string): RowMemory {
  return { key, removed: null, others: [], lists: { 'aliexpress-web': [], 'alipay-web': [] } };
}

const isKey = (value: unknown): value is string => typeof value === 'string' && value.length <= 80;
const areKeys = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isKey);

/** @returns Null for anything that is not a memory; a new one is then begun. */
export function parseRowMemory(stored: unknown): RowMemory | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { key, removed, others, lists } = stored as Partial<Record<keyof RowMemory, unknown>>;
  if (!isKey(key) || !(removed === null || isKey(removed)) || !areKeys(others)) return null;
  if (typeof lists !== 'object' || lists === null) return null;
  const { 'aliexpress-web': aliexpress, 'alipay-web': alipay } = lists as Record<string, unknown>;
  return areKeys(aliexpress) && areKeys(alipay)
    ? { key, removed, others, lists: { 'aliexpress-web': aliexpress, 'alipay-web': alipay } }
    : null;
}

function countOf(keys: readonly string[], key: string): number {
  return keys.filter((other) => other === key).length;
}

/** Every row of the list has a key. */
function isKeyed({ count, rowKeys }: ListReading): boolean {
  return count !== null && rowKeys.length === count;
}

/** One card where a longer list with that card was seen before: more likely that card's own page than a shorter list. */
function isPartOf(reading: ListReading, list: readonly string[]): boolean {
  return reading.rowKeys.length === 1 && list.length > 1 && reading.rowKeys.every((key) => list.includes(key));
}

/**
 * @param removalUnderWay Whether a shorter list is to be expected.
 * @returns The memory with the list as it is now, or as it was when this is only a part of it.
 */
export function rememberList(memory: RowMemory, reading: ListReading, removalUnderWay: boolean): RowMemory {
  // A list that shows only a part is not remembered as the whole.
  if (!isKeyed(reading) || reading.doubt !== null || (!removalUnderWay && isPartOf(reading, memory.lists[reading.place]))) return memory;
  return { ...memory, lists: { ...memory.lists, [reading.place]: reading.rowKeys } };
}

/** What was on the list when the removal began: one card's own page stands for the list it was opened from. */
export function completeReading(memory: RowMemory, reading: ListReading): ListReading {
  const list = memory.lists[reading.place];
  return isPartOf(reading, list) ? { ...reading, count: list.length, rowKeys: list, doubt: null } : reading;
}

/** @param reading The whole list at the press. */
export function rememberRemoval(memory: RowMemory, reading: ListReading, rowKey: string | null): RowMemory {
  const others = [...reading.rowKeys];
  const at = rowKey === null ? -1 : others.indexOf(rowKey);
  if (at >= 0) others.splice(at, 1);
  return { ...memory, removed: rowKey, others };
}

/** Two cards may end in the same digits: the row is missing when one of its like is. */
export function compareRows(memory: RowMemory, reading: ListReading): Comparison {
  const { removed, others } = memory;
  if (removed === null || !isKeyed(reading)) return { removed: 'unknown', others: 'unknown' };
  const before = countOf(others, removed) + 1;
  const missing = countOf(reading.rowKeys, removed) < before;
  const stayed = others.every((key) => countOf(reading.rowKeys, key) >= countOf(others, key));
  if (others.length === 0) return { removed: missing ? 'missing' : 'present', others: 'none' };
  return { removed: missing ? 'missing' : 'present', others: stayed ? 'stayed' : 'changed' };
}
