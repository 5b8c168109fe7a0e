/** A heading that opens what stands below it: the browser's own, so that every key and every search of the page knows it. */
import { type Child, createElement } from './create-element.ts';
import { createIcon } from './create-icon.ts';

/** @param isOpen How it stands at first; afterwards the person decides. */
export function createFold(key: string, title: string, isOpen: boolean, ...children: readonly Child[]): HTMLElement {
  return createElement(
    'details',
    { class: 'fold', open: isOpen, 'data-key': key },
    createElement('summary', {}, createElement('span', {}, title), createIcon('open')),
    createElement('div', { class: 'fold-body' }, ...children),
  );
}
