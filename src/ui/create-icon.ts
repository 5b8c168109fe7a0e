/** Draws one icon of the family as inline SVG. It takes the colour of the text around it; must not know what it stands for. */
import { createSvgElement } from './create-element.ts';
import { type IconId, iconShapes } from './icon-shapes.ts';

/** A picture for the eye only: the words beside it, or the control's own name, carry the meaning. */
export function createIcon(id: IconId): SVGSVGElement {
  const lines = iconShapes[id].map((shape) => createSvgElement('path', { d: shape }));
  return createSvgElement('svg', { class: 'icon', 'data-key': id, viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' }, lines);
}
