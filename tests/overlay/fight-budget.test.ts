/** How long a quarrel with the page goes on. */
import { describe, expect, it } from 'vitest';
import { createFightBudget } from '../../src/overlay/fight-budget.ts';

describe('the budget for fights', () => {
  it('lasts for eight within ten seconds, and not for a ninth', () => {
    const spend = createFightBudget();
    expect(Array.from({ length: 9 }, (_, at) => spend(at * 1000))).toEqual([...Array<boolean>(8).fill(true), false]);
  });

  it('is not used up by a page that fights now and then', () => {
    const spend = createFightBudget();
    expect(Array.from({ length: 100 }, (_, at) => spend(at * 1300)).every(Boolean)).toBe(true);
  });

  it('stays used up while the quarrel goes on, and comes back after ten quiet seconds', () => {
    const spend = createFightBudget();
    for (let at = 0; at < 20; at += 1) spend(at * 500);
    expect(spend(10_000)).toBe(false);
    expect(spend(20_001)).toBe(true);
  });

  it('is one for each overlay', () => {
    const spend = createFightBudget();
    for (let at = 0; at < 20; at += 1) spend(0);
    expect(createFightBudget()(0)).toBe(true);
  });
});
