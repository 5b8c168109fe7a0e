/** The switch for larger text, as a small picture in a head or with its words. Must not know how large the text becomes. */
import { createElement } from './create-element.ts';
import { createIcon } from './create-icon.ts';

export interface TextSwitchContent {
  readonly label: string;
  readonly larger: boolean;
}

export function createTextSwitch({ label, larger }: TextSwitchContent, form: 'icon' | 'words'): HTMLButtonElement {
  const marks = { type: 'button', 'data-action': 'larger-text', 'data-key': 'action-larger-text', 'aria-pressed': String(larger) };
  if (form === 'words')
    return createElement('button', { ...marks, class: 'text-switch' }, createIcon('text-size'), createElement('span', {}, label));
  return createElement('button', { ...marks, class: 'icon-button', 'aria-label': label, title: label }, createIcon('text-size'));
}
