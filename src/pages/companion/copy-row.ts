/** A text to take along, and the button that copies it. */
import type { CompanionWords } from '../../languages/companion-schema.ts';
import { createControl } from '../../ui/control-button.ts';
import { createElement } from '../../ui/create-element.ts';
import type { CompanionChoices, CopyId } from './companion-view.ts';

export interface CopyRowContent {
  readonly id: CopyId;
  readonly text: string;
  readonly label: string;
  readonly copied: CompanionChoices['copied'];
  readonly words: CompanionWords['page'];
  /** Language of the text, where it is not ours. */
  readonly language?: string;
}

export function createCopyRow({ id, text, label, copied, words, language }: CopyRowContent): HTMLElement {
  const said = copied?.id === id ? (copied.worked ? words.copied : words.copyFailed) : '';
  return createElement(
    'div',
    { class: 'copy-row', 'data-key': `copy-${id}` },
    createElement('p', { class: 'copy-text', 'data-copied': id, lang: language, dir: language === undefined ? null : 'auto' }, text),
    createElement(
      'div',
      { class: 'actions' },
      createControl({ control: 'copy', label, emphasis: 'plain', about: { copy: id } }),
      createElement('span', { class: 'note', role: 'status' }, said),
    ),
  );
}
