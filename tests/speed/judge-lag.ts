/** How far behind its target a ring was while the page scrolled, from what each frame showed. Pure. */
import type { SeenFrame } from './watch-in-page.ts';

export interface Lag {
  /** Frames in which the target moved. */
  readonly moved: number;
  /** Frames with the ring more than one pixel off its place. */
  readonly late: number;
  /** Frames without a ring. */
  readonly missing: number;
  /** The most frames that the ring was behind: it stood where the target's ring had its place so many frames before. */
  readonly longest: number;
  /** The furthest that it was off, in CSS pixels. */
  readonly furthest: number;
}

/** In CSS pixels. */
const tolerated = 1;

/** @param rest How far below the target's upper edge the ring's is while nothing moves; less than zero is above. */
export function judgeLag(frames: readonly SeenFrame[], rest: number): Lag {
  const places = frames.map(({ target }) => target + rest);
  const offs = frames.map(({ ring }, frame) => (ring === null ? null : Math.abs(ring - (places[frame] ?? 0))));
  const behind = frames.map(({ ring }, frame) => (ring === null ? 0 : framesBehind(ring, places.slice(0, frame + 1))));
  return {
    moved: frames.filter(({ target }, frame) => frame > 0 && target !== frames[frame - 1]?.target).length,
    late: offs.filter((off) => off !== null && off > tolerated).length,
    missing: offs.filter((off) => off === null).length,
    longest: Math.max(0, ...behind),
    furthest: Math.max(0, ...offs.map((off) => off ?? 0)),
  };
}

/** @param places Where the ring had its place, this frame last. One that it never had counts as behind all of them. */
function framesBehind(ring: number, places: readonly number[]): number {
  const back = [...places].reverse().findIndex((place) => Math.abs(ring - place) <= tolerated);
  return back < 0 ? places.length : back;
}
