/** Plans drawn from seeds: the same seed the same journey, every fault some time, and none that cannot be won. */
import { describe, expect, it } from 'vitest';
import { describePlan, planJourney } from './plan-journey.ts';
import { faultKinds } from './soak-journey.ts';

const plans = Array.from({ length: 600 }, (_, seed) => planJourney(seed));

describe('a plan', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planJourney(5)).toEqual(planJourney(5));
    expect(new Set(plans.map((plan) => JSON.stringify({ ...plan, seed: 0 }))).size).toBe(plans.length);
  });

  it('meets every kind of fault, at a press and between presses, and every place, removal and fault of the site', () => {
    const struck = new Set(plans.flatMap(({ faults }) => faults.map(({ kind, moment }) => `${kind} ${moment}`)));
    expect(struck.size).toBe(2 * faultKinds.length);
    expect(new Set(plans.map(({ place, site }) => `${place} ${site.removal}`)).size).toBe(12);
    expect(new Set(plans.map(({ siteFault }) => siteFault)).size).toBe(14);
  });

  it('names a card that is there, in a place that holds it', () => {
    for (const { goal, place, site } of plans) {
      const held = place === 'wallet' ? site.cards : site.alipayCards;
      expect(held?.map(({ digits }) => digits)).toContain(goal);
    }
  });

  it('never asks to remove an only card where the default cannot be removed', () => {
    const hard = plans.filter(({ site, siteFault }) => site.removal === 'greyed' || siteFault === 'refused-default');
    expect(hard.length).toBeGreaterThan(50);
    for (const { site, place } of hard) expect((place === 'wallet' ? site.cards : site.alipayCards)?.length).toBeGreaterThan(1);
  });

  it('starts by the pill only where one is offered', () => {
    const byPill = plans.filter(({ start }) => start === 'pill');
    expect(byPill.length).toBeGreaterThan(20);
    for (const { from, siteFault } of byPill) {
      expect(from).toContain('/wallet-ui/');
      expect(['skeleton-forever', 'list-error']).not.toContain(siteFault);
    }
  });

  it('is told in one line with its seed and its faults', () => {
    const [plan] = plans;
    const line = describePlan(plan ?? planJourney(0));
    expect(line).toMatch(/^seed 0: \d{4} of \d in (wallet|alipay) /u);
    for (const { kind } of plan?.faults ?? []) expect(line).toContain(kind);
  });
});
