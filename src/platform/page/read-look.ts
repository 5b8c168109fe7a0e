/** Reads layout for one element: whether it can be seen, where it is, what lies over the page. */
import type { Box } from '../../engine/page-view.ts';

export interface ElementLook {
  readonly showing: boolean;
  readonly box: Box | null;
  readonly pointer: boolean;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly layer: { readonly element: Element; readonly fixed: boolean } | null;
}

/** Smaller than this on one side is text for screen readers or a tracking dot. */
const smallestSide = 3;
const faintest = 0.1;
const floatingFrom = 10;

function parentOf(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Box in the viewport of the top page, whatever frame the element is in. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement ?? null;
  if (frame === null) return { x, y, width, height };
  const around = boxOf(frame);
  return { x: x + around.x, y: y + around.y, width, height };
}

function isTopLayer(element: Element): boolean {
  try {
    return element.matches(':modal') || (element.hasAttribute('popover') && element.matches(':popover-open'));
  } catch {
    return false;
  }
}

function layerKind(element: Element, style: CSSStyleDeclaration): 'fixed' | 'floating' | null {
  if (style.position === 'fixed' || isTopLayer(element)) return 'fixed';
  return style.position === 'absolute' && Number(style.zIndex) >= floatingFrom ? 'floating' : null;
}

/** Cut away by something around it that does not scroll. */
function isCutAway(box: Box, around: Element, style: CSSStyleDeclaration): boolean {
  const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  if (!hides(style.overflowX) && !hides(style.overflowY)) return false;
  const frame = boxOf(around);
  const beyondX = box.x >= frame.x + frame.width - 1 || box.x + box.width <= frame.x + 1;
  const beyondY = box.y >= frame.y + frame.height - 1 || box.y + box.height <= frame.y + 1;
  return (hides(style.overflowX) && beyondX) || (hides(style.overflowY) && beyondY);
}

function isClippedToNothing(style: CSSStyleDeclaration): boolean {
  return /^inset\((?:50|100)%/u.test(style.clipPath) || (style.position === 'absolute' && /^rect\((?:0px|1px)/u.test(style.clip));
}

/** @param page Scroll position of the top page, in CSS pixels. */
export function readLook(element: Element, page: { readonly scrollX: number; readonly scrollY: number }): ElementLook {
  const own = getComputedStyle(element);
  const box = boxOf(element);
  let seen = element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
  seen &&= box.width >= smallestSide && box.height >= smallestSide;
  // Parked outside the page, where no scrolling leads.
  seen &&= box.x + box.width + page.scrollX > 0 && box.y + box.height + page.scrollY > 0;
  let opacity = 1;
  let fixed: Element | null = null;
  let floating: Element | null = null;
  let escapes = false;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const style = at === element ? own : getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (isClippedToNothing(style)) seen = false;
    if (seen && at !== element && !escapes && at.localName !== 'body' && at.localName !== 'html' && isCutAway(box, at, style)) seen = false;
    const kind = layerKind(at, style);
    if (kind === 'fixed') fixed = at;
    if (kind === 'floating') floating = at;
    // What is fixed is not cut by what is around it.
    if (kind === 'fixed') escapes = true;
  }
  const layer = fixed !== null ? { element: fixed, fixed: true } : floating !== null ? { element: floating, fixed: false } : null;
  return {
    showing: seen && opacity >= faintest,
    box: box.width > 0 && box.height > 0 ? box : null,
    pointer: own.cursor === 'pointer',
    fontSize: Number.parseFloat(own.fontSize) || 0,
    bold: Number(own.fontWeight) >= 600,
    layer,
  };
}
