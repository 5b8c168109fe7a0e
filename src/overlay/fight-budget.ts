/** Counts how often the page works against the overlay. Pure; the time comes from outside. */

const mostFights = 8;
const windowMilliseconds = 10_000;

/** Takes one from the budget; false when it is used up and the overlay should stand down. `now` is in milliseconds. */
export type SpendFight = (now: number) => boolean;

/** A site may re-render, open popovers and clean up after itself; only a quarrel that goes on uses the budget up. */
export function createFightBudget(): SpendFight {
  let fights: readonly number[] = [];
  return (now) => {
    fights = [...fights.filter((time) => now - time < windowMilliseconds), now];
    return fights.length <= mostFights;
  };
}
