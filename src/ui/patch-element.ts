/**
 * Makes a living element equal to a freshly built one while keeping every node that can stay. Focus, scroll position and a
 * press that has begun survive a new rendering that way. Must not know what is rendered.
 *
 * Children are matched by `data-key` where there is one, else by being the next child of the same kind.
 */

/** Changes `living` until it equals `wanted`; `wanted` is used up on the way. Both must be of the same kind. */
export function patchElement(living: Element, wanted: Element): void {
  patchAttributes(living, wanted);
  patchChildren(living, wanted);
}

/** Changes the children of `living` until they equal those of `wanted`; attributes of `living` itself stay. */
export function patchChildren(living: Element, wanted: Element): void {
  let cursor: ChildNode | null = living.firstChild;
  for (const next of [...wanted.childNodes]) {
    const match = findMatch(cursor, next);
    if (match === null) {
      living.insertBefore(next, cursor);
      continue;
    }
    // What stands between the cursor and its match is gone from the new rendering.
    while (cursor !== null && cursor !== match) cursor = removeAndStep(cursor);
    cursor = match.nextSibling;
    patchNode(match, next);
  }
  while (cursor !== null) cursor = removeAndStep(cursor);
}

function removeAndStep(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function findMatch(from: ChildNode | null, wanted: ChildNode): ChildNode | null {
  for (let node = from; node !== null; node = node.nextSibling) {
    if (isSameKind(node, wanted)) return node;
  }
  return null;
}

function isSameKind(a: Node, b: Node): boolean {
  if (a.nodeType !== b.nodeType) return false;
  if (!(a instanceof Element) || !(b instanceof Element)) return true;
  const sameTag = a.localName === b.localName && a.namespaceURI === b.namespaceURI;
  return sameTag && a.getAttribute('data-key') === b.getAttribute('data-key');
}

function patchNode(living: Node, wanted: Node): void {
  if (living instanceof Element && wanted instanceof Element) patchElement(living, wanted);
  else if (living.nodeValue !== wanted.nodeValue) living.nodeValue = wanted.nodeValue;
}

/** Whether a fold is open is the person's to say, once it stands there. */
function isTheirs(living: Element, name: string): boolean {
  return living.localName === 'details' && name === 'open';
}

function patchAttributes(living: Element, wanted: Element): void {
  for (const name of living.getAttributeNames()) {
    if (!wanted.hasAttribute(name) && !isTheirs(living, name)) living.removeAttribute(name);
  }
  for (const { name, value } of wanted.attributes) {
    if (living.getAttribute(name) !== value && !isTheirs(living, name)) living.setAttribute(name, value);
  }
}
