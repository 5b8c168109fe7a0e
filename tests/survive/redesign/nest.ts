/**
 * More elements around and between: one to six `div`s or `span`s more, around controls, rows and sections, and between a
 * control and its text.
 */
import { keepLook } from './keep-look.ts';
import type { Random } from './seeded-random.ts';
import type { Transformation } from './transformation.ts';
import { findAll } from './walk.ts';

const controls = 'a, button, [data-practice]:not([data-practice^="row:"]):not(input), [data-goto], label, h1, h2, h3';
const blocks = 'main, section, [data-practice^="row:"], ul, nav, header, footer, aside';
const solid = 'table, tbody, thead, tr, td, th, input, select, dialog, iframe, svg, img';

export const nest: Transformation = {
  name: 'nest',
  apply({ document, random, truth }) {
    const share = random.pick([0.3, 0.6, 1]);
    const inside = findAll(document, controls).filter((element) => !element.matches(solid) && random.happens(share));
    const outside = findAll(document, `${blocks}, ${controls}`).filter((element) => isWrappable(element) && random.happens(share / 2));
    if (inside.length + outside.length === 0) return null;
    for (const element of inside) wrapContent(element, random);
    keepLook(outside, () => {
      for (const element of outside) wrapAround(element, random);
    });
    return truth;
  },
};

function isWrappable(element: HTMLElement): boolean {
  if (element.matches(solid) || element.matches('li, dt, dd, template *')) return false;
  const parent = element.parentElement;
  return parent !== null && !parent.matches('table, tbody, tr, dl, ul, ol, dialog') && getComputedStyle(element).position === 'static';
}

/** Between a control and its text: each text in spans, or all of it where it lies in a row anyway. */
function wrapContent(element: HTMLElement, random: Random): void {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
  const around =
    texts.length > 0 ? texts : [...element.children].filter((child) => child.matches('span, b, p') && child.children.length === 0);
  for (const node of around) {
    if (node.nodeType === Node.TEXT_NODE) wrap(node, makeNest(element.ownerDocument, random.between(1, 6), 'span'));
    else if (node.firstChild !== null) wrap(node.firstChild, makeNest(element.ownerDocument, random.between(1, 4), 'span'));
  }
}

/** A wrapper without a box of its own where the parent lays out its children, else a real one. */
function wrapAround(element: HTMLElement, random: Random): void {
  const display = getComputedStyle(element.parentElement ?? element).display;
  const isBlock = /^(block|flow-root)$/.test(display) && /^(block|flex|grid)$/.test(getComputedStyle(element).display);
  const nested = makeNest(element.ownerDocument, random.between(1, 6), isBlock ? 'div' : random.pick(['div', 'span']));
  if (!isBlock) for (const part of nested) part.style.display = 'contents';
  wrap(element, nested);
}

function makeNest(document: Document, count: number, tag: string): HTMLElement[] {
  return Array.from({ length: count }, () => document.createElement(tag));
}

function wrap(node: Node, nested: readonly HTMLElement[]): void {
  const [outer, ...others] = nested;
  if (outer === undefined) return;
  let inner = outer;
  for (const part of others) {
    inner.append(part);
    inner = part;
  }
  (node as ChildNode).replaceWith(outer);
  inner.append(node);
}
