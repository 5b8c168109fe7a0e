/** Finds the ticked box at checkout that saves the card, however it is drawn, among other ticked boxes. Pure. */
import { levelsAround } from './levels-around.ts';
import { strengthOf } from './lexicon.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import type { Candidate } from './sighting.ts';

function boxesWithin(index: PageIndex, outer: NodeId): readonly NodeId[] {
  const boxes: NodeId[] = [];
  for (let id = outer; id < index.node(outer).end; id += 1) if (index.node(id).ticked !== null) boxes.push(id);
  return boxes;
}

function isOpen(index: PageIndex, box: NodeId): boolean {
  const { showing, covered, barred } = index.look(box);
  return showing && !covered && !barred && !index.node(box).unreachable;
}

/** The box that belongs to words: around them, or the only one in the smallest part that holds any. */
function boxOf(index: PageIndex, words: NodeId): { box: NodeId; group: NodeId } | null {
  for (const group of [words, ...levelsAround(index, words, 3)]) {
    const all = boxesWithin(index, group);
    // Copies that nobody sees may stand beside the one that is drawn; a drawn one may hide its only box.
    const boxes = all.length > 1 ? all.filter((box) => isOpen(index, box)) : all;
    if (boxes.length > 1) return null;
    if (boxes[0] !== undefined) return { box: boxes[0], group };
    if (all.length > 1) return null;
  }
  return null;
}

/** The box itself where it can be seen, else the label or the group that a press ticks. */
function visiblePart(index: PageIndex, box: NodeId, group: NodeId): NodeId | null {
  const { showing, box: size } = index.look(box);
  if (showing && size !== null && size.width >= 8 && size.height >= 8) return box;
  const label = index.ancestors(box).find((at) => at >= group && index.node(at).tag === 'label');
  const visible = label ?? group;
  return index.look(visible).showing ? visible : null;
}

export function findTickedSaveBox(index: PageIndex): Candidate | null {
  for (const hit of index.showingHits('save-card', 'main', 1)) {
    if (hit.text.length > 160 || strengthOf(hit.meanings, 'other-thing') > strengthOf(hit.meanings, 'save-card')) continue;
    if (strengthOf(hit.meanings, 'negation') > 0) continue;
    const found = boxOf(index, hit.node);
    if (found === null || index.node(found.box).ticked !== true || index.node(found.box).disabled) continue;
    const node = visiblePart(index, found.box, found.group);
    if (node !== null) return { node, votes: hit.strength * 2 + 2, reasons: ['ticked', `words ${hit.strength}`], words: hit.text };
  }
  return null;
}
