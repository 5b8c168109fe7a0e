/**
 * The page runs from right to left: the direction of the document, and what is placed or aligned by left and right.
 */
import type { Transformation } from './transformation.ts';
import { findAll, isShown, rootsOf } from './walk.ts';

const mirrored: Readonly<Record<string, string>> = { left: 'right', right: 'left' };

export const rightToLeft: Transformation = {
  name: 'right-to-left',
  apply({ document, random, truth }) {
    if (document.documentElement.dir === 'rtl') return null;
    const elements = findAll(document, '*').filter(isShown);
    const changes = elements.map((element) => ({ element, change: findMirror(element) }));
    for (const root of rootsOf(document)) if ('body' in root) root.documentElement.dir = 'rtl';
    if (random.happens(0.3)) document.body.dir = 'rtl';
    for (const { element, change } of changes) Object.assign(element.style, change);
    return truth;
  },
};

function findMirror(element: HTMLElement): Partial<CSSStyleDeclaration> {
  const style = element.computedStyleMap();
  const read = (name: string): string => String(style.get(name) ?? '');
  const [left, right, marginLeft, align] = [read('left'), read('right'), read('margin-left'), read('text-align')];
  const isPlaced = ['absolute', 'fixed'].includes(read('position')) && (left === 'auto') !== (right === 'auto');
  const isPushed = marginLeft === 'auto' && read('margin-right') !== 'auto';
  return {
    ...(isPlaced ? { left: right, right: left } : {}),
    ...(isPushed ? { marginRight: 'auto', marginLeft: '0px' } : {}),
    ...(mirrored[align] === undefined ? {} : { textAlign: mirrored[align] }),
  };
}
