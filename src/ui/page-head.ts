/** The head of a page of ours: the mark and our name. */
import { createElement } from './create-element.ts';
import { createIcon } from './create-icon.ts';

/** @param isNamed False where the title names us already. */
export function createPageHead(title: string, isNamed = true): HTMLElement {
  return createElement(
    'header',
    { class: 'page-head', 'data-key': 'head' },
    createElement('span', { class: 'mark' }, createIcon('mark')),
    isNamed ? createElement('p', { class: 'page-name' }, 'Uncard') : null,
    createElement('h1', {}, title),
  );
}
