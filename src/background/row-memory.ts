/**
 * Remembers, for this browser session only, by which opaque keys the rows of a list went when a removal began. Pure but
 * for what it is given; the record never reaches the disk or a page.
 */
import type { Comparison, ListReading } from '../journey/events.ts';

export interface RowMemory {
  /** Hex, 32 bytes; with it a page turns last digits into keys. */
  readonly key: string;
  readonly removed: string | null;
  readonly others: readonly string[];
}

const isKey = (value: unknown): value is string => typeof value === 'string' && value.length <= 80;

/** @returns Null for anything that is not a memory; a new one is then begun. */
export function parseRowMemory(stored: unknown): RowMemory | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { key, removed, others } = stored as Partial<Record<keyof RowMemory, unknown>>;
  if (!isKey(key) || !(removed === null || isKey(removed)) || !Array.isArray(others) || !others.every(isKey)) return null;
  return { key, removed, others };
}

export function rememberRows(memory: RowMemory, reading: ListReading, rowKey: string | null): RowMemory {
  const others = [...reading.rowKeys];
  const at = rowKey === null ? -1 : others.indexOf(rowKey);
  // A list on the way to one card's own page was remembered before; the card's page alone would forget the others.
  if (reading.count === null) return { ...memory, removed: rowKey };
  if (at >= 0) others.splice(at, 1);
  return { ...memory, removed: rowKey, others };
}

function countOf(keys: readonly string[], key: string): number {
  return keys.filter((other) => other === key).length;
}

/** Two cards may end in the same digits: the row is missing when one of its like is. */
export function compareRows(memory: RowMemory, reading: ListReading): Comparison {
  const { removed, others } = memory;
  if (removed === null || reading.rowKeys.length !== (reading.count ?? reading.rowKeys.length)) return { removed: 'unknown', others: 'unknown' };
  const before = countOf(others, removed) + 1;
  const missing = countOf(reading.rowKeys, removed) < before;
  const stayed = others.every((key) => countOf(reading.rowKeys, key) >= countOf(others, key));
  return { removed: missing ? 'missing' : 'present', others: stayed ? 'stayed' : 'changed' };
}
