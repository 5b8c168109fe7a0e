/** Something that is on or off, with its words. A switch is a button, as a tick is. */
import { createElement } from './create-element.ts';
import { createIcon } from './create-icon.ts';

export interface SwitchContent {
  readonly control: string;
  readonly label: string;
  readonly on: boolean;
  readonly about?: Readonly<Record<string, string>>;
}

export function createSwitch({ control, label, on, about = {} }: SwitchContent): HTMLButtonElement {
  const markers = Object.fromEntries(Object.entries(about).map(([name, value]) => [`data-${name}`, value]));
  return createElement(
    'button',
    {
      type: 'button',
      class: 'tick',
      role: 'switch',
      'aria-checked': String(on),
      'data-control': control,
      'data-key': `${control}-${label}`,
      ...markers,
    },
    createElement('span', { class: 'tick-box' }, createIcon('check')),
    createElement('span', { class: 'tick-text' }, label),
  );
}
