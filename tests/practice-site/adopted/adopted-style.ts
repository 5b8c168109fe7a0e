/** Where an element of an adopted page stands and how it looks, so that the guide measures what it measured before. */
import type { DriftReport } from '../../../src/drift/drift-report.ts';
import { pixelStep } from '../../../src/drift/report-vocabulary.ts';
import type { TreeNode } from './adopted-tree.ts';

/** In the report's steps, from the corner of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What has no box of its own takes no room, and its children stand where they stood. */
export function placeOf({ node, shift }: TreeNode, around: { readonly x: number; readonly y: number }): Place {
  if (node.box === null) return { ...around, width: 0, height: 0 };
  return { ...node.box, x: node.box.x + shift.x, y: node.box.y + shift.y };
}

function holdsShowing({ children }: TreeNode): boolean {
  return children.some((child) => (child.node.tag !== 'text' && !child.node.states.includes('hidden')) || holdsShowing(child));
}

function displayOf(tree: TreeNode): string {
  const { box, states } = tree.node;
  return box === null && states.includes('hidden') && !holdsShowing(tree) ? 'none' : 'block';
}

/**
 * Widths follow the width of the window, which need not be the reported one.
 * @param isTarget It was seen on the page, so nothing here may lie over it; a layer begins only at ten.
 * @param around The corner of what it stands in.
 */
export function styleOf(
  tree: TreeNode,
  isTarget: boolean,
  { x, y, width, height }: Place,
  around: { readonly x: number; readonly y: number },
  window: DriftReport['window'],
): string {
  const { states, font } = tree.node;
  const has = (state: (typeof states)[number]) => states.includes(state);
  const across = (steps: number) => `${((steps / window.width) * 100).toFixed(3)}vw`;
  const down = (steps: number) => `${steps * pixelStep}px`;
  const isFixed = has('fixed');
  const rules = {
    ...(isFixed ? { position: 'fixed' } : {}),
    ...(isFixed || has('floating') ? { 'z-index': '10' } : isTarget ? { 'z-index': '5' } : {}),
    left: across(isFixed ? x : x - around.x),
    top: down(isFixed ? y : y - around.y),
    width: across(width),
    height: down(height),
    display: displayOf(tree),
    visibility: has('hidden') ? 'hidden' : 'visible',
    cursor: has('pointer') ? 'pointer' : 'default',
    'font-size': font === null ? '11px' : `${font}px`,
    'font-weight': has('bold') ? '700' : '400',
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
}
