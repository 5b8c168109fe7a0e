/** Which of the wanted rings can be drawn, and what is said of those that cannot. */
import { describe, expect, it } from 'vitest';
import { chooseRings } from '../../src/overlay/choose-rings.ts';
import type { Box } from '../../src/overlay/place-panel.ts';
import type { Pointing, Seeing } from '../../src/overlay/pointing.ts';

const small: Box = { left: 10, top: 10, width: 60, height: 24 };
const large: Box = { left: 0, top: 0, width: 500, height: 400 };

interface Thing {
  readonly seeing: Seeing;
  readonly box: Box | null;
  readonly connected?: boolean;
}

function scene(controls: readonly Thing[], region: Thing | null = null) {
  const things = new Map<Element, Thing>();
  const elementFor = (thing: Thing): Element => {
    const element = { isConnected: thing.connected ?? true } as Element;
    things.set(element, thing);
    return element;
  };
  const pointing: Pointing = {
    step: 'press-remove',
    rings: controls.map((thing, at) => ({ element: elementFor(thing), index: controls.length > 1 ? at + 1 : null, sure: at === 0 })),
    region: region === null ? null : elementFor(region),
  } as Pointing;
  const boxes = new Map([...things].map(([element, { box }]) => [element, box] as const));
  const chosen = chooseRings(pointing, boxes, (element) => things.get(element)?.seeing ?? 'off-screen');
  return { target: chosen.target, drawn: chosen.rings.map(({ part, index, sure, box }) => ({ part, index, sure, box })) };
}

const seen: Thing = { seeing: 'shown', box: small };

describe('a control', () => {
  it('is ringed when it is seen', () => {
    expect(scene([seen])).toEqual({ target: null, drawn: [{ part: 'ring', index: null, sure: true, box: small }] });
  });

  it.each(['off-screen', 'covered', 'clipped'] as const)('is not ringed when it is %s, and the panel says so', (seeing) => {
    expect(scene([{ seeing, box: small }])).toEqual({ target: seeing, drawn: [] });
  });

  it('counts as clipped when it is seen and has no box to draw around', () => {
    expect(scene([{ seeing: 'shown', box: null }])).toEqual({ target: 'clipped', drawn: [] });
  });

  it('is passed over in silence when it has left the document', () => {
    expect(scene([{ ...seen, connected: false }])).toEqual({ target: null, drawn: [] });
  });

  it('keeps its number when another is out of sight', () => {
    const { drawn, target } = scene([{ seeing: 'off-screen', box: small }, seen]);
    expect(drawn.map(({ index }) => index)).toEqual([2]);
    expect(target).toBeNull();
  });
});

describe('a part of the page', () => {
  it('is framed when it is seen, and also when enough of it is', () => {
    expect(scene([], { seeing: 'shown', box: small }).drawn).toEqual([{ part: 'region', index: null, sure: false, box: small }]);
    expect(scene([], { seeing: 'clipped', box: large }).drawn).toHaveLength(1);
    expect(scene([], { seeing: 'off-screen', box: large }).drawn).toHaveLength(1);
  });

  it('is not framed when little of it is seen, or when something covers it', () => {
    expect(scene([], { seeing: 'clipped', box: small })).toEqual({ target: 'clipped', drawn: [] });
    expect(scene([], { seeing: 'covered', box: large })).toEqual({ target: 'covered', drawn: [] });
    expect(scene([], { seeing: 'off-screen', box: null })).toEqual({ target: 'off-screen', drawn: [] });
  });

  it('is passed over in silence when it has left the document', () => {
    expect(scene([], { seeing: 'shown', box: large, connected: false })).toEqual({ target: null, drawn: [] });
  });
});

describe('nothing', () => {
  it('is drawn and said where nothing was to be ringed', () => {
    expect(scene([])).toEqual({ target: null, drawn: [] });
  });
});
