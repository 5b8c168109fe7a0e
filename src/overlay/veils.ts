/**
 * What opened over us in the top layer and lets presses through: asked what is on top, the document leaves it out, and yet
 * it may hide us. Must not know what is drawn in the overlay.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Veils {
  /** We are on top of all that is open now. */
  raised(): void;
  /** An element is about to open, or to close. */
  opens(element: EventTarget | null): void;
  /** Whether one of them hides a point of ours, in px of the viewport. */
  hide(point: Point): boolean;
}

/** A page dimmed less than this can still be read through. */
const leastDimming = 0.5;

/** Alpha of a computed colour, which is written with commas or, in the newer spaces, after a slash. */
function alphaOf(colour: string): number {
  if (colour === 'transparent') return 0;
  const alpha = /^rgba\(.*, ?([\d.]+)\)$/u.exec(colour)?.[1] ?? /\/ ?([\d.]+)\)$/u.exec(colour)?.[1];
  return alpha === undefined ? 1 : Number(alpha);
}

/** A popover's backdrop lies over all that opened before, and always lets presses through. */
function hasBackdrop(element: Element): boolean {
  const { backgroundColor, backgroundImage, display } = getComputedStyle(element, '::backdrop');
  return display !== 'none' && (backgroundImage !== 'none' || alphaOf(backgroundColor) >= leastDimming);
}

function coversWithoutTaking(element: Element, { x, y }: Point): boolean {
  if (getComputedStyle(element).pointerEvents !== 'none') return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return x >= left && x < right && y >= top && y < bottom;
}

export function createVeils(host: HTMLElement): Veils {
  let below = new WeakSet<Element>();
  const findOpen = () => [...document.querySelectorAll(':popover-open')].filter((element) => !element.contains(host));
  return {
    raised() {
      below = new WeakSet(findOpen());
    },
    opens(element) {
      if (element instanceof Element) below.delete(element);
    },
    hide: (point) => findOpen().some((element) => !below.has(element) && (coversWithoutTaking(element, point) || hasBackdrop(element))),
  };
}
