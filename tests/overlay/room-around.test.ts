/** The space between a control and its ring, with neighbours and without. */
import { describe, expect, it } from 'vitest';
import { roomAround } from '../../src/overlay/room-around.ts';

const row = (top: number, left = 0) => ({ left, top, width: 400, height: 60 });

describe('a ring', () => {
  it('stands off its control where nothing is near', () => {
    expect(roomAround(row(0), [])).toBe(6);
    expect(roomAround(row(0), [row(200)])).toBe(6);
    expect(roomAround(row(0), [row(0, 900)])).toBe(6);
  });

  it.each([
    ['above', row(74), row(0)],
    ['below', row(0), row(74)],
    ['beside', row(0), row(0, 414)],
  ])('leaves room for the line of a neighbour %s', (_where, one, other) => {
    expect(roomAround(one, [other])).toBe(3);
    expect(roomAround(other, [one])).toBe(3);
  });

  it('lies close where the rows of a table touch, and never inside its control', () => {
    expect(roomAround(row(0), [row(60)])).toBe(0);
    expect(roomAround(row(60), [row(0), row(120)])).toBe(0);
  });

  it('takes no notice of what lies over it or far off at a corner', () => {
    expect(roomAround(row(0), [{ left: 20, top: 10, width: 50, height: 20 }])).toBe(6);
    expect(roomAround(row(0), [row(62, 500)])).toBe(6);
  });
});
