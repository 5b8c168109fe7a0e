/** Where an element is, in CSS pixels of the viewport. */
import type { Box } from '../../engine/page-view.ts';

/** Without a box of its own, as cells of a grid are often wrapped, an element is where what it holds is. */
export function isBoxless({ display }: CSSStyleDeclaration): boolean {
  return display === 'contents';
}

function measure(element: Element): DOMRect {
  const own = element.getBoundingClientRect();
  if (own.width > 0 || own.height > 0 || !isBoxless(getComputedStyle(element))) return own;
  const inside = element.ownerDocument.createRange();
  inside.selectNodeContents(element);
  return inside.getBoundingClientRect();
}

/** Box in the viewport of the top page, whatever frame the element is in. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = measure(element);
  const frame = element.ownerDocument.defaultView?.frameElement ?? null;
  if (frame === null) return { x, y, width, height };
  const around = boxOf(frame);
  return { x: x + around.x, y: y + around.y, width, height };
}
