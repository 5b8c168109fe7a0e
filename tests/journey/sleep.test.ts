/** When a run without a step falls asleep. */
import { expect, it } from 'vitest';
import { isAsleep, newJourney } from '../../src/journey/state.ts';
import { noon, runningJourney } from '../fakes/fake-journey.ts';

const twelveHours = 12 * 60 * 60 * 1000;

it('sleeps after more than twelve hours without a step, and not before', () => {
  expect(isAsleep(runningJourney, noon + twelveHours + 1)).toBe(true);
  expect(isAsleep(runningJourney, noon + twelveHours - 1)).toBe(false);
});

it('does not sleep while it is off or before the first step', () => {
  expect(isAsleep({ ...newJourney, lastStepAt: noon }, noon + 2 * twelveHours)).toBe(false);
  expect(isAsleep({ ...runningJourney, lastStepAt: null }, noon + 2 * twelveHours)).toBe(false);
});
