/** Looks that remember what is around an element are those that climbing every time comes to. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLookReader } from '../../../src/platform/page/read-look.ts';
import { openDocument } from '../../fakes/html-page.ts';
import { type Chance, seededChance } from '../../fakes/seeded-random.ts';

type Style = Readonly<Record<string, string>>;

interface Laid {
  readonly style: Style;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly hidden: boolean;
}

const plain: Style = {
  opacity: '1',
  position: 'static',
  zIndex: 'auto',
  clipPath: 'none',
  clip: 'auto',
  overflowX: 'visible',
  overflowY: 'visible',
  cursor: 'auto',
  fontSize: '16px',
  fontWeight: '400',
};
const scroll = { scrollX: 0, scrollY: 50 };

/** jsdom lays nothing out: the layout of each element is what the test says. */
function lay(layouts: ReadonlyMap<Element, Laid>, document: Document): void {
  const { Element } = document.defaultView as unknown as { readonly Element: { readonly prototype: Element } };
  vi.stubGlobal('getComputedStyle', (element: Element) => layouts.get(element)?.style ?? plain);
  Object.assign(Element.prototype, {
    checkVisibility(this: Element) {
      for (let at: Element | null = this; at !== null; at = at.parentElement) if (layouts.get(at)?.hidden === true) return false;
      return true;
    },
    getBoundingClientRect(this: Element) {
      return layouts.get(this)?.box ?? { x: 0, y: 0, width: 1280, height: 5000 };
    },
  });
}

function randomStyle(chance: Chance): Style {
  return {
    ...plain,
    ...(chance.happens(0.1) ? { opacity: chance.pick(['0', '0.05', '0.4']) } : {}),
    ...(chance.happens(0.15) ? { position: chance.pick(['fixed', 'absolute']), zIndex: chance.pick(['auto', '5', '10', '900']) } : {}),
    ...(chance.happens(0.05) ? { clipPath: 'inset(50%)' } : {}),
    ...(chance.happens(0.05) ? { clip: 'rect(0px, 0px, 0px, 0px)' } : {}),
    ...(chance.happens(0.2) ? { overflowX: chance.pick(['hidden', 'clip', 'auto']) } : {}),
    ...(chance.happens(0.2) ? { overflowY: chance.pick(['hidden', 'clip', 'auto']) } : {}),
    ...(chance.happens(0.2) ? { cursor: 'pointer' } : {}),
    ...(chance.happens(0.2) ? { fontSize: '20px', fontWeight: '700' } : {}),
  };
}

function randomBox(chance: Chance): Laid['box'] {
  return { x: chance.below(900) - 200, y: chance.below(900) - 200, width: chance.below(400), height: chance.below(400) };
}

function randomPage(seed: number): {
  readonly document: Document;
  readonly layouts: ReadonlyMap<Element, Laid>;
  readonly elements: readonly Element[];
} {
  const chance = seededChance(seed);
  const document = openDocument('');
  const elements: Element[] = [document.body];
  for (let left = 40; left > 0; left -= 1) {
    const element = document.createElement('div');
    chance.pick(elements).append(element);
    elements.push(element);
  }
  const laid = elements
    .slice(1)
    .map((element): [Element, Laid] => [element, { style: randomStyle(chance), box: randomBox(chance), hidden: chance.happens(0.05) }]);
  return { document, layouts: new Map(laid), elements };
}

/** What `createLookReader` promises, in the plainest way: climbs from the element to the root for every answer. */
function climb(element: Element, layouts: ReadonlyMap<Element, Laid>) {
  const styleOf = (at: Element) => layouts.get(at)?.style ?? plain;
  const box = element.getBoundingClientRect();
  let seen = element.checkVisibility() && box.width >= 3 && box.height >= 3;
  seen &&= box.x + box.width + scroll.scrollX > 0 && box.y + box.height + scroll.scrollY > 0;
  let opacity = 1;
  let escapes = false;
  let fixed: Element | null = null;
  let floating: Element | null = null;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = styleOf(at);
    opacity *= Number(style['opacity']);
    if (style['clipPath'] === 'inset(50%)' || (style['position'] === 'absolute' && style['clip'] !== 'auto')) seen = false;
    const cuts = (overflow: string | undefined) => overflow === 'hidden' || overflow === 'clip';
    if (at !== element && !escapes && at.localName !== 'body' && at.localName !== 'html') {
      const frame = at.getBoundingClientRect();
      const beyondX = box.x >= frame.x + frame.width - 1 || box.x + box.width <= frame.x + 1;
      const beyondY = box.y >= frame.y + frame.height - 1 || box.y + box.height <= frame.y + 1;
      if ((cuts(style['overflowX']) && beyondX) || (cuts(style['overflowY']) && beyondY)) seen = false;
    }
    if (style['position'] === 'fixed') {
      fixed = at;
      escapes = true;
    } else if (style['position'] === 'absolute' && Number(style['zIndex']) >= 10) floating = at;
  }
  return { showing: seen && opacity >= 0.1, layer: fixed ?? floating, isFixed: fixed !== null };
}

afterEach(() => vi.unstubAllGlobals());

describe('looks at one page', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('are those of climbing every time, on page %i', (seed) => {
    const { document, layouts, elements } = randomPage(seed);
    lay(layouts, document);
    const read = createLookReader(scroll);
    const told = elements.map((element) => {
      const { showing, layer } = read(element, (outer) => elements.indexOf(outer));
      return { showing, layer: layer === null ? null : (elements[layer.node] ?? null), isFixed: layer?.fixed ?? false };
    });
    expect(told).toEqual(elements.map((element) => climb(element, layouts)));
  });

  it('read nothing that is not asked for', () => {
    const { document, layouts, elements } = randomPage(1);
    lay(layouts, document);
    const measured = vi.spyOn(elements[5] as Element, 'getBoundingClientRect');
    const look = createLookReader(scroll)(elements[5] as Element, () => null);
    expect(look.pointer).toBe(layouts.get(elements[5] as Element)?.style['cursor'] === 'pointer');
    expect(measured).not.toHaveBeenCalled();
  });

  it('stay as they were for as long as they are held', () => {
    const { document, layouts, elements } = randomPage(2);
    lay(layouts, document);
    const look = createLookReader(scroll)(elements[7] as Element, () => null);
    const before = [look.showing, look.box];
    lay(new Map(), document);
    expect([look.showing, look.box]).toEqual(before);
  });

  it.each([
    ['contents', 'visible', true],
    ['contents', 'hidden', false],
    ['none', 'visible', false],
  ])('of what has no box are those of what it holds (display: %s, visibility: %s)', (display, visibility, isThere) => {
    const document = openDocument('<p>one</p>');
    const wrapper = document.querySelector('p') as Element;
    const style = { ...plain, display, visibility };
    lay(new Map([[wrapper, { style, box: { x: 0, y: 0, width: 0, height: 0 }, hidden: true }]]), document);
    const { Range } = document.defaultView as unknown as { readonly Range: { readonly prototype: Range } };
    Object.assign(Range.prototype, { getBoundingClientRect: () => ({ x: 10, y: 20, width: 300, height: 40 }) });
    const look = createLookReader(scroll)(wrapper, () => null);
    expect([look.showing, look.box?.width ?? 0]).toEqual([isThere, display === 'contents' ? 300 : 0]);
  });
});
