/**
 * No classes and no ids any more; the look stays, written into each element.
 */
import { keepLook } from './keep-look.ts';
import { revealOnHover } from './reveal-on-hover.ts';
import { revealOnPress } from './reveal-on-press.ts';
import type { PageToRedesign, Transformation } from './transformation.ts';
import { findAll, findMarked } from './walk.ts';

/** What the site's script finds by its id and needs. */
const needed = new Set(['account-flyout', 'arriving', 'app']);

export const dropClasses: Transformation = {
  name: 'drop-classes',
  apply(page) {
    const { document, random, truth } = page;
    if (!keepHover(page)) return null;
    const elements = findAll(document, '*').filter((element) => !element.matches('path, circle, rect'));
    if (!elements.some((element) => element.classList.length > 0)) return null;
    const keepsIds = random.happens(0.3);
    for (const element of elements) keepPseudo(element);
    keepLook([document.body, ...elements], () => {
      for (const element of [document.body, ...elements]) {
        element.removeAttribute('class');
        if (!keepsIds && !needed.has(element.id) && !isReferred(element)) element.removeAttribute('id');
      }
    });
    return truth;
  },
};

/** The row's `:hover` rules go with its classes, and the class that managing brings: a script takes their place. False: that cannot be done here. */
function keepHover({ document, truth }: PageToRedesign): boolean {
  const [mark = ''] = truth.marks;
  if (mark === 'manage') revealOnPress(document);
  if (truth.step !== 'show-remove' || !mark.startsWith('row:')) return true;
  const key = mark.slice('row:'.length);
  if (findMarked(document, `remove:${key}`).length === 0) return false;
  revealOnHover(document, key);
  return true;
}

function isReferred(element: Element): boolean {
  if (element.id === '') return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.querySelector(`[for="${element.id}"], [aria-labelledby~="${element.id}"], [aria-describedby~="${element.id}"]`) !== null;
}

/** The tick of a box is drawn by `::after`: it becomes an element. */
function keepPseudo(element: HTMLElement): void {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element, '::after');
  if (!style || style.content === 'none' || style.content === 'normal' || style.display === 'none') return;
  const drawn = element.ownerDocument.createElement('i');
  const names = ['position', 'inset', 'width', 'height', 'border', 'transform', 'background', 'color', 'font', 'display', 'margin'];
  for (const name of names) drawn.style.setProperty(name, style.getPropertyValue(name));
  drawn.textContent = style.content.replaceAll(/^"|"$/g, '');
  element.append(drawn);
}
