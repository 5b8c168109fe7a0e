/** The parts of a page around a node, level by level. Pure. */
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';

/** Mere wrappers between two levels, in all. */
const mostWrappers = 24;

/**
 * Ancestors of a node from the inside out, up to a number of levels. A wrapper that adds no words is no level of its own: a
 * redesign may put any number of them around a control.
 */
export function levelsAround(index: PageIndex, node: NodeId, most: number): readonly NodeId[] {
  const found: NodeId[] = [];
  let levels = 0;
  let text = index.textOf(node);
  for (const at of index.ancestors(node)) {
    const around = index.textOf(at);
    // The parent is a level whatever it says.
    if (levels === 0 || around === null || around !== text) levels += 1;
    if (levels > most || found.length >= most + mostWrappers) break;
    text = around;
    found.push(at);
  }
  return found;
}
