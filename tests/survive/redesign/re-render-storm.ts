/**
 * A part of the page is drawn anew again and again: a fresh copy every 80 to 150 ms, five to ten times, then calm.
 */
import type { Transformation } from './transformation.ts';
import { ancestorsOf, become, nowOf } from './walk.ts';

export const reRenderStorm: Transformation = {
  name: 're-render-storm',
  apply(page) {
    const { random, truth } = page;
    const parts = [page.parts.list(), page.parts.main(), page.parts.header(), ...page.parts.rows()].filter((part) => part !== null);
    if (parts.length === 0) return null;
    const order = random.shuffled(parts);
    const pause = random.between(80, 150);
    const times = random.between(5, 10);
    page.keepsChanging(pause * (times + 1) + 550);
    page.atEnd(() => {
      const part = order.map(nowOf).find(isCopied);
      if (part !== undefined) drawAgain(part, { pause, times });
    });
    return truth.page === 'not-ready' && page.parts.main() === null ? null : truth;
  },
};

/** A copy loses shadow roots, frames, and what lies in the top layer. */
function isCopied(part: HTMLElement): boolean {
  if (!part.isConnected || part.querySelector('iframe, dialog[open], [popover]') !== null) return false;
  if (ancestorsOf(part).some((outer) => outer.matches('dialog, [popover]'))) return false;
  return [part, ...part.querySelectorAll('*')].every((element) => element.shadowRoot === null);
}

function drawAgain(first: HTMLElement, { pause, times }: { readonly pause: number; readonly times: number }): void {
  let left = times;
  const timer = setInterval(() => {
    const old = nowOf(first);
    left -= 1;
    if (left === 0) clearInterval(timer);
    // Another transformation may have taken it out for a moment.
    if (!old.isConnected) return;
    const copy = old.cloneNode(true) as HTMLElement;
    become(old, copy);
    old.replaceWith(copy);
  }, pause);
}
