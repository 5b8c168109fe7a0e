/** Controls of our own pages that are no action of the guide. They carry markers, never listeners. */
import { createElement } from './create-element.ts';

export interface ControlContent {
  readonly control: string;
  readonly label: string;
  readonly emphasis: 'main' | 'plain' | 'quiet';
  /** What it is about, as further markers, such as `place`. */
  readonly about?: Readonly<Record<string, string>>;
  /** For a control that is on or off. */
  readonly pressed?: boolean;
}

/** A button with words. */
export function createControl({ control, label, emphasis, about = {}, pressed }: ControlContent): HTMLButtonElement {
  const markers = Object.fromEntries(Object.entries(about).map(([name, value]) => [`data-${name}`, value]));
  const key = [control, ...Object.values(about)].join('-');
  return createElement(
    'button',
    {
      type: 'button',
      class: `button button-${emphasis}`,
      'data-control': control,
      'data-key': `control-${key}`,
      'aria-pressed': pressed === undefined ? null : String(pressed),
      ...markers,
    },
    label,
  );
}
