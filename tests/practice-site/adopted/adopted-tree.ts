/** Turns the lines of a report back into a tree, with what was left out of long runs put in again. */
import type { DriftReport, ReportNode } from '../../../src/drift/drift-report.ts';

export interface TreeNode {
  readonly node: ReportNode;
  /** As the report counts, from 1; null for one that the report only counts as one more. */
  readonly number: number | null;
  readonly children: readonly TreeNode[];
  /** By how much the whole part stands away from where the report has it, in the report's steps. */
  readonly shift: { readonly x: number; readonly y: number };
}

const noShift = { x: 0, y: 0 };

/** What one more of a run looks like: the last one told, as far away from it as that is from the one before. */
function repeated(last: TreeNode, before: TreeNode | undefined, times: number): readonly TreeNode[] {
  const [here, there] = [last.node.box, before?.node.box];
  const step = here && there ? { x: here.x - there.x, y: here.y - there.y } : noShift;
  const unnumbered = (tree: TreeNode): TreeNode => ({ ...tree, number: null, children: tree.children.map(unnumbered) });
  return Array.from({ length: times }, (_, at) => ({ ...unnumbered(last), shift: { x: step.x * (at + 1), y: step.y * (at + 1) } }));
}

function childrenFrom(nodes: readonly ReportNode[], from: number, depth: number): readonly TreeNode[] {
  const children: TreeNode[] = [];
  for (let at = from; at < nodes.length; at += 1) {
    const node = nodes[at] as ReportNode;
    if (node.depth < depth) break;
    if (node.depth > depth) continue;
    const tree = { node, number: at + 1, children: childrenFrom(nodes, at + 1, depth + 1), shift: noShift };
    const before = children.at(-1);
    children.push(tree, ...repeated(tree, before, node.more));
  }
  return children;
}

export function toTree({ nodes }: DriftReport): readonly TreeNode[] {
  return childrenFrom(nodes, 0, 0);
}
