/** A section of the page with its heading, which the list of contents leads to. */
import type { CompanionWords } from '../../languages/companion-schema.ts';
import { type Child, createElement } from '../../ui/create-element.ts';
import { createIcon } from '../../ui/create-icon.ts';
import type { IconId } from '../../ui/icon-shapes.ts';

export type SectionId = keyof CompanionWords['page']['sections'];

/** In the order in which they stand. */
export const sectionIcons = {
  app: 'phone',
  carry: 'code',
  reminder: 'half',
  map: 'map',
  trouble: 'warning',
  replace: 'swap',
  support: 'chat',
  knowledge: 'question',
} as const satisfies Record<SectionId, IconId>;

export function createSection(id: SectionId, { page }: CompanionWords, ...children: readonly Child[]): HTMLElement {
  return createElement(
    'section',
    { class: 'part', id, 'data-key': id, 'aria-labelledby': `${id}-title` },
    createElement(
      'h2',
      { class: 'part-title', id: `${id}-title` },
      createIcon(sectionIcons[id]),
      createElement('span', {}, page.sections[id]),
    ),
    ...children,
  );
}

export function createLead(text: string): HTMLElement {
  return createElement('p', { class: 'part-lead', 'data-key': 'part-lead' }, text);
}
