/** A short boxed message: a caution in the panel, a notice in the popup. Must not know what it warns of. */
import { createElement } from './create-element.ts';
import { createIcon } from './create-icon.ts';
import type { IconId } from './icon-shapes.ts';

export function createMessageBox(key: string, icon: IconId, text: string, ...more: readonly (Node | null)[]): HTMLElement {
  return createElement(
    'div',
    { class: 'message', 'data-key': key },
    createIcon(icon),
    createElement('div', { class: 'message-text' }, createElement('p', {}, text), more),
  );
}
