/** Draws a text as a code for the camera of a phone, as one path. Nothing leaves the device. */
import { encode } from 'uqr';
import { createSvgElement } from '../../ui/create-element.ts';

/** Modules of quiet ground around the code; readers need four. */
const quiet = 4;

/**
 * A clean screen needs little correction, and fewer modules are easier to read.
 * @param name What the picture is, for those who do not see it.
 */
export function drawCode(text: string, name: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])));
  const side = size + 2 * quiet;
  return createSvgElement(
    'svg',
    { class: 'code', viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': name, 'shape-rendering': 'crispEdges' },
    createSvgElement('path', { class: 'code-ground', d: `M0 0h${side}v${side}H0z` }),
    createSvgElement('path', { class: 'code-modules', d: modules.join('') }),
  );
}
