/**
 * No roles and no aria attributes, but where they carry the only name, or the state of a box.
 */
import { keepLook, withDescendants } from './keep-look.ts';
import type { Transformation } from './transformation.ts';
import { findAll } from './walk.ts';

const states = '[role="checkbox"], [role="switch"], [role="radio"]';

export const dropRoles: Transformation = {
  name: 'drop-roles',
  apply({ document, random, truth }) {
    const keepsHidden = random.happens(0.5);
    const elements = findAll(document, '*').filter((element) => droppable(element, keepsHidden).length > 0);
    if (elements.length === 0) return null;
    keepLook([...new Set(elements.flatMap(withDescendants))], () => {
      for (const element of elements) for (const name of droppable(element, keepsHidden)) element.removeAttribute(name);
    });
    return truth;
  },
};

function droppable(element: HTMLElement, keepsHidden: boolean): string[] {
  if (element.matches(states)) return [];
  return element
    .getAttributeNames()
    .filter((name) => name === 'role' || name.startsWith('aria-'))
    .filter((name) => !(name === 'aria-hidden' && (keepsHidden || element.inert)))
    .filter((name) => !(name === 'aria-label' || name === 'aria-labelledby') || hasOtherName(element))
    .filter((name) => name !== 'role' || element.getAttribute('role') !== 'img' || hasOtherName(element));
}

function hasOtherName(element: HTMLElement): boolean {
  if (element.matches('input, select, textarea')) return element.hasAttribute('placeholder');
  const texts = element.innerText ?? element.textContent ?? '';
  return /\p{L}{2}/u.test(texts) || element.hasAttribute('title') || element.querySelector('img[alt]:not([alt=""]), title') !== null;
}
