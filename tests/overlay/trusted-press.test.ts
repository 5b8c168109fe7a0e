/** Which presses on our controls count: those of a person, on what that person can see, not sooner than they can have read it. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { isTrustedPress } from '../../src/overlay/trusted-press.ts';

const { window } = new JSDOM('<body><uncard-overlay></uncard-overlay><button></button></body>');
const { document } = window;
Object.assign(globalThis, {
  document,
  Document: window.Document,
  ShadowRoot: window.ShadowRoot,
  getComputedStyle: window.getComputedStyle.bind(window),
});

/** What jsdom, which lays nothing out, has to be told. */
interface Surroundings {
  readonly trusted?: boolean;
  readonly sinceShown?: number;
  readonly visible?: boolean;
  readonly onTop?: 'host' | 'page';
  readonly byKey?: boolean;
  readonly veiled?: boolean;
  readonly side?: number;
}

function counts({
  trusted = true,
  sinceShown = 1000,
  visible = true,
  onTop = 'host',
  byKey = false,
  veiled = false,
  side = 10,
}: Surroundings): boolean {
  const host = document.querySelector<HTMLElement>('uncard-overlay') as HTMLElement;
  const control = document.querySelector('button') as HTMLElement;
  const points: (readonly [number, number])[] = [];
  Object.assign(host, { checkVisibility: () => visible });
  Object.assign(control, { getBoundingClientRect: () => ({ left: 100, top: 40, width: 20, height: side }) });
  Object.assign(document, {
    elementFromPoint: (x: number, y: number) => {
      points.push([x, y]);
      return onTop === 'host' ? host : document.body;
    },
  });
  const event = { isTrusted: trusted, detail: byKey ? 0 : 1, clientX: 7, clientY: 9 } as MouseEvent;
  const veils = { raised: () => undefined, opens: () => undefined, hide: () => veiled };
  const taken = isTrustedPress({ event, control, host, veils, shownAt: performance.now() - sinceShown });
  for (const point of points) expect(point).toEqual(byKey ? [110, 45] : [7, 9]);
  return taken;
}

beforeEach(() => {
  document.documentElement.style.opacity = '';
  document.body.style.opacity = '';
});

describe('a press', () => {
  it('counts when a person makes it on a panel that is seen', () => {
    expect(counts({})).toBe(true);
    expect(counts({ byKey: true })).toBe(true);
  });

  it.each<[string, Surroundings]>([
    ['that the page made up', { trusted: false }],
    ['that came too soon after the panel changed', { sinceShown: 200 }],
    ['on a panel that is not visible', { visible: false }],
    ['where something of the page lies over the panel', { onTop: 'page' }],
    ['under something of the page that lets it through', { veiled: true }],
    ['on a control that is too small to be read', { side: 3 }],
    ['by key on a control that something of the page lies over', { onTop: 'page', byKey: true }],
  ])('does not count %s', (_why, surroundings) => {
    expect(counts(surroundings)).toBe(false);
  });

  it.each(['documentElement', 'body'] as const)('does not count while the page makes all of itself nearly invisible (%s)', (name) => {
    document[name].style.opacity = '0.4';
    expect(counts({})).toBe(false);
    document[name].style.opacity = '0.9';
    expect(counts({})).toBe(true);
  });

  it.each([
    ['opacity(0.02)', false],
    ['brightness(0)', false],
    ['blur(40px)', false],
    ['grayscale(1)', true],
    ['invert(1) hue-rotate(180deg)', true],
    ['brightness(0.9) opacity(0.95)', true],
    ['opacity(1)', true],
  ])('counts under a filter over everything only where it leaves us to be seen (%s)', (filter, does) => {
    document.documentElement.style.setProperty('filter', filter);
    expect(counts({})).toBe(does);
    document.documentElement.style.removeProperty('filter');
  });
});
