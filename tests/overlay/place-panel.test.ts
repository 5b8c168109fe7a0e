/** Where the panel stands: never over what is ringed, a card where it can, a pill where it must, nothing at last. */
import { describe, expect, it } from 'vitest';
import { type Box, edgeGap, type Place, type PlaceRequest, placePanel } from '../../src/overlay/place-panel.ts';

const desktop = { width: 1280, height: 720 };

function place(changes: Partial<PlaceRequest> = {}): Place | null {
  return placePanel({
    wanted: 'card',
    viewport: desktop,
    card: { width: 320, height: 300 },
    pill: { width: 200, height: 48 },
    obstacles: [],
    avoid: [],
    direction: 'ltr',
    previous: null,
    ...changes,
  });
}

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, width, height };
}

/** The part of the viewport that the panel takes. */
function panelBox(found: Place, { width, height }: { width: number; height: number }, viewport = desktop): Box {
  const tall = Math.min(height, found.room);
  const left = found.corner.endsWith('end') ? viewport.width - edgeGap - width : edgeGap;
  const top = found.corner.startsWith('bottom') ? viewport.height - edgeGap - tall : edgeGap;
  return box(left, top, width, tall);
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

describe('a free page', () => {
  it('has the card at the bottom, where lines end', () => {
    expect(place()).toEqual({ form: 'card', corner: 'bottom-end', room: 720 - 2 * edgeGap });
  });

  it('has a pill there when a pill is wanted', () => {
    expect(place({ wanted: 'pill' })).toMatchObject({ form: 'pill', corner: 'bottom-end' });
  });
});

describe('a control in the way', () => {
  it.each([
    ['at the bottom right', box(1100, 640, 120, 40), 'bottom-start'],
    ['along the whole bottom', box(0, 640, 1280, 40), 'top-end'],
    ['everywhere but along the left side', box(360, 0, 920, 720), 'bottom-start'],
    ['in the middle, where nothing stands', box(600, 340, 80, 40), 'bottom-end'],
    ['below the fold', box(1100, 900, 120, 40), 'bottom-end'],
    ['above the page', box(1100, -80, 120, 40), 'bottom-end'],
  ] as const)('moves the card to another corner when it is %s', (_where, obstacle, corner) => {
    expect(place({ obstacles: [obstacle] })).toMatchObject({ form: 'card', corner });
  });

  it('is mirrored where lines run from right to left', () => {
    const atRight = box(1100, 640, 120, 40);
    const atLeft = box(60, 640, 120, 40);
    expect(place({ obstacles: [atRight], direction: 'rtl' })?.corner).toBe('bottom-end');
    expect(place({ obstacles: [atLeft], direction: 'rtl' })?.corner).toBe('bottom-start');
  });

  it('is never covered, wherever it is', () => {
    const card = { width: 320, height: 300 };
    let placed = 0;
    for (let left = 0; left < 1280; left += 64) {
      for (let top = 0; top < 720; top += 48) {
        for (const size of [60, 240, 480]) {
          const obstacle = box(left, top, size, size / 2);
          const found = place({ obstacles: [obstacle] });
          if (found === null) continue;
          placed += 1;
          expect(
            overlap(panelBox(found, found.form === 'card' ? card : { width: 200, height: 48 }), obstacle),
            JSON.stringify(obstacle),
          ).toBe(false);
        }
      }
    }
    expect(placed).toBeGreaterThan(800);
  });
});

describe('too little room', () => {
  const band = (top: number, height: number) => box(0, top, 1280, height);

  it('makes the card shorter, down to what is of use', () => {
    const found = place({ obstacles: [band(260, 200)] });
    expect(found).toMatchObject({ form: 'card' });
    expect(found?.room).toBeLessThan(300);
    expect(found?.room).toBeGreaterThanOrEqual(190);
  });

  it('makes it a pill where no corner has enough for a card', () => {
    expect(place({ obstacles: [band(140, 440)] })).toMatchObject({ form: 'pill' });
  });

  it('leaves no place at all where even a pill would cover something', () => {
    expect(place({ obstacles: [band(20, 680)] })).toBeNull();
    expect(place({ wanted: 'pill', obstacles: [band(20, 680)] })).toBeNull();
  });

  it('gives up what should be spared before it gives up the card', () => {
    const found = place({ obstacles: [box(600, 340, 80, 40)], avoid: [band(20, 680)] });
    expect(found).toMatchObject({ form: 'card', corner: 'bottom-end' });
  });

  it('spares it where it can', () => {
    expect(place({ avoid: [box(900, 400, 380, 300)] })).toMatchObject({ form: 'card', corner: 'bottom-start' });
  });

  it('has a card on a telephone of 320 pixels', () => {
    const narrow = { viewport: { width: 320, height: 640 }, card: { width: 296, height: 300 } };
    expect(place({ ...narrow, obstacles: [box(20, 100, 280, 44)] })).toMatchObject({ form: 'card', corner: 'bottom-end' });
    expect(place({ ...narrow, obstacles: [box(20, 560, 280, 44)] })).toMatchObject({ form: 'card', corner: 'top-end' });
  });
});

describe('the place where it stands', () => {
  const previous: Place = { form: 'card', corner: 'top-start', room: 696 };

  it('is kept while it is free', () => {
    expect(place({ previous })?.corner).toBe('top-start');
  });

  it('is left once something is in the way there', () => {
    expect(place({ previous, obstacles: [box(40, 40, 100, 40)] })?.corner).toBe('bottom-end');
  });

  it('is kept also for a shorter card, unless another corner is much roomier', () => {
    const corner = (top: number) => place({ previous, card: { width: 320, height: 700 }, obstacles: [box(0, top, 1280, 40)] })?.corner;
    // 296 px above and 336 px below: not worth a jump. Then 226 px above and 406 px below.
    expect(corner(320)).toBe('top-start');
    expect(corner(250)).toBe('bottom-end');
  });
});
