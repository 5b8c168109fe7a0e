/** Tells what is there to be pressed. Pure. */
import type { ViewNode } from './page-view.ts';

const controlTags = new Set(['a', 'button', 'summary']);
const controlRoles = new Set([
  'button',
  'link',
  'menuitem',
  'menuitemradio',
  'menuitemcheckbox',
  'tab',
  'switch',
  'checkbox',
  'radio',
  'option',
  'treeitem',
]);
const buttonFields = new Set(['submit', 'button', 'image', 'checkbox', 'radio']);

/** Whether a node is something to press by its tag, role or attributes. */
export function isControlNode(node: ViewNode): boolean {
  if (controlTags.has(node.tag) || controlRoles.has(node.role) || node.pressable) return true;
  return node.field !== null && buttonFields.has(node.field);
}
