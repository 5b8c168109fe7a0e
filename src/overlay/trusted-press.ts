/**
 * Tells a person's press on what they can see from a press that a page has arranged. Nothing irreversible hangs on our
 * buttons; this keeps a page from using them as a lure all the same. Must not know what the button does.
 */

import type { Point, Veils } from './veils.ts';

/** A press sooner than this after the panel changed was meant for what stood there before. */
const leastMilliseconds = 300;
const leastOpacity = 0.7;
/** A control smaller than this on a side cannot be read, in px: a page can be zoomed by style. */
const leastSide = 8;
/** Firefox filters the top layer along with the root. What turns colours leaves them to be read; this leaves little to see. */
const hidingFilter = /(?:opacity|brightness|contrast)\(0(?:\.[0-4]\d*)?\)|blur|url/u;

export interface Press {
  readonly event: MouseEvent;
  readonly control: Element;
  readonly host: HTMLElement;
  readonly veils: Veils;
  /** When the panel appeared or changed its step, on the clock of `performance.now()`. */
  readonly shownAt: number;
}

export function isTrustedPress({ event, control, host, veils, shownAt }: Press): boolean {
  if (!event.isTrusted || performance.now() - shownAt < leastMilliseconds) return false;
  const point = findPressedPoint(event, control);
  return isSeen(host, control) && isOnTop(point, host) && !veils.hide(point);
}

function isSeen(host: HTMLElement, control: Element): boolean {
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height } = control.getBoundingClientRect();
  if (width < leastSide || height < leastSide) return false;
  return [document.documentElement, document.body].every((element) => element === null || isClear(getComputedStyle(element)));
}

function isClear({ opacity, filter }: CSSStyleDeclaration): boolean {
  return Number(opacity) >= leastOpacity && !hidingFilter.test(filter);
}

function isOnTop({ x, y }: Point, host: HTMLElement): boolean {
  const root = host.getRootNode();
  if (!(root instanceof Document) && !(root instanceof ShadowRoot)) return false;
  return root.elementFromPoint(x, y) === host;
}

/** A press by key has no place of its own; the middle of the control stands for it. */
function findPressedPoint(event: MouseEvent, control: Element): Point {
  if (event.detail > 0) return { x: event.clientX, y: event.clientY };
  const box = control.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
