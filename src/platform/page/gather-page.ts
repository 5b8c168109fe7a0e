/**
 * Walks the page once and writes down its nodes, through open shadow roots and same-origin frames. Reads no layout and
 * no field's content. Comes up for air after every few hundred nodes, so that the caller can yield.
 */
import type { ViewNode } from '../../engine/page-view.ts';
import { expandedOf, fieldOf, fieldPurposeOf, isDisabled, isPressable, labelsOf, linkOf, tickedOf } from './element-facts.ts';

export interface Gathered {
  readonly nodes: readonly ViewNode[];
  /** The element behind each node; for a run of text the element around it. */
  readonly elements: readonly Element[];
  /** Roots whose changes count: the document, open shadow roots, documents of frames. */
  readonly roots: readonly Node[];
}

/** Nodes between two breaths. */
const stretch = 800;
/** A page beyond this is cut off; what is cut off is not seen, and so never ringed. */
const mostNodes = 120_000;
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'meta',
  'link',
  'canvas',
  'video',
  'audio',
  'object',
  'embed',
  'option',
  'datalist',
]);

type Draft = { -readonly [Key in keyof ViewNode]: ViewNode[Key] };

interface Walk {
  readonly nodes: Draft[];
  readonly elements: Element[];
  readonly roots: Node[];
  readonly skip: string;
}

function childrenOf(element: Element, walk: Walk): Iterable<Node> {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  if (element.shadowRoot !== null) {
    walk.roots.push(element.shadowRoot);
    return element.shadowRoot.childNodes;
  }
  if (element.localName !== 'iframe') return element.childNodes;
  const inside = frameDocument(element as HTMLIFrameElement);
  if (inside === null || inside.body === null) return [];
  walk.roots.push(inside);
  return [inside.body];
}

/** The entry of a menu that stands for the page that is open. */
function isCurrent(element: Element): boolean {
  const current = element.getAttribute('aria-current') ?? element.getAttribute('aria-selected');
  return current !== null && current !== '' && current !== 'false';
}

/** Null for a frame of another origin: it cannot be looked into, and nothing in it is ever ringed. */
function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function describe(element: Element, parent: number, unreachable: boolean): Draft {
  const role = (element.getAttribute('role') ?? '').trim().split(/\s+/u)[0]?.toLowerCase() ?? '';
  const field = fieldOf(element);
  const className = element.getAttribute('class') ?? '';
  return {
    parent,
    end: 0,
    tag: element.localName,
    text: '',
    role,
    labels: labelsOf(element),
    traits: `${className} ${element.id}${isCurrent(element) ? ' aria-current' : ''}`.trim().slice(0, 300).toLowerCase(),
    link: linkOf(element),
    field,
    fieldPurpose: field === null ? '' : fieldPurposeOf(element),
    disabled: isDisabled(element),
    ticked: tickedOf(element, role),
    expanded: expandedOf(element),
    busy: element.getAttribute('aria-busy') === 'true',
    unreachable: unreachable || element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert'),
    opensSomething: element.hasAttribute('aria-haspopup'),
    pressable: isPressable(element),
    openDialog: element.localName === 'dialog' && element.hasAttribute('open'),
  };
}

function textNode(text: string, parent: number, unreachable: boolean): Draft {
  const empty = {
    role: '',
    labels: [],
    traits: '',
    link: null,
    field: null,
    fieldPurpose: '',
    disabled: false,
    ticked: null,
    expanded: null,
  };
  return { ...empty, parent, end: 0, tag: '', text, busy: false, unreachable, opensSomething: false, pressable: false, openDialog: false };
}

/** What somebody typed or drew stays unread: text areas, editable text, drawings beyond their title. */
function isOpaque(element: Element, field: string | null): boolean {
  return field !== null || element.localName === 'svg';
}

function* visit(element: Element, parent: number, unreachable: boolean, walk: Walk): Generator<void, void, void> {
  if (silent.has(element.localName) || element.localName === walk.skip || walk.nodes.length >= mostNodes) return;
  const id = walk.nodes.length;
  const draft = describe(element, parent, unreachable);
  walk.nodes.push(draft);
  walk.elements.push(element);
  if (id % stretch === stretch - 1) yield;
  if (!isOpaque(element, draft.field)) {
    for (const child of childrenOf(element, walk)) {
      if (child.nodeType === Node.ELEMENT_NODE) yield* visit(child as Element, id, draft.unreachable, walk);
      else if (child.nodeType === Node.TEXT_NODE) addText(child as Text, id, element, draft.unreachable, walk);
    }
  }
  draft.end = walk.nodes.length;
}

function addText(text: Text, parent: number, around: Element, unreachable: boolean, walk: Walk): void {
  // The limit keeps a page of megabytes of text from being copied; words that matter are short.
  const content = text.data.length > 2000 ? text.data.slice(0, 2000) : text.data;
  if (content.trim() === '' || walk.nodes.length >= mostNodes) return;
  walk.nodes.push(textNode(content, parent, unreachable));
  walk.elements.push(around);
  const added = walk.nodes.at(-1);
  if (added) added.end = walk.nodes.length;
}

/** @param skip Tag name of our own host, which is not part of the page. */
export function* gatherPage(page: Document, skip: string): Generator<void, Gathered, void> {
  const walk: Walk = { nodes: [], elements: [], roots: [page], skip };
  if (page.body !== null) yield* visit(page.body, -1, false, walk);
  // Top layers may hang beside the body.
  for (const child of page.documentElement?.children ?? []) if (child !== page.body) yield* visit(child, -1, false, walk);
  return walk;
}
