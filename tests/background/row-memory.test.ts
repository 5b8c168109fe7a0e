/** How a list compares with the row that was to be removed, by opaque keys alone. */
import { describe, expect, it } from 'vitest';
import {
  beginRowMemory,
  compareRows,
  completeReading,
  parseRowMemory,
  type RowMemory,
  rememberList,
  rememberRemoval,
} from '../../src/background/row-memory.ts';
import { reading } from '../fakes/fake-journey.ts';

const fresh = beginRowMemory('session');

function list(...rowKeys: readonly string[]) {
  return reading('load', rowKeys.length, { rowKeys });
}

/** One card's own page. */
function single(rowKey: string) {
  return reading('load', null, { rowKeys: [rowKey] });
}

function afterSeeing(...rowKeys: readonly string[]): RowMemory {
  return rememberList(fresh, list(...rowKeys), false);
}

describe('remembering lists', () => {
  it('keeps the last whole list of each place apart', () => {
    const alipay = reading('load', 1, { place: 'alipay-web', rowKeys: ['x'] });
    expect(rememberList(afterSeeing('a', 'b'), alipay, false).lists).toEqual({ 'aliexpress-web': ['a', 'b'], 'alipay-web': ['x'] });
  });

  it('takes a longer, another or an empty list for what it is', () => {
    for (const now of [['a', 'b', 'c'], ['c'], []]) {
      expect(rememberList(afterSeeing('a', 'b'), list(...now), false).lists['aliexpress-web']).toEqual(now);
    }
  });

  it("does not take one card's own page for a shorter list, unless a removal is under way", () => {
    const memory = afterSeeing('a', 'b');
    expect(rememberList(memory, single('b'), true)).toBe(memory);
    expect(rememberList(memory, list('b'), false)).toBe(memory);
    expect(rememberList(memory, list('b'), true).lists['aliexpress-web']).toEqual(['b']);
  });

  it('does not remember a list that shows only a part', () => {
    for (const doubt of ['filtered', 'load-failed', 'signed-out'] as const)
      expect(rememberList(fresh, { ...list('a'), doubt }, true)).toBe(fresh);
  });

  it('does not remember a list of which a row has no key', () => {
    expect(rememberList(fresh, reading('load', 2, { rowKeys: ['a'] }), true)).toBe(fresh);
  });
});

describe('remembering a removal', () => {
  it('keeps the removed row apart from the others', () => {
    expect(rememberRemoval(fresh, list('a', 'b', 'c'), 'b')).toMatchObject({ key: 'session', removed: 'b', others: ['a', 'c'] });
  });

  it('takes only one of two cards with the same digits for the removed one', () => {
    expect(rememberRemoval(fresh, list('a', 'a'), 'a').others).toEqual(['a']);
  });

  it('forgets the row of an earlier removal when this one has no key', () => {
    const earlier = { ...fresh, removed: 'old', others: ['x'] };
    expect(rememberRemoval(earlier, list('a', 'b'), null)).toMatchObject({ removed: null, others: ['a', 'b'] });
  });

  it("lets one card's own page stand for the list it was opened from", () => {
    expect(completeReading(afterSeeing('a', 'b'), single('b'))).toMatchObject({ count: 2, rowKeys: ['a', 'b'] });
  });

  it("does not complete one card's own page from a list without it, or from none", () => {
    expect(completeReading(afterSeeing('a', 'b'), single('c'))).toEqual(single('c'));
    expect(completeReading(fresh, single('a'))).toEqual(single('a'));
    const onAlipay = { ...single('a'), place: 'alipay-web' } as const;
    expect(completeReading(afterSeeing('a', 'b'), onAlipay)).toEqual(onAlipay);
  });
});

describe('comparing', () => {
  const memory = rememberRemoval(fresh, list('a', 'b', 'c'), 'b');

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

  it('says when there were no others that could have stayed', () => {
    const only = rememberRemoval(fresh, list('a'), 'a');
    expect(compareRows(only, list())).toEqual({ removed: 'missing', others: 'none' });
    expect(compareRows(only, list('x'))).toEqual({ removed: 'missing', others: 'none' });
    expect(compareRows(only, list('a'))).toEqual({ removed: 'present', others: 'none' });
  });

  it('finds one of two cards with the same digits missing when only one is left', () => {
    const twins = rememberRemoval(fresh, list('a', 'a', 'b'), 'a');
    expect(compareRows(twins, list('a', 'b'))).toEqual({ removed: 'missing', others: 'stayed' });
    expect(compareRows(twins, list('a', 'b', 'a'))).toEqual({ removed: 'present', others: 'stayed' });
    expect(compareRows(twins, list('b'))).toEqual({ removed: 'missing', others: 'changed' });
  });

  it('finds the other of two cards with the same digits gone when both have left', () => {
    expect(compareRows(rememberRemoval(fresh, list('a', 'a'), 'a'), list()).others).toBe('changed');
  });

  it('cannot say without the key of the removed row', () => {
    expect(compareRows(fresh, list('a'))).toEqual({ removed: 'unknown', others: 'unknown' });
  });

  it("cannot say while the list has rows without a key, or on one card's own page", () => {
    for (const seen of [reading('load', 2, { rowKeys: ['a'] }), reading('load', 2), single('b'), single('a')]) {
      expect(compareRows(memory, seen)).toEqual({ removed: 'unknown', others: 'unknown' });
    }
  });
});

describe('reading it back', () => {
  const memory = rememberRemoval(afterSeeing('r', 'x'), list('r', 'x'), 'r');

  it('reads what was written', () => {
    expect(parseRowMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });

  it.each([undefined, null, 'memory', {}])('takes %j for no memory', (stored) => {
    expect(parseRowMemory(stored)).toBeNull();
  });

  it.each([
    ['key', 1],
    ['key', 'x'.repeat(81)],
    ['removed', undefined],
    ['removed', 4],
    ['others', 'x'],
    ['others', [3]],
    ['lists', null],
    ['lists', {}],
    ['lists', { 'aliexpress-web': [], 'alipay-web': [1] }],
  ])('takes a memory whose %s is %j for none', (field, value) => {
    expect(parseRowMemory({ ...memory, [field]: value })).toBeNull();
  });
});
