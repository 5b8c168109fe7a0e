/** Finds in a source or in a built bundle what no code that ships may do, and what it may do only where a person asked. Pure. */
import { isTreeNode, nameOf, nodesOf, type TreeNode } from './read-source.ts';

export interface Offence {
  readonly what: string;
  /** Where it begins in the text. */
  readonly at: number;
}

/** Members that act on a page or hold what is typed into it, whatever they are called on. */
const members = new Set([
  'click',
  'dispatchEvent',
  'submit',
  'requestSubmit',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'execCommand',
  'write',
  'writeln',
  'sendBeacon',
  'valueAsNumber',
  'valueAsDate',
  'defaultValue',
  'selectedOptions',
  'setRangeText',
  'pushState',
  'replaceState',
  'cookie',
  'clipboard',
]);
const globals = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'eval',
  'Function',
  'FormData',
  'importScripts',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'open',
]);
/** Calls that a page feels; each has its places, where a person asks for it. */
const acts = new Set([
  'focus',
  'blur',
  'scrollIntoView',
  'scrollTo',
  'scrollBy',
  'scroll',
  'reload',
  'select',
  'setSelectionRange',
  'reset',
]);
/** An outcome has a value too; a field has none that we may read. */
const withValue = new Set(['outcome', 'reply']);
const leaving = new Set(['assign', 'replace', 'href', 'search', 'hash', 'pathname', 'host']);

/** Patterns in `for (const { name, value } of element.attributes)`: an attribute is what the page wrote, not what was typed. */
function attributePatterns(nodes: readonly TreeNode[]): ReadonlySet<number> {
  const loops = nodes.filter(
    ({ type, right }) => type === 'ForOfStatement' && isTreeNode(right) && nameOf(right['property']) === 'attributes',
  );
  return new Set(
    loops.flatMap(({ left, right }) =>
      isTreeNode(left) && isTreeNode(right)
        ? nodes.filter(({ start, end }) => start > left.start && end <= right.start).map(({ start }) => start)
        : [],
    ),
  );
}

/** What an expression ends in: `location` of `window.location`. */
function lastName(node: unknown): string {
  if (!isTreeNode(node)) return '';
  return nameOf(node) ?? nameOf(node['property']) ?? '';
}

/** `location.assign(x)`, `location.href = x`, `location = x`. */
function leavesPage(node: TreeNode): boolean {
  if (node.type === 'CallExpression' && isTreeNode(node['callee']) && node['callee'].type === 'MemberExpression') {
    const { callee } = node as unknown as { callee: TreeNode };
    return lastName(callee['object']) === 'location' && leaving.has(lastName(callee));
  }
  if (node.type !== 'AssignmentExpression' || !isTreeNode(node['left'])) return false;
  const { left } = node as unknown as { left: TreeNode };
  return lastName(left) === 'location' || (leaving.has(lastName(left)) && lastName(left['object']) === 'location');
}

function offenceOf(node: TreeNode, ofAttributes: ReadonlySet<number>): readonly string[] {
  if (leavesPage(node)) return ['leaves the page'];
  if (node.type === 'MemberExpression') {
    const name = nameOf(node['property']) ?? '';
    const held = name === 'value' && !withValue.has(nameOf(node['object']) ?? '');
    return members.has(name) || held ? [`.${name}`] : [];
  }
  if (node.type === 'ObjectPattern' && !ofAttributes.has(node.start))
    return (node['properties'] as readonly { key?: unknown }[]).filter(({ key }) => nameOf(key) === 'value').map(() => '{ value }');
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const name = nameOf(node['callee']) ?? '';
    return globals.has(name) ? [name] : [];
  }
  return [];
}

/** What is forbidden wherever it stands. */
export function findOffences(text: string): readonly Offence[] {
  const nodes = nodesOf(text);
  const ofAttributes = attributePatterns(nodes);
  return nodes.flatMap((node) => offenceOf(node, ofAttributes).map((what) => ({ what, at: node.start })));
}

/** Calls that move the focus, scroll or load anew. */
export function findActs(text: string): readonly Offence[] {
  return nodesOf(text).flatMap((node) => {
    const callee = node.type === 'CallExpression' ? node['callee'] : null;
    const name = isTreeNode(callee) && callee.type === 'MemberExpression' ? lastName(callee) : '';
    return acts.has(name) ? [{ what: `.${name}()`, at: node.start }] : [];
  });
}

/** Addresses of the web in strings and templates, by their hosts. */
export function findHosts(text: string): readonly Offence[] {
  return nodesOf(text).flatMap((node) => {
    const raw = node.type === 'TemplateElement' ? (node['value'] as { cooked?: unknown } | undefined)?.cooked : node['value'];
    if ((node.type !== 'Literal' && node.type !== 'TemplateElement') || typeof raw !== 'string') return [];
    return [...raw.matchAll(/\b(?:https?|wss?):\/\/([a-z0-9.-]+)/giu)].map(([, host = '']) => ({ what: host, at: node.start }));
  });
}
