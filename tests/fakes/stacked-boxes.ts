/** Boxes for elements that nobody laid out: one line for every piece of content, one under the other. */
import type { Box } from '../../src/engine/page-view.ts';

/** In CSS pixels. The first line stands below what counts as the top of a page. */
const firstLine = 200;
const line: Pick<Box, 'x' | 'width' | 'height'> = { x: 40, width: 600, height: 24 };
/** Where a layer lies unless it says otherwise: amid the window, too high for a bar. */
const layerBox: Box = { x: 440, y: 210, width: 400, height: 300 };

function writtenBox(element: Element): Box | null {
  const written = element.getAttribute('data-box');
  if (written === null) return element.matches('[data-layout~="fixed"]') ? layerBox : null;
  const [x = 0, y = 0, width = 0, height = 0] = written.split(' ').map(Number);
  return { x, y, width, height };
}

/** @param elements One for each node, in document order; for a run of text the element around it. */
export function stackBoxes(elements: readonly Element[]): ReadonlyMap<Element, Box> {
  const spans = new Map<Element, { top: number; bottom: number }>();
  let top = firstLine;
  elements.forEach((element, at) => {
    const isText = elements.indexOf(element) < at;
    if (!isText && element.childNodes.length > 0 && element.localName !== 'svg') return;
    for (let around: Element | null = element; around !== null; around = around.parentElement) {
      const span = spans.get(around);
      spans.set(around, { top: span?.top ?? top, bottom: top + line.height });
    }
    top += line.height;
  });
  return new Map(
    elements.map((element) => {
      const span = spans.get(element) ?? { top, bottom: top + line.height };
      return [element, writtenBox(element) ?? { ...line, y: span.top, height: span.bottom - span.top }];
    }),
  );
}
