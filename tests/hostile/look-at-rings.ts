/** Where rings stand, told without the help of anything that the page's scripts or elements may have put in the way. */
import type { Box } from '../../tools/browsers/test-browser.ts';

export interface RingTruth {
  /** Marks of the elements that the ring encloses. */
  readonly marks: readonly string[];
  /** Mark of what a press on the middle of the ring would meet; null for an unmarked element. */
  readonly hit: string | null;
}

/** Most air between a control and its ring, in CSS pixels. */
const mostAir = 16;

/** An expression to be evaluated beside the page's scripts. */
export function ringTruthsExpression(rings: readonly Box[]): string {
  return `(() => {
    const marked = [...Document.prototype.querySelectorAll.call(document, '[data-truth]')];
    const truth = (element) => Element.prototype.getAttribute.call(element, 'data-truth');
    const encloses = (ring) => (element) => {
      const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
      const gaps = [x - ring.x, y - ring.y, ring.x + ring.width - x - width, ring.y + ring.height - y - height];
      return width > 0 && gaps.every((gap) => gap >= -1 && gap <= ${mostAir});
    };
    const hit = ({ x, y, width, height }) => {
      const under = [...Document.prototype.elementsFromPoint.call(document, x + width / 2, y + height / 2)];
      const met = under.find((element) => !Element.prototype.matches.call(element, 'uncard-overlay:not([data-decoy])'));
      const bearer = met === undefined ? null : Element.prototype.closest.call(met, '[data-truth]');
      return bearer === null ? null : truth(bearer);
    };
    return ${JSON.stringify(rings)}.map((ring) => ({ marks: marked.filter(encloses(ring)).map(truth), hit: hit(ring) }));
  })()`;
}
