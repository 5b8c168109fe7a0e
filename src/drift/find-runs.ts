/** Finds long runs of siblings that are built alike, such as the products of a grid, of which the first few are enough. Pure. */
import type { NodeId, ViewNode } from '../engine/page-view.ts';

/** A run is cut from this length on, and so many of it are told. */
const longRun = 6;
const told = 3;

export interface Runs {
  /** Nodes that are left out with everything inside. */
  readonly left: ReadonlySet<NodeId>;
  /** For the last one told of a run: how many like it were left out. */
  readonly more: ReadonlyMap<NodeId, number>;
}

/** One number for each way of being built: tag, role, kind of field, and the same of everything inside. */
function kindsOf(nodes: readonly ViewNode[]): readonly number[] {
  const known = new Map<string, number>();
  const inside: number[][] = nodes.map(() => []);
  const kinds: number[] = new Array<number>(nodes.length).fill(0);
  for (let id = nodes.length - 1; id >= 0; id -= 1) {
    const { tag, role, field, parent } = nodes[id] as ViewNode;
    const written = `${tag} ${role} ${field} ${(inside[id] ?? []).join(' ')}`;
    const kind = known.get(written) ?? known.size;
    known.set(written, kind);
    kinds[id] = kind;
    if (parent >= 0) inside[parent]?.push(kind);
  }
  return kinds;
}

function childrenOf(nodes: readonly ViewNode[], id: NodeId): readonly NodeId[] {
  const { end } = nodes[id] as ViewNode;
  const children: NodeId[] = [];
  for (let child = id + 1; child < end; child = nodes[child]?.end ?? end) children.push(child);
  return children;
}

/** Children one after the other that are built alike, in document order; text stands alone. */
function groupsOf(nodes: readonly ViewNode[], children: readonly NodeId[], kinds: readonly number[]): readonly (readonly NodeId[])[] {
  const groups: NodeId[][] = [];
  for (const child of children) {
    const before = groups.at(-1);
    const isAlike = before !== undefined && nodes[child]?.tag !== '' && kinds[before[0] as NodeId] === kinds[child];
    if (isAlike) before.push(child);
    else groups.push([child]);
  }
  return groups;
}

/** @param kept Nodes that are never left out, nor is a run in which one of them stands. */
export function findRuns(nodes: readonly ViewNode[], kept: ReadonlySet<NodeId>): Runs {
  const kinds = kindsOf(nodes);
  const left = new Set<NodeId>();
  const more = new Map<NodeId, number>();
  const inOrder = [...kept];
  const holdsKept = (id: NodeId) => inOrder.some((node) => node >= id && node < (nodes[id]?.end ?? id));
  nodes.forEach(({ tag, end }, id) => {
    if (tag === '' || end - id <= longRun) return;
    for (const group of groupsOf(nodes, childrenOf(nodes, id), kinds)) {
      if (group.length < longRun || group.some(holdsKept)) continue;
      more.set(group[told - 1] as NodeId, group.length - told);
      for (const child of group.slice(told)) left.add(child);
    }
  });
  return { left, more };
}
