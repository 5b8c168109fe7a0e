/**
 * The main content, the list of cards or only its controls come late: taken out at the end, put back after 150 to 500 ms.
 */
import type { PageToRedesign, Transformation } from './transformation.ts';
import { findAll, isShown, nowOf } from './walk.ts';

export const lateContent: Transformation = {
  name: 'late-content',
  apply(page) {
    const { random, truth } = page;
    const [chosen] = random.shuffled(choices(page)).filter((parts) => parts.length > 0);
    if (chosen === undefined) return null;
    const delay = random.between(150, 500);
    const isDrawn = random.happens(0.5);
    page.keepsChanging(delay + 30);
    page.atEnd(() => {
      for (const part of chosen) comeLate(nowOf(part), delay, isDrawn);
    });
    return truth;
  },
};

function choices({ document, parts }: PageToRedesign): readonly (readonly HTMLElement[])[] {
  const main = parts.main();
  const list = parts.list();
  const controls = findAll(document, '[data-practice^="remove:"], [data-practice^="row-menu:"], [data-practice="manage"]').filter(isShown);
  const isMovable = (part: HTMLElement): boolean => part.querySelector('iframe, dialog[open], [popover]') === null;
  return [main === null ? [] : [main], list === null ? [] : [list], controls].map((some) => some.filter(isMovable));
}

/** With a grey place for it, or with nothing. */
function comeLate(part: HTMLElement, delay: number, isDrawn: boolean): void {
  if (!part.isConnected) return;
  const document = part.ownerDocument;
  const box = part.getBoundingClientRect();
  const place = document.createElement(part.matches('tr, td, li, tbody') ? part.localName : 'div');
  place.setAttribute('aria-busy', 'true');
  if (isDrawn) Object.assign(place.style, { background: '#e9e9e9', borderRadius: '8px', minHeight: `${String(Math.round(box.height))}px` });
  part.replaceWith(place);
  setTimeout(() => {
    place.replaceWith(part);
  }, delay);
}
