/**
 * A form answers to the names of its fields before anything else: one with a field named `parentElement` gives that field
 * when it is asked for what is around it, and who climbs from there climbs for ever. Such a form is not read at all.
 */

/** What we and the packages that measure and name elements ask of an element of the site. */
const asked = [
  'localName',
  'nodeName',
  'nodeType',
  'parentNode',
  'parentElement',
  'assignedSlot',
  'host',
  'shadowRoot',
  'firstChild',
  'childNodes',
  'children',
  'nextSibling',
  'ownerDocument',
  'baseURI',
  'isConnected',
  'textContent',
  'getRootNode',
  'contains',
  'matches',
  'closest',
  'querySelector',
  'querySelectorAll',
  'hasAttributes',
  'hasAttribute',
  'getAttribute',
  'getAttributeNames',
  'getBoundingClientRect',
  'getClientRects',
  'checkVisibility',
  'offsetParent',
  'offsetWidth',
  'offsetHeight',
  'clientLeft',
  'clientTop',
  'clientWidth',
  'clientHeight',
  'scrollLeft',
  'scrollTop',
  'scrollWidth',
  'scrollHeight',
  'scrollIntoView',
  'focus',
  'addEventListener',
  'removeEventListener',
] as const;

/** What stands on the node itself hides what every node has. Firefox shows content scripts no such names. */
export function isMisleadingForm(node: Node): boolean {
  const { localName } = node as { readonly localName?: unknown };
  // A field may be named `localName` too; every other name is a text, and what is no element has none.
  if (localName !== 'form' && typeof localName !== 'object') return false;
  return asked.some((name) => Object.hasOwn(node, name));
}
