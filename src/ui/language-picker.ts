/** The picker of our own language: the browser's own list, which every keyboard, screen reader and telephone knows. */
import { createElement } from './create-element.ts';
import { createIcon } from './create-icon.ts';

export interface LanguagePickerContent {
  readonly label: string;
  /** Null follows the browser. */
  readonly choices: readonly { readonly code: string | null; readonly name: string; readonly chosen: boolean }[];
}

export function createLanguagePicker({ label, choices }: LanguagePickerContent): HTMLElement {
  const options = choices.map(({ code, name, chosen }) => createElement('option', { lang: code, selected: chosen }, name));
  return createElement(
    'label',
    { class: 'language', 'data-key': 'language' },
    createIcon('globe'),
    createElement('span', {}, label),
    createElement('select', { 'data-control': 'language' }, options),
  );
}
