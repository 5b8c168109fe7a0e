/**
 * Marks in the page, for the picture alone, what the extension chose and could not ring there, such as a control under a
 * cookie banner. Sent to the page as its source, so it may use nothing but its argument and the page's globals.
 */
import type { Box } from '../browsers/test-browser.ts';

export function drawDotted(boxes: readonly Box[]): void {
  const layer = document.createElement('div');
  layer.popover = 'manual';
  layer.style.cssText = 'all: initial; position: fixed; inset: 0; inline-size: 100%; block-size: 100%; pointer-events: none';
  for (const { x, y, width, height } of boxes) {
    const mark = document.createElement('div');
    mark.style.cssText = 'position: fixed; border: 4px dotted #d400d4; box-sizing: border-box; border-radius: 6px';
    Object.assign(mark.style, { left: `${x - 6}px`, top: `${y - 6}px`, width: `${width + 12}px`, height: `${height + 12}px` });
    layer.append(mark);
  }
  document.documentElement.append(layer);
  // Above the site's own dialogs, which lie in the top layer.
  layer.showPopover();
}
