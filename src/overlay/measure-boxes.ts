/**
 * Where the site's elements can be seen, measured through floating-ui. Layout is read here and nowhere else in the
 * overlay; must not know why an element matters.
 */
import { computePosition, detectOverflow, type Middleware, type Rect } from '@floating-ui/dom';
import type { Box } from './place-panel.ts';

/** @param edges What cuts an element inside a frame off: the window around the frame, not the frame's own, which lies elsewhere. */
const visiblePart = (edges: Rect | null): Middleware => ({
  name: 'visiblePart',
  async fn(state) {
    const { x, y, width, height } = state.rects.reference;
    const hidden = await detectOverflow(state, { elementContext: 'reference', ...(edges === null ? {} : { rootBoundary: edges }) });
    const left = x + Math.max(0, hidden.left);
    const top = y + Math.max(0, hidden.top);
    const right = x + width - Math.max(0, hidden.right);
    const bottom = y + height - Math.max(0, hidden.bottom);
    return { data: { box: { left, top, width: right - left, height: bottom - top } satisfies Box } };
  },
});

/**
 * The part of each element that no scroll box and no edge of the viewport cuts off, in px of the host; null for an element
 * of which nothing is left. Settles within the frame it was asked in.
 */
export async function measureBoxes(elements: Iterable<Element>, host: HTMLElement): Promise<Map<Element, Box | null>> {
  const own = host.getBoundingClientRect();
  // The page may be zoomed by style; what we write is in px of the host.
  const scale = host.offsetWidth > 0 ? own.width / host.offsetWidth : 1;
  const measured = await Promise.all(
    [...elements].map(async (element) => {
      // A form that has come to stand around it may mislead who climbs through; the next look at the page leaves it out.
      const box = element.isConnected ? await measureBox(element, host).catch(() => null) : null;
      return [element, box && toHostPixels(box, own, scale)] as const;
    }),
  );
  return new Map(measured);
}

async function measureBox(element: Element, host: HTMLElement): Promise<Box | null> {
  const { x, y, width, height } = host.getBoundingClientRect();
  const edges = element.ownerDocument === host.ownerDocument ? null : { x, y, width, height };
  const { middlewareData } = await computePosition(element, host, { strategy: 'fixed', middleware: [visiblePart(edges)] });
  const box = (middlewareData['visiblePart'] as { readonly box: Box } | undefined)?.box;
  return box !== undefined && box.width >= 1 && box.height >= 1 ? box : null;
}

function toHostPixels(box: Box, own: DOMRect, scale: number): Box {
  return {
    left: (box.left - own.left) / scale,
    top: (box.top - own.top) / scale,
    width: box.width / scale,
    height: box.height / scale,
  };
}
