/** Buttons of panel and popup. They carry markers, never listeners; must not know what an action does. */
import { createElement } from './create-element.ts';
import { createIcon } from './create-icon.ts';
import type { IconId } from './icon-shapes.ts';

export interface ButtonContent {
  readonly action: string;
  readonly label: string;
  readonly emphasis: 'main' | 'plain' | 'quiet';
}

/** A button with words. */
export function createActionButton({ action, label, emphasis }: ButtonContent): HTMLButtonElement {
  return createElement(
    'button',
    { type: 'button', class: `button button-${emphasis}`, 'data-action': action, 'data-key': `action-${action}-${emphasis}` },
    label,
  );
}

/** A control that looks like a link and stands in nobody's way. */
export function createQuietLink(action: string, label: string): HTMLElement {
  return createElement(
    'p',
    { class: 'aside', 'data-key': `aside-${action}` },
    createElement('button', { type: 'button', class: 'aside-link', 'data-action': action }, label),
  );
}

/** The row of buttons, or null when there is none: an empty row would still take space. */
export function createActionRow(actions: readonly ButtonContent[]): HTMLElement | null {
  if (actions.length === 0) return null;
  return createElement('div', { class: 'actions', 'data-key': 'actions' }, actions.map(createActionButton));
}

/** A button with a picture; its words are its name and its tooltip. */
export function createIconButton(action: string, label: string, icon: IconId): HTMLButtonElement {
  return createElement(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'data-action': action,
      'data-key': `action-${action}`,
      'aria-label': label,
      title: label,
    },
    createIcon(icon),
  );
}
