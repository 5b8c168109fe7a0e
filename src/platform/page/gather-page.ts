/**
 * Walks the page once and writes down its nodes, through open shadow roots and same-origin frames. Reads no layout and
 * no field's content. Comes up for air after every few hundred nodes, so that the caller can yield.
 */
import type { ViewNode } from '../../engine/page-view.ts';
import { type Draft, describeElement, draftNode } from './describe-element.ts';
import { isMisleadingForm } from './is-misleading-form.ts';
import { addressesFrom, type ToAddress } from './link-addresses.ts';

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
/** The limit keeps a page of megabytes of text from being copied; words that matter are short. */
const longestText = 2000;
const elementType = 1;
const textType = 3;
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

/** An element whose inside is being walked. */
interface Part {
  readonly id: number;
  readonly draft: Draft;
  readonly element: Element;
  /** What its children are children of, or the children themselves where they are picked out. */
  readonly inside: Node | readonly Node[];
  readonly toAddress: ToAddress;
  next: Node | null;
  /** Children taken so far. */
  taken: number;
}

interface Walk {
  readonly nodes: Draft[];
  readonly elements: Element[];
  readonly roots: Node[];
  readonly skip: string;
  readonly open: Part[];
}

/** Elements of these names have no shadow root and are no frame: most of a page. */
const plainTags = new Set([
  'a',
  'b',
  'button',
  'dd',
  'dl',
  'dt',
  'em',
  'i',
  'img',
  'label',
  'li',
  'ol',
  'strong',
  'table',
  'tbody',
  'td',
  'tr',
  'ul',
]);

function insideOf(element: Element, tag: string, walk: Walk): Node | readonly Node[] {
  if (plainTags.has(tag)) return element;
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return assigned.length > 0 ? assigned : element;
  }
  if (element.shadowRoot !== null) {
    walk.roots.push(element.shadowRoot);
    return element.shadowRoot;
  }
  if (tag !== 'iframe') return element;
  const inside = frameDocument(element as HTMLIFrameElement);
  if (inside === null || inside.body === null) return [];
  walk.roots.push(inside);
  return [inside.body];
}

/** Null for a frame of another origin: it cannot be looked into, and nothing in it is ever ringed. */
function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function isList(inside: Node | readonly Node[]): inside is readonly Node[] {
  return Array.isArray(inside);
}

/** What somebody typed or drew stays unread: text areas, editable text, drawings beyond their title. */
function isOpaque({ field, tag }: Draft): boolean {
  return field !== null || tag === 'svg';
}

function addElement(element: Element, around: Part | null, toAddress: ToAddress, walk: Walk): void {
  if (isMisleadingForm(element)) return;
  const { localName } = element;
  if (silent.has(localName) || localName === walk.skip || walk.nodes.length >= mostNodes) return;
  const id = walk.nodes.length;
  const draft = describeElement(element, around?.id ?? -1, around?.draft.unreachable ?? false, toAddress);
  draft.end = id + 1;
  walk.nodes.push(draft);
  walk.elements.push(element);
  if (isOpaque(draft)) return;
  const inside = insideOf(element, localName, walk);
  const next = isList(inside) ? (inside[0] ?? null) : inside.firstChild;
  if (next === null) return;
  const within = localName === 'iframe' ? addressesFrom(next.baseURI ?? '') : toAddress;
  walk.open.push({ id, draft, element, inside, toAddress: within, next, taken: 0 });
}

/** Nearly every text begins with a sign that is none, or is short. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === '';
}

function addText(text: Text, around: Part, walk: Walk): void {
  const { data } = text;
  if (isBlank(data) || walk.nodes.length >= mostNodes) return;
  const content = data.length > longestText ? data.slice(0, longestText) : data;
  if (content !== data && isBlank(content)) return;
  const run = draftNode(around.id, '', content, around.draft.unreachable);
  walk.nodes.push(run);
  walk.elements.push(around.element);
  run.end = walk.nodes.length;
}

/** Asked of the child itself, which is fast, unless it cannot be believed. */
function childAfter(child: Node, { inside, taken }: Part): Node | null {
  if (isList(inside)) return inside[taken] ?? null;
  return isMisleadingForm(child) ? (inside.childNodes[taken] ?? null) : child.nextSibling;
}

/** The next child to be looked at, or null at the end of a part. */
function takeChild(part: Part): Node | null {
  const child = part.next;
  if (child === null) return null;
  part.taken += 1;
  part.next = childAfter(child, part);
  return child;
}

/** The page may have changed while it had its turn: what was to come next may be gone or hang elsewhere by now. */
function findPlaceAgain(open: readonly Part[]): void {
  for (const part of open) {
    if (part.next === null || isList(part.inside) || part.next.parentNode === part.inside) continue;
    part.next = part.inside.childNodes[part.taken] ?? null;
  }
}

function* walkFrom(top: Element, walk: Walk): Generator<void, void, void> {
  const { nodes, open } = walk;
  addElement(top, null, addressesFrom(top.baseURI), walk);
  let breath = nodes.length + stretch - (nodes.length % stretch);
  for (let part = open.at(-1); part !== undefined; part = open.at(-1)) {
    const child = takeChild(part);
    if (child === null) {
      part.draft.end = nodes.length;
      open.pop();
    } else if (child.nodeType === elementType) addElement(child as Element, part, part.toAddress, walk);
    else if (child.nodeType === textType) addText(child as Text, part, walk);
    if (nodes.length < breath) continue;
    breath += stretch;
    yield;
    findPlaceAgain(open);
  }
}

/** @param skip Tag name of our own host, which is not part of the page. */
export function* gatherPage(page: Document, skip: string): Generator<void, Gathered, void> {
  const walk: Walk = { nodes: [], elements: [], roots: [page], skip, open: [] };
  if (page.body !== null) yield* walkFrom(page.body, walk);
  // Top layers may hang beside the body.
  for (const child of page.documentElement?.children ?? []) if (child !== page.body) yield* walkFrom(child, walk);
  const { nodes, elements, roots } = walk;
  return { nodes, elements, roots };
}
