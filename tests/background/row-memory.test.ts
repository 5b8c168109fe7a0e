/** How a list compares with the row that was to be removed, by opaque keys alone. */
import { describe, expect, it } from 'vitest';
import { compareRows, parseRowMemory, type RowMemory, rememberRows } from '../../src/background/row-memory.ts';
import { reading } from '../fakes/fake-journey.ts';

const fresh: RowMemory = { key: 'session', removed: null, others: [] };

function list(...rowKeys: readonly string[]) {
  return reading('load', rowKeys.length, { rowKeys });
}

describe('remembering', () => {
  it('keeps the removed row apart from the others', () => {
    expect(rememberRows(fresh, list('a', 'b', 'c'), 'b')).toEqual({ key: 'session', removed: 'b', others: ['a', 'c'] });
  });

  it('takes only one of two cards with the same digits for the removed one', () => {
    expect(rememberRows(fresh, list('a', 'a'), 'a').others).toEqual(['a']);
  });

  it('forgets the row of an earlier removal when this one has no key', () => {
    expect(rememberRows({ ...fresh, removed: 'old', others: ['x'] }, list('a', 'b'), null)).toMatchObject({
      removed: null,
      others: ['a', 'b'],
    });
  });
});

describe('comparing', () => {
  const memory = rememberRows(fresh, list('a', 'b', 'c'), 'b');

  it.each([
    ['missing, the others stayed', list('a', 'c'), { removed: 'missing', others: 'stayed' }],
    ['missing from a list in another order', list('c', 'a'), { removed: 'missing', others: 'stayed' }],
    ['present', list('a', 'b', 'c'), { removed: 'present', others: 'stayed' }],
    ['missing, and another card with it', list('a'), { removed: 'missing', others: 'changed' }],
    ['missing, a new card in its place', list('a', 'c', 'd'), { removed: 'missing', others: 'stayed' }],
    ['missing from an empty list', list(), { removed: 'missing', others: 'changed' }],
  ] as const)('finds the row %s', (_what, seen, comparison) => {
    expect(compareRows(memory, seen)).toEqual(comparison);
  });

  it('finds one of two cards with the same digits missing when only one is left', () => {
    const twins = rememberRows(fresh, list('a', 'a', 'b'), 'a');
    expect(compareRows(twins, list('a', 'b'))).toEqual({ removed: 'missing', others: 'stayed' });
    expect(compareRows(twins, list('a', 'b', 'a'))).toEqual({ removed: 'present', others: 'stayed' });
    expect(compareRows(twins, list('b'))).toEqual({ removed: 'missing', others: 'changed' });
  });

  it('finds the other of two cards with the same digits gone when both have left', () => {
    expect(compareRows(rememberRows(fresh, list('a', 'a'), 'a'), list()).others).toBe('changed');
  });

  it('cannot say without the key of the removed row', () => {
    expect(compareRows(fresh, list('a'))).toEqual({ removed: 'unknown', others: 'unknown' });
  });

  it('cannot say while the list has rows without a key', () => {
    expect(compareRows(memory, reading('load', 2, { rowKeys: ['a'] }))).toEqual({ removed: 'unknown', others: 'unknown' });
    expect(compareRows(memory, reading('load', 2, { rowKeys: [] })).removed).toBe('unknown');
  });
});

describe('reading it back', () => {
  it('reads what was written', () => {
    const memory = { key: 'ab', removed: 'r', others: ['x', 'y'] };
    expect(parseRowMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });

  it.each([
    undefined,
    null,
    'memory',
    {},
    { key: 1, removed: null, others: [] },
    { key: 'x'.repeat(81), removed: null, others: [] },
    { key: 'ab', others: [] },
    { key: 'ab', removed: 4, others: [] },
    { key: 'ab', removed: null, others: 'x' },
    { key: 'ab', removed: null, others: [3] },
  ])('takes %j for no memory', (stored) => {
    expect(parseRowMemory(stored)).toBeNull();
  });
});
