/** Recognises the foot of a page that does not say that it is one, by its columns of links. Pure. */
import { isPressedWhole } from './activation.ts';
import { levelsAround } from './levels-around.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';

const footLevels = 8;
const largestFoot = 400;
/** Nodes behind the columns: whose page it is, since when, and under which number. */
const smallPrint = 120;
const fewestColumns = 3;
const fewestLinks = 2;
/** Of the links, those that are entries of an account. */
const shareOfAccount = 0.3;
/** How far columns may begin at different heights, in CSS pixels. */
const outOfLine = 48;

/** Parts one level down; a wrapper around all of them is none. */
function partsOf(index: PageIndex, outer: NodeId): readonly NodeId[] {
  const { end } = index.node(outer);
  const parts: NodeId[] = [];
  for (let id = outer + 1; id < end; id = index.node(id).end) if (index.node(id).tag !== '') parts.push(id);
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? partsOf(index, only) : parts;
}

function countLinks(index: PageIndex, part: NodeId): number {
  let links = 0;
  for (let id = part + 1; id < index.node(part).end; id += 1) if (isPressedWhole(index, id)) links += 1;
  return links;
}

/** An account's own menu may be laid out like this too: then most of its entries are an account's. */
function isMenuOfAccount(index: PageIndex, part: NodeId): boolean {
  const known = index.hitsInside(part, 'account-neighbour').filter(({ strength }) => strength === 3);
  return new Set(known.map(({ text }) => text)).size >= countLinks(index, part) * shareOfAccount;
}

/** Side by side: of the same height on the page, and each in a place of its own. */
function standAlongside(index: PageIndex, columns: readonly NodeId[]): boolean {
  const boxes = columns.map((column) => index.look(column).box).filter((box) => box !== null);
  const [first] = boxes;
  if (first === undefined || boxes.length < fewestColumns) return false;
  return boxes.every((box) => Math.abs(box.y - first.y) <= outOfLine) && new Set(boxes.map(({ x }) => Math.round(x))).size === boxes.length;
}

/** Whether a node stands in one of several columns of links side by side, with which the page ends. */
export function standsInColumnsAtEnd(index: PageIndex, node: NodeId): boolean {
  const { nodes } = index.view;
  if (index.ancestors(node).some((at) => index.node(at).tag === 'main' || index.node(at).role === 'main')) return false;
  for (const part of levelsAround(index, node, footLevels)) {
    const { end, tag } = index.node(part);
    if (tag === 'body' || end - part > largestFoot) return false;
    if (nodes.length - end > smallPrint) continue;
    const columns = partsOf(index, part).filter((column) => countLinks(index, column) >= fewestLinks);
    if (columns.length >= fewestColumns && standAlongside(index, columns)) return !isMenuOfAccount(index, part);
  }
  return false;
}
