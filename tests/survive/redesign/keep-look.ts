/**
 * Changes elements and writes into their own style what the change took from their look: the difference of the computed
 * style before and after, parents first, so that what is inherited is written once.
 */
import { ancestorsOf, nowOf } from './walk.ts';

const sides = ['top', 'right', 'bottom', 'left'];
const properties = [
  ...sides,
  ...sides.flatMap((side) => [`margin-${side}`, `padding-${side}`]),
  ...sides.flatMap((side) => [`border-${side}-width`, `border-${side}-style`, `border-${side}-color`]),
  ...['border-top-left-radius', 'border-top-right-radius', 'border-bottom-left-radius', 'border-bottom-right-radius'],
  ...['display', 'position', 'visibility', 'opacity', 'z-index', 'float', 'clip-path', 'transform', 'overflow-x', 'overflow-y'],
  ...['width', 'height', 'min-width', 'min-height', 'max-width', 'max-height', 'box-sizing', 'object-fit'],
  ...['flex-grow', 'flex-shrink', 'flex-basis', 'flex-direction', 'flex-wrap', 'order', 'row-gap', 'column-gap'],
  ...['align-items', 'align-content', 'align-self', 'justify-content', 'justify-items', 'justify-self'],
  ...['grid-template-columns', 'grid-template-rows', 'grid-column-start', 'grid-column-end', 'grid-auto-flow'],
  ...['background-color', 'background-image', 'background-size', 'box-shadow', 'color', 'cursor', 'pointer-events', 'appearance'],
  ...['font-family', 'font-size', 'font-weight', 'font-style', 'line-height', 'letter-spacing', 'text-align', 'text-transform'],
  ...['text-decoration-line', 'white-space-collapse', 'text-wrap-mode', 'vertical-align', 'list-style-type', 'text-overflow'],
  ...['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', '-webkit-line-clamp', '-webkit-box-orient'],
  ...['border-collapse', 'border-spacing', 'caption-side', 'scrollbar-width'],
];

type Look = ReadonlyMap<string, string>;

/** `change` may replace elements, as long as it says so by `become`. */
export function keepLook(elements: readonly Element[], change: () => void): void {
  const looks = elements.map((element) => ({ element, look: readLook(element), depth: 0 }));
  change();
  const kept = looks.map(({ element, look }) => ({ element: nowOf(element), look, depth: ancestorsOf(nowOf(element)).length }));
  const depths = [...new Set(kept.map(({ depth }) => depth))].sort((a, b) => a - b);
  for (const depth of depths) {
    const level = kept.filter((one) => one.depth === depth && one.element.isConnected);
    // All are read before one is written: one style calculation a level.
    const differences = level.map(({ element, look }) => ({ element, lost: findLost(look, readLook(element)) }));
    for (const { element, lost } of differences) for (const [name, value] of lost) element.style.setProperty(name, value);
  }
}

export function withDescendants(element: Element): Element[] {
  return [element, ...element.querySelectorAll('*')].filter((part) => !part.matches('path, circle, rect, script, style, template'));
}

/** Computed values (`auto`, `50%`), where the browser tells them; a used width would make the page rigid. */
function readLook(element: Element): Look {
  if ('computedStyleMap' in element) {
    const style = element.computedStyleMap();
    return new Map(properties.map((name) => [name, String(style.get(name) ?? '')]));
  }
  const style = (element as Element).ownerDocument.defaultView?.getComputedStyle(element);
  const rigid = new Set(['width', 'height', 'grid-template-columns', 'grid-template-rows', ...sides]);
  return new Map(properties.filter((name) => !rigid.has(name)).map((name) => [name, style?.getPropertyValue(name) ?? '']));
}

function findLost(before: Look, after: Look): (readonly [string, string])[] {
  return [...before].filter(([name, value]) => value !== '' && after.get(name) !== value);
}
