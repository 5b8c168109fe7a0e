/**
 * A script in place of a `:hover` rule: the card's controls show while the pointer is over its row. It asks for the row
 * at each move, so that it outlives elements that other transformations replace.
 */
import { findMarked } from './walk.ts';

export function revealOnHover(document: Document, key: string): void {
  const [control] = findMarked(document, `remove:${key}`);
  const listening = control?.ownerDocument ?? document;
  listening.addEventListener('pointerover', (event) => {
    const isOver = event.composedPath().some((node) => (node as HTMLElement).dataset?.['practice'] === `row:${key}`);
    for (const remove of findMarked(document, `remove:${key}`)) show(remove, isOver, key);
  });
}

function show(control: HTMLElement, isOver: boolean, key: string): void {
  const outer = control.closest(`[data-practice="row:${key}"]`);
  for (let at: HTMLElement | null = control; at !== null && at !== outer; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    const isHidden = style?.visibility === 'hidden' || style?.display === 'none' || style?.opacity === '0';
    if (isOver && isHidden) {
      at.dataset['state'] = JSON.stringify([at.style.visibility, at.style.display, at.style.opacity]);
      at.style.visibility = 'visible';
      at.style.opacity = '1';
      if (style?.display === 'none') at.style.display = 'inline-flex';
    } else if (!isOver && at.dataset['state'] !== undefined) {
      const [visibility = '', display = '', opacity = ''] = JSON.parse(at.dataset['state']) as readonly string[];
      Object.assign(at.style, { visibility, display, opacity });
      delete at.dataset['state'];
    }
  }
}
