/** What rings stand on, asked of the practice site's own marks, which see into shadow roots and frames. */
import type { Box } from '../../tools/browsers/test-browser.ts';

/** Most air between a control and its ring, in CSS pixels. */
const mostAir = 16;

/**
 * An expression for the page: for each ring the marks of the controls it encloses, joined by `+`, or what it stands on.
 * The marks are asked for through `eval`, for a driver's own world does not see what a page's script declares.
 */
export function truthsExpression(rings: readonly Box[]): string {
  return `(() => {
    // A ring encloses what is to be seen of a control.
    const seen = ({ mark, x, y, width, height }) => {
      const [left, top] = [Math.max(0, x), Math.max(0, y)];
      return { mark, x: left, y: top, width: Math.min(innerWidth, x + width) - left, height: Math.min(innerHeight, y + height) - top };
    };
    const marks = window.eval('practice.marks()').map(seen).filter(({ width, height }) => width > 0 && height > 0);
    const fits = (ring) => ({ x, y, width, height }) =>
      [x - ring.x, y - ring.y, ring.x + ring.width - x - width, ring.y + ring.height - y - height].every((gap) => gap >= -1 && gap <= ${mostAir});
    const under = (ring) => document.elementsFromPoint(ring.x + ring.width / 2, ring.y + ring.height / 2).find(({ localName }) => localName !== 'uncard-overlay');
    return ${JSON.stringify(rings)}.map((ring) => {
      const truths = [...new Set(marks.filter(fits(ring)).map(({ mark }) => mark))];
      return truths.length > 0 ? truths.join('+') : 'unmarked ' + (under(ring)?.outerHTML.slice(0, 120) ?? 'nothing');
    });
  })()`;
}
