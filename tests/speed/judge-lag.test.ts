/** How far behind its target a ring is. */
import { describe, expect, it } from 'vitest';
import { judgeLag } from './judge-lag.ts';

const rest = -6;
/** Ten pixels a frame. */
const targets = [400, 390, 380, 370, 360, 350];

function framesWith(ringOf: (frame: number) => number | null) {
  return targets.map((target, frame) => ({ target, ring: ringOf(frame) }));
}

const placeAt = (frame: number) => (targets[Math.max(0, frame)] ?? 0) + rest;

describe('the lag of a ring', () => {
  it('is none where it keeps its place, to a pixel', () => {
    const lag = judgeLag(
      framesWith((frame) => placeAt(frame) + 0.9),
      rest,
    );
    expect(lag).toEqual({ moved: 5, late: 0, missing: 0, longest: 0, furthest: expect.closeTo(0.9) });
  });

  it.each([1, 2, 3])('is %i frames where it is always that far behind', (behind) => {
    const lag = judgeLag(
      framesWith((frame) => placeAt(frame - behind)),
      rest,
    );
    expect(lag.longest).toBe(behind);
    expect(lag.furthest).toBe(10 * behind);
    expect(lag.late).toBe(5);
  });

  it('is as long as the whole stretch where it stands at a place that was never its own', () => {
    const lag = judgeLag(
      framesWith((frame) => (frame === 5 ? 900 : placeAt(frame))),
      rest,
    );
    expect(lag).toMatchObject({ late: 1, longest: 6 });
  });

  it('counts the frames without a ring apart', () => {
    const lag = judgeLag(
      framesWith((frame) => (frame % 2 === 0 ? null : placeAt(frame))),
      rest,
    );
    expect(lag).toMatchObject({ late: 0, missing: 3, longest: 0 });
  });

  it('tells when nothing moved', () => {
    expect(
      judgeLag(
        [...Array(4)].map(() => ({ target: 400, ring: 394 })),
        rest,
      ).moved,
    ).toBe(0);
  });
});
