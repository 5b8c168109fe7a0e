/** How far rings may stand off the controls that they are drawn around, so that neighbours do not touch. Pure; in CSS pixels. */
import type { Box } from './place-panel.ts';

/** Space from a control to the outer edge of its line, where there is room. */
const most = 6;
/** Between the lines of two neighbours, their light edges included. */
const between = 8;

/** The space between two boxes where they lie side by side or one above the other; negative where they overlap. */
function gapBetween(one: Box, other: Box): number {
  const across = Math.max(one.left, other.left) - Math.min(one.left + one.width, other.left + other.width);
  const down = Math.max(one.top, other.top) - Math.min(one.top + one.height, other.top + other.height);
  return Math.max(across, down);
}

/** Never less than nothing: a line encloses its control. */
export function roomAround(box: Box, others: readonly Box[]): number {
  const gaps = others.map((other) => gapBetween(box, other)).filter((gap) => gap >= 0);
  return Math.min(most, ...gaps.map((gap) => Math.max(0, (gap - between) / 2)));
}
