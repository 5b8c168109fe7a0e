/** Whether something that opened later hides the overlay: a popover over the panel, or one around what is ringed. */
import type { Veils } from './veils.ts';

/** Asks the document what is on top at a few points of the panel; reads no layout of the site. */
export function isPanelHidden(host: HTMLElement, panel: Element, targets: readonly Element[], veils: Veils): boolean {
  if (targets.some((target) => target.closest(':popover-open') !== null)) return true;
  const { left, top, width, height } = panel.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const root = host.getRootNode();
  if (!(root instanceof Document) && !(root instanceof ShadowRoot)) return false;
  const middle = { x: left + width / 2, y: top + height / 2 };
  const points = [middle, { x: left + 8, y: middle.y }, { x: left + width - 8, y: middle.y }, { x: middle.x, y: top + 8 }];
  return points.some((point) => {
    const hit = root.elementFromPoint(point.x, point.y);
    return (hit !== null && hit !== host) || veils.hide(point);
  });
}
