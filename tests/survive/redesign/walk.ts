/**
 * Finding things in a page, also in its open shadow roots and in frames of the same origin, and following an element
 * that a transformation has replaced by another.
 */
export type Root = Document | ShadowRoot;

const successors = new WeakMap<Element, Element>();

/** From now on `made` stands where `gone` stood. */
export function become(gone: Element, made: Element): void {
  if (gone !== made) successors.set(gone, made);
}

export function nowOf(element: Element): HTMLElement {
  const made = successors.get(element);
  return made === undefined ? (element as HTMLElement) : nowOf(made);
}

export function rootsOf(root: Root): Root[] {
  const inside: Root[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot !== null) inside.push(...rootsOf(element.shadowRoot));
    const framed = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
    if (framed?.body) inside.push(...rootsOf(framed));
  }
  return [root, ...inside];
}

/** Where the elements of a root are that a person sees. */
export function bodyOf(root: Root): HTMLElement | ShadowRoot {
  return 'body' in root ? root.body : root;
}

const notPage = 'uncard-overlay, uncard-overlay *, .practice-mark, script, style, template, link, noscript';

/** All elements that match, in every root, in the order of the document within each. */
export function findAll(document: Document, selector: string): HTMLElement[] {
  return rootsOf(document).flatMap((root) =>
    [...bodyOf(root).querySelectorAll<HTMLElement>(selector)].filter((element) => !element.matches(notPage)),
  );
}

export function markOf(element: Element): string | null {
  return element.getAttribute('data-practice');
}

export function findMarked(document: Document, mark: string): HTMLElement[] {
  return findAll(document, `[data-practice="${mark}"]`);
}

export function isShown(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** The elements that a ring of this truth may stand on. */
export function targetsOf(page: { readonly document: Document; readonly truth: { readonly marks: readonly string[] } }): HTMLElement[] {
  return page.truth.marks.flatMap((mark) => findMarked(page.document, mark).filter(isShown));
}

/** The elements from this one up to the outermost, through shadow roots. */
export function ancestorsOf(element: Element): Element[] {
  const chain: Element[] = [];
  let at: Element | null = element;
  while (at !== null) {
    chain.push(at);
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : null);
  }
  return chain;
}

export function isWithin(element: Element, outer: Element): boolean {
  return ancestorsOf(element).includes(outer);
}

export function textsIn(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return texts.filter(
    (text) => text.data.trim() !== '' && text.parentElement?.closest(`${notPage}, title, option, textarea, svg`) === null,
  );
}

/** Without marks and ids, and without what the site's script listens to: a copy that is only looked at. */
export function bareCopy(element: Element): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const part of [copy, ...copy.querySelectorAll('*')]) {
    const names = part.getAttributeNames().filter((name) => name.startsWith('data-') && name !== 'data-managing');
    for (const name of [...names, 'id', 'for']) part.removeAttribute(name);
  }
  return copy;
}
