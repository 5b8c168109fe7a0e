/**
 * Which of the wanted rings can be drawn now: a control that is less than half visible gets none, and the panel says why
 * instead. Must not draw, nor measure.
 */

import type { Box } from './place-panel.ts';
import type { Pointing, Seeing, Unseen } from './pointing.ts';
import type { Ring } from './rings.ts';
import type { Boxes } from './target-follower.ts';

export interface Chosen {
  readonly rings: readonly Ring[];
  /** Why nothing can be ringed; null when something is, or when nothing was to be. */
  readonly target: Unseen | null;
}

/** A part of the page is often larger than the screen; this much of it is enough to frame, in px. */
const leastRegion = { width: 80, height: 48 };

export function chooseRings(pointing: Pointing, boxes: Boxes, look: (element: Element) => Seeing): Chosen {
  const rings: Ring[] = [];
  let unseen: Unseen | null = null;
  for (const { element, index, sure } of pointing.rings) {
    // Gone from the document: not out of sight but no longer there, so there is nothing to say of it.
    if (!element.isConnected) continue;
    const box = boxes.get(element) ?? null;
    const seeing = look(element);
    if (seeing === 'shown' && box !== null) {
      rings.push({ part: 'ring', element, step: pointing.step, index, sure, box });
    } else unseen ??= seeing === 'shown' ? 'clipped' : seeing;
  }
  const region = chooseRegion(pointing, boxes, look);
  if (region !== null && 'box' in region) rings.push(region);
  else unseen ??= region?.unseen ?? null;
  return { rings, target: rings.length === 0 ? unseen : null };
}

function chooseRegion(
  { region: element, step, rings }: Pointing,
  boxes: Boxes,
  look: (element: Element) => Seeing,
): Ring | { readonly unseen: Unseen } | null {
  if (element === null || !element.isConnected || rings.some((ring) => ring.element === element)) return null;
  const box = boxes.get(element) ?? null;
  const seeing = look(element);
  if (box === null) return { unseen: seeing === 'shown' ? 'clipped' : seeing };
  if (seeing !== 'shown' && (seeing === 'covered' || !isEnough(box))) return { unseen: seeing };
  return { part: 'region', element, step, index: null, sure: false, box };
}

function isEnough(box: Box): boolean {
  return box.width >= leastRegion.width && box.height >= leastRegion.height;
}
