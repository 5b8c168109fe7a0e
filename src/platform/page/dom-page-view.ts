/** Answers the engine's questions about the page in front of the person. */
import { computeAccessibleName } from 'dom-accessibility-api';
import type { Look, NodeId, PageView } from '../../engine/page-view.ts';
import type { Gathered } from './gather-page.ts';
import { readLook } from './read-look.ts';

/** A name is not worth it where working it out would touch a field. */
function holdsField(element: Element): boolean {
  return (
    element.matches('input, textarea, select, [contenteditable]') ||
    element.querySelector('input, textarea, select, [contenteditable]') !== null
  );
}

/** @returns A view that holds for as long as the page stays as it is; layout is read when asked and then remembered. */
export function createDomPageView(page: Document, gathered: Gathered): PageView {
  const { nodes, elements } = gathered;
  const window = page.defaultView as Window;
  const ids = new Map<Element, NodeId>();
  elements.forEach((element, id) => {
    if (!ids.has(element)) ids.set(element, id);
  });
  const looks = new Map<Element, Look>();
  const look = (node: NodeId): Look => {
    const element = elements[node] as Element;
    const known = looks.get(element);
    if (known !== undefined) return known;
    const { layer, ...rest } = readLook(element, window);
    const layerNode = layer === null ? undefined : ids.get(layer.element);
    const fresh: Look = { ...rest, layer: layer === null || layerNode === undefined ? null : { node: layerNode, fixed: layer.fixed } };
    looks.set(element, fresh);
    return fresh;
  };
  return {
    host: page.location.hostname.toLowerCase(),
    path: `${page.location.pathname}${page.location.hash}`.toLowerCase().slice(0, 1000),
    title: page.title,
    language: page.documentElement.lang,
    direction: getComputedStyle(page.body ?? page.documentElement).direction === 'rtl' ? 'rtl' : 'ltr',
    viewport: { width: window.innerWidth, height: window.innerHeight, scrollY: window.scrollY },
    nodes,
    look,
    name: (node) => {
      const element = elements[node] as Element;
      return holdsField(element) ? '' : computeAccessibleName(element).trim();
    },
  };
}
