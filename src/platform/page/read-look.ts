/** Reads layout for single elements, each fact when it is asked for: whether it can be seen, where it is, what lies over the page. */
import type { Box, Look, NodeId } from '../../engine/page-view.ts';
import { boxOf, isBoxless } from './box-of.ts';
import { isMisleadingForm } from './is-misleading-form.ts';

/** Smaller than this on one side is text for screen readers or a tracking dot. */
const smallestSide = 3;
const faintest = 0.1;
const floatingFrom = 10;

/** @throws For a form that has become misleading since the page was gathered; the next look leaves it out. */
function parentOf(element: Element): Element | null {
  if (isMisleadingForm(element)) throw new Error('A form of the page cannot be believed.');
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

function isTopLayer(element: Element): boolean {
  try {
    if (element.localName === 'dialog' || element.ownerDocument.fullscreenElement != null) if (element.matches(':modal')) return true;
    return element.hasAttribute('popover') && element.matches(':popover-open');
  } catch {
    return false;
  }
}

function layerKind(element: Element, style: CSSStyleDeclaration): 'fixed' | 'floating' | null {
  const { position } = style;
  if (position === 'fixed' || isTopLayer(element)) return 'fixed';
  return position === 'absolute' && Number(style.zIndex) >= floatingFrom ? 'floating' : null;
}

function isClippedToNothing(style: CSSStyleDeclaration): boolean {
  const { clipPath, clip } = style;
  if (clipPath !== 'none' && /^inset\((?:50|100)%/u.test(clipPath)) return true;
  return clip !== 'auto' && style.position === 'absolute' && /^rect\((?:0px|1px)/u.test(clip);
}

function isHiding(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

/** Something that cuts away what sticks out of it and does not scroll; then what cuts around it. */
interface Cutter {
  readonly frame: Box;
  readonly acrossX: boolean;
  readonly acrossY: boolean;
  readonly around: Cutter | null;
}

/** What an element is, together with all that is around it. */
interface Surroundings {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly opacity: number;
  readonly clipped: boolean;
  /** The outermost ones. */
  readonly fixed: Element | null;
  readonly floating: Element | null;
  /** What cuts the element itself; then what cuts all that is inside it, undefined until that is asked. */
  readonly cutter: Cutter | null;
  cutterInside: Cutter | null | undefined;
}

function cutterInside(outer: Surroundings): Cutter | null {
  if (outer.cutterInside !== undefined) return outer.cutterInside;
  const { element, style, cutter } = outer;
  const isRoot = element.localName === 'body' || element.localName === 'html';
  const acrossX = !isRoot && isHiding(style.overflowX);
  const acrossY = !isRoot && isHiding(style.overflowY);
  outer.cutterInside = acrossX || acrossY ? { frame: boxOf(element), acrossX, acrossY, around: cutter } : cutter;
  return outer.cutterInside;
}

function surround(element: Element, outer: Surroundings | null): Surroundings {
  const style = getComputedStyle(element);
  const kind = layerKind(element, style);
  return {
    element,
    style,
    opacity: (outer?.opacity ?? 1) * Number(style.opacity),
    clipped: outer?.clipped === true || isClippedToNothing(style),
    fixed: outer?.fixed ?? (kind === 'fixed' ? element : null),
    floating: outer?.floating ?? (kind === 'floating' ? element : null),
    // What is fixed is not cut by what is around it.
    cutter: kind === 'fixed' || outer === null ? null : cutterInside(outer),
    cutterInside: undefined,
  };
}

function isCutAway(box: Box, innermost: Cutter | null): boolean {
  for (let cutter = innermost; cutter !== null; cutter = cutter.around) {
    const { frame, acrossX, acrossY } = cutter;
    const beyondX = box.x >= frame.x + frame.width - 1 || box.x + box.width <= frame.x + 1;
    const beyondY = box.y >= frame.y + frame.height - 1 || box.y + box.height <= frame.y + 1;
    if ((acrossX && beyondX) || (acrossY && beyondY)) return true;
  }
  return false;
}

/** Something else lies over the middle of a box in the window; outside of it nobody can tell. */
function isCovered(element: Element, { x, y, width, height }: Box): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const frame = element.ownerDocument.defaultView?.frameElement ?? null;
  if (frame !== null) return false;
  const hit = root.elementFromPoint?.(x + width / 2, y + height / 2) ?? null;
  if (hit === null || element.contains(hit)) return false;
  if (isMisleadingForm(hit)) return true;
  if (hit.contains(element)) return false;
  // What a shadow root holds is met as its host.
  const host = 'host' in root ? root.host : null;
  return host === null || !(hit === host || hit.contains(host));
}

/** Scroll position of the top page, in CSS pixels. */
interface Scroll {
  readonly scrollX: number;
  readonly scrollY: number;
}

/** Surroundings for as long as the page stays as it is: what is around an element is worked out once for all inside it. */
function createSurroundings(): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    // From the outermost one that is not known yet inwards: pages may be deeper than the stack.
    const unknown: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !known.has(at)) {
      unknown.push(at);
      at = parentOf(at);
    }
    let outer = at === null ? null : (known.get(at) ?? null);
    for (const inner of unknown.reverse()) {
      outer = surround(inner, outer);
      known.set(inner, outer);
    }
    return outer as Surroundings;
  };
}

/** Asking a browser for one fact of style costs as much as reading a line of text: what nobody asks is not read. */
class LazyLook implements Look {
  readonly #element: Element;
  readonly #around: (element: Element) => Surroundings;
  readonly #page: Scroll;
  readonly #toNode: (element: Element) => NodeId | null;
  #style: CSSStyleDeclaration | null = null;
  #box: Box | null = null;
  #showing: boolean | null = null;
  #covered: boolean | null = null;
  #layer: Look['layer'] | undefined;

  constructor(element: Element, around: (element: Element) => Surroundings, page: Scroll, toNode: (element: Element) => NodeId | null) {
    this.#element = element;
    this.#around = around;
    this.#page = page;
    this.#toNode = toNode;
  }

  get #own(): CSSStyleDeclaration {
    this.#style ??= getComputedStyle(this.#element);
    return this.#style;
  }

  get #frame(): Box {
    this.#box ??= boxOf(this.#element);
    return this.#box;
  }

  get showing(): boolean {
    this.#showing ??= this.#canBeSeen();
    return this.#showing;
  }

  get box(): Box | null {
    const { width, height } = this.#frame;
    return width > 0 && height > 0 ? this.#frame : null;
  }

  get pointer(): boolean {
    return this.#own.cursor === 'pointer';
  }

  get barred(): boolean {
    const { cursor, pointerEvents } = this.#own;
    return cursor === 'not-allowed' || pointerEvents === 'none';
  }

  get covered(): boolean {
    this.#covered ??= isCovered(this.#element, this.#frame);
    return this.#covered;
  }

  get fontSize(): number {
    return Number.parseFloat(this.#own.fontSize) || 0;
  }

  get bold(): boolean {
    return Number(this.#own.fontWeight) >= 600;
  }

  get layer(): Look['layer'] {
    if (this.#layer === undefined) this.#layer = this.#findLayer();
    return this.#layer;
  }

  #canBeSeen(): boolean {
    const isDrawn = this.#element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
    // The browser takes what has no box for hidden.
    if (!isDrawn && !(isBoxless(this.#own) && this.#own.visibility === 'visible')) return false;
    const box = this.#frame;
    if (box.width < smallestSide || box.height < smallestSide) return false;
    // Parked outside the page, where no scrolling leads.
    if (box.x + box.width + this.#page.scrollX <= 0 || box.y + box.height + this.#page.scrollY <= 0) return false;
    const { opacity, clipped, cutter } = this.#around(this.#element);
    return !clipped && opacity >= faintest && !isCutAway(box, cutter);
  }

  #findLayer(): Look['layer'] {
    const { fixed, floating } = this.#around(this.#element);
    const outermost = fixed ?? floating;
    const node = outermost === null ? null : this.#toNode(outermost);
    return node === null ? null : { node, fixed: fixed !== null };
  }
}

/** @param toNode The node of an element around the first one; null for one that is none. */
export type LookReader = (element: Element, toNode: (element: Element) => NodeId | null) => Look;

/** Reads looks that hold for as long as the page stays as it is. */
export function createLookReader(page: Scroll): LookReader {
  const around = createSurroundings();
  return (element, toNode) => new LazyLook(element, around, page, toNode);
}
