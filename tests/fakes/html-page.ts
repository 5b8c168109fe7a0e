/**
 * Turns HTML into what the engine sees: gathered by the real code from jsdom, which lays nothing out, so attributes of
 * the HTML say how it looks. Everything shows, and boxes are stacked in document order, unless they say otherwise.
 *
 *   data-layout="hidden | fixed | floating | pointer | barred | covered | bold"   data-font="24"   data-box="x y width height"
 */
import { JSDOM } from 'jsdom';
import { lexiconFor } from '../../src/content/site-languages.ts';
import { createPageIndex, type PageIndex } from '../../src/engine/page-index.ts';
import type { Look, NodeId, PageView } from '../../src/engine/page-view.ts';
import { readPage } from '../../src/engine/read-page.ts';
import type { Sighting } from '../../src/engine/sighting.ts';
import { pages } from '../../src/guide/pages.ts';
import { targets } from '../../src/guide/targets.ts';
import { createDomPageView } from '../../src/platform/page/dom-page-view.ts';
import { type Gathered, gatherPage } from '../../src/platform/page/gather-page.ts';
import { stackBoxes } from './stacked-boxes.ts';

const dom = new JSDOM('', { url: 'https://www.aliexpress.com/' });
const { window } = dom;
const { Node, HTMLInputElement, ShadowRoot } = window;
Object.assign(globalThis, { Node, HTMLInputElement, ShadowRoot, getComputedStyle: window.getComputedStyle.bind(window) });

export interface PageOptions {
  readonly url?: string;
  readonly title?: string;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** The person has just pressed a removal control. */
  readonly afterPress?: boolean;
  /** Changes the document before anything of it is gathered. */
  readonly prepare?: (document: Document) => void;
}

export interface HtmlPage {
  readonly document: Document;
  readonly view: PageView;
  readonly gathered: Gathered;
  /** The node of the one element that the selector finds. */
  at(selector: string): NodeId;
}

/** The document alone, with nothing gathered yet, for what has to be scripted first. */
export function openDocument(
  html: string,
  { url = 'https://www.aliexpress.com/', title = '', language = 'en' }: PageOptions = {},
): Document {
  dom.reconfigure({ url });
  const { document } = window;
  document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
  document.documentElement.lang = language;
  document.title = title;
  return document;
}

/** Runs the gathering to its end, as the scheduler does in pieces. */
export function gather(document: Document): Gathered {
  const walk = gatherPage(document, 'uncard-overlay');
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value;
  }
}

function has(element: Element, word: string): boolean {
  return element.matches(`[data-layout~="${word}"]`);
}

function isHidden(element: Element): boolean {
  return element.closest('[data-layout~="hidden"], [hidden], dialog:not([open]), input[type="hidden"]') !== null;
}

/** The outermost one, as in the real look: fixed before floating. */
function layerOf(element: Element): { readonly element: Element; readonly fixed: boolean } | null {
  const chain: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) chain.push(at);
  const fixed = chain.findLast((at) => has(at, 'fixed'));
  if (fixed !== undefined) return { element: fixed, fixed: true };
  const floating = chain.findLast((at) => has(at, 'floating'));
  return floating === undefined ? null : { element: floating, fixed: false };
}

function scriptLooks({ elements }: Gathered): (node: NodeId) => Look {
  const boxes = stackBoxes(elements);
  return (node) => {
    const element = elements[node] as Element;
    const layer = layerOf(element);
    const hidden = isHidden(element);
    return {
      showing: !hidden,
      box: hidden ? null : (boxes.get(element) ?? null),
      pointer: element.closest('[data-layout~="pointer"]') !== null,
      barred: element.closest('[data-layout~="barred"]') !== null,
      covered: element.closest('[data-layout~="covered"]') !== null,
      fontSize: Number(element.closest('[data-font]')?.getAttribute('data-font') ?? 14),
      bold: element.closest('[data-layout~="bold"]') !== null,
      layer: layer === null ? null : { node: elements.indexOf(layer.element), fixed: layer.fixed },
    };
  };
}

function pageFrom(html: string, options: PageOptions = {}): HtmlPage {
  const document = openDocument(html, options);
  options.prepare?.(document);
  const gathered = gather(document);
  const view: PageView = {
    ...createDomPageView(document, gathered),
    direction: options.direction ?? 'ltr',
    viewport: { width: 1280, height: 720, scrollY: 0 },
    look: scriptLooks(gathered),
  };
  const at = (selector: string) => {
    const [element, ...others] = document.querySelectorAll(selector);
    if (element === undefined || others.length > 0) throw new Error(`“${selector}” finds ${others.length === 0 ? 'nothing' : 'several'}.`);
    return gathered.elements.indexOf(element);
  };
  return { document, view, gathered, at };
}

export interface IndexedPage extends HtmlPage {
  readonly index: PageIndex;
}

export function indexFrom(html: string, options: PageOptions = {}): IndexedPage {
  const page = pageFrom(html, options);
  return { ...page, index: createPageIndex(page.view, lexiconFor(page.view).lexicon) };
}

export interface SeenPage extends HtmlPage {
  readonly sighting: Sighting;
}

/** A whole look at a page, with the guide's own data. */
export function lookAt(html: string, options: PageOptions = {}): SeenPage {
  const page = pageFrom(html, options);
  return { ...page, sighting: readPage(page.view, lexiconFor(page.view).lexicon, { pages, targets }, options.afterPress) };
}
