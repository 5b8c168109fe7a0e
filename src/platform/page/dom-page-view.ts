/** Answers the engine's questions about the page in front of the person. */
import { computeAccessibleName } from 'dom-accessibility-api';
import type { Look, NodeId, PageView } from '../../engine/page-view.ts';
import type { Gathered } from './gather-page.ts';
import { isMisleadingForm } from './is-misleading-form.ts';
import { createLookReader } from './read-look.ts';

/** Where somebody may have typed, or where it cannot be told. */
const fields = 'input, textarea, select, slot, [contenteditable], [role="textbox"], [role="combobox"], [role="searchbox"]';

function holdsField(element: Element): boolean {
  return isMisleadingForm(element) || element.matches(fields) || element.querySelector(fields) !== null;
}

/**
 * The accessible name of what is named by other elements; whatever else a name can come from was gathered already. Working a
 * name out may read the content of fields, so it is done only where none is in reach.
 */
function nameByReference(element: Element): string {
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter((id) => id !== '');
  const root = element.getRootNode() as Document | ShadowRoot;
  const named = ids.map((id) => root.getElementById(id));
  const safe = ids.length > 0 && [element, ...named].every((part) => part !== null && !holdsField(part));
  return safe ? computeAccessibleName(element).trim() : '';
}

/** The node of an element around a node; null for what was not gathered, such as the root of a document. */
function nodeAround({ nodes, elements }: Gathered, inner: NodeId, element: Element): NodeId | null {
  for (let at = inner; at >= 0; at = nodes[at]?.parent ?? -1) if (elements[at] === element && nodes[at]?.tag !== '') return at;
  return null;
}

/** @returns A view that holds for as long as the page stays as it is; layout is read when asked and then remembered. */
export function createDomPageView(page: Document, gathered: Gathered): PageView {
  const { nodes, elements } = gathered;
  const window = page.defaultView as Window;
  const readLook = createLookReader(window);
  const looks = new Map<Element, Look>();
  const look = (node: NodeId): Look => {
    const element = elements[node] as Element;
    const known = looks.get(element);
    if (known !== undefined) return known;
    const fresh = readLook(element, (outer) => nodeAround(gathered, node, outer));
    looks.set(element, fresh);
    return fresh;
  };
  return {
    host: page.location.hostname.toLowerCase(),
    path: `${page.location.pathname}${page.location.hash}`.toLowerCase().slice(0, 1000),
    hasQuery: page.location.search !== '',
    title: page.title,
    language: page.documentElement.lang,
    direction: getComputedStyle(page.body ?? page.documentElement).direction === 'rtl' ? 'rtl' : 'ltr',
    viewport: { width: window.innerWidth, height: window.innerHeight, scrollY: window.scrollY },
    nodes,
    look,
    name: (node) => nameByReference(elements[node] as Element),
  };
}
