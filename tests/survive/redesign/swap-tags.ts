/**
 * Other tags for the same things: buttons become `div`, `span` or `a` without an address, links and headings become
 * `div`, lists too. Look, children and marks stay.
 */
import { keepLook, withDescendants } from './keep-look.ts';
import { retag } from './retag.ts';
import type { Random } from './seeded-random.ts';
import type { Transformation } from './transformation.ts';
import { findAll } from './walk.ts';

interface Swap {
  readonly selector: string;
  readonly tags: readonly string[];
  readonly isControl: boolean;
}

const swaps: readonly Swap[] = [
  { selector: 'button:not(form button)', tags: ['div', 'span', 'a'], isControl: true },
  { selector: 'input[type="button"]', tags: ['button', 'a', 'span'], isControl: true },
  { selector: 'a[href]', tags: ['div', 'span', 'button'], isControl: true },
  { selector: 'h1, h2, h3', tags: ['div', 'p', 'b'], isControl: false },
  { selector: 'ul, ol, li', tags: ['div'], isControl: false },
  { selector: 'main, section, nav, header, footer, aside', tags: ['div'], isControl: false },
  { selector: 'dl, dt, dd', tags: ['div'], isControl: false },
];

export const swapTags: Transformation = {
  name: 'swap-tags',
  apply({ document, random, truth }) {
    const chosen = swaps.filter(() => random.happens(0.7));
    const swapped = chosen.map((swap) => ({ ...swap, elements: findAll(document, swap.selector).filter((one) => !isKept(one)) }));
    const elements = swapped.flatMap((swap) => swap.elements);
    if (elements.length === 0) return null;
    keepLook([...new Set(elements.flatMap(withDescendants))], () => {
      for (const swap of swapped) swapAll(swap.elements, { tag: random.pick(swap.tags), isControl: swap.isControl }, random);
    });
    return truth;
  },
};

/** A shadow root cannot move to another element, a form needs its buttons, and only a button can be out of order. */
function isKept(element: Element): boolean {
  if (element.shadowRoot !== null || element.hasAttribute('disabled')) return true;
  return element.closest('form, .m-bar') !== null && element.localName === 'button';
}

function swapAll(
  elements: readonly HTMLElement[],
  { tag, isControl }: { readonly tag: string; readonly isControl: boolean },
  random: Random,
): void {
  const focusable = random.happens(0.5);
  const named = random.happens(0.3);
  for (const element of elements) {
    const fits = tag !== 'button' || element.querySelector('div, ul, section, h1, h2, h3, button, a') === null;
    const made = retag(element, fits ? tag : 'div');
    if (!isControl || made.localName === 'button') continue;
    if (focusable) made.tabIndex = 0;
    if (named && !made.hasAttribute('role')) made.setAttribute('role', 'button');
  }
}
