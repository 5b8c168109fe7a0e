/** The panel made small: an offer to start, the guide minimised, or a card without room. Must not add words of its own. */
import type { PanelView } from '../present/panel-view.ts';
import { createActionButton, createIconButton } from '../ui/action-button.ts';
import { createElement } from '../ui/create-element.ts';
import { createIcon } from '../ui/create-icon.ts';

/** A card without room keeps its one sentence; a pill by choice shows the name and its own controls. */
export function createPill(view: PanelView): readonly (HTMLElement | null)[] {
  const squeezed = view.mode === 'card';
  const { expand, dismiss } = view.frame;
  const buttons = squeezed ? view.actions.filter(({ emphasis }) => emphasis === 'main') : view.actions;
  return [
    createElement('span', { class: 'mark', 'data-key': 'mark' }, createIcon('mark')),
    createElement('p', { class: 'pill-text', 'data-key': 'text' }, squeezed ? view.lead : view.name),
    ...buttons.map(createActionButton),
    expand === null ? null : createIconButton('expand', expand, 'expand'),
    dismiss === null ? null : createIconButton('dismiss', dismiss, 'close'),
  ];
}
