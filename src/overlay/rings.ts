/**
 * Draws the rings around the site's controls, and the frame around a part of the page. They take no clicks. Must not know
 * why a control is ringed, nor read its layout.
 */
import { createElement } from '../ui/create-element.ts';
import type { Box, Size } from './place-panel.ts';
import { roomAround } from './room-around.ts';

export interface Ring {
  readonly part: 'ring' | 'region';
  readonly element: Element;
  readonly step: string;
  readonly index: number | null;
  /** Not sure: the line is dashed. */
  readonly sure: boolean;
  readonly box: Box;
}

export interface Rings {
  /** Draws these and takes every other away. */
  draw(rings: readonly Ring[], viewport: Size): void;
}

export function createRings(layer: HTMLElement): Rings {
  const drawn = new Map<Element, HTMLElement>();
  return {
    draw(rings, viewport) {
      for (const [element, drawing] of drawn) {
        if (rings.some((ring) => ring.element === element && drawing.dataset['part'] === ring.part)) continue;
        drawing.remove();
        drawn.delete(element);
      }
      for (const ring of rings) {
        const drawing = drawn.get(ring.element) ?? createElement('div', { class: ring.part, 'data-part': ring.part });
        drawn.set(ring.element, drawing);
        describe(drawing, ring);
        const others = rings.filter((other) => other !== ring).map(({ box }) => box);
        place(drawing, ring.box, roomAround(ring.box, others), viewport);
        if (drawing.parentNode !== layer) layer.prepend(drawing);
      }
    },
  };
}

function describe(drawing: HTMLElement, ring: Ring): void {
  set(drawing, 'data-step', ring.step);
  set(drawing, 'data-sure', ring.sure ? 'yes' : 'no');
  if (ring.index === null) {
    drawing.removeAttribute('data-index');
    drawing.replaceChildren();
    return;
  }
  set(drawing, 'data-index', String(ring.index));
  const badge = drawing.firstElementChild ?? drawing.appendChild(createElement('span', { class: 'badge' }));
  if (badge.textContent !== String(ring.index)) badge.textContent = String(ring.index);
}

function set(drawing: HTMLElement, name: string, value: string): void {
  if (drawing.getAttribute(name) !== value) drawing.setAttribute(name, value);
}

/** A control at the edge of the screen keeps its whole line: the ring is narrower there, never cut off. */
function place(drawing: HTMLElement, box: Box, air: number, viewport: Size): void {
  const left = Math.max(0, box.left - air);
  const top = Math.max(0, box.top - air);
  const right = Math.min(viewport.width, box.left + box.width + air);
  const bottom = Math.min(viewport.height, box.top + box.height + air);
  const style = { left, top, width: right - left, height: bottom - top };
  for (const [property, pixels] of Object.entries(style)) drawing.style.setProperty(property, `${round(pixels)}px`);
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
