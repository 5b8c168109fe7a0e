/**
 * The main content, each card's row or the header moves into an open shadow root, with the style sheets of the page.
 */
import { keepLook, withDescendants } from './keep-look.ts';
import type { Random } from './seeded-random.ts';
import { copyStyles } from './style-sheets.ts';
import type { Transformation } from './transformation.ts';
import { ancestorsOf, type Root } from './walk.ts';

export const shadowRoot: Transformation = {
  name: 'shadow-root',
  apply({ parts, random, truth }) {
    const choices = [[parts.main()], parts.rows(), [parts.header()]].map((some) =>
      some.filter((part) => part !== null).filter(isWrappable),
    );
    // "Manage" changes a class around the rows, which the site's script would not find in there.
    const possible = truth.marks.includes('manage') ? choices.slice(2) : choices;
    const [chosen] = random.shuffled(possible.filter((some) => some.length > 0));
    if (chosen === undefined) return null;
    const tag = random.pick(['div', 'section', `x-${random.name(5)}`]);
    const isWithoutBox = random.happens(0.6);
    for (const part of chosen) {
      keepLook(withDescendants(part), () => wrapInShadow(part, { tag, isWithoutBox, random }));
    }
    return truth;
  },
};

/** What would load again, leave the top layer or fall out of its table stays. */
function isWrappable(part: HTMLElement): boolean {
  return !part.matches('tr, td, li') && part.querySelector('iframe, dialog[open], [popover]') === null && part.closest('dialog') === null;
}

interface Way {
  readonly tag: string;
  readonly isWithoutBox: boolean;
  readonly random: Random;
}

function wrapInShadow(part: HTMLElement, { tag, isWithoutBox, random }: Way): void {
  const document = part.ownerDocument;
  const host = document.createElement(tag);
  const parentDisplay = document.defaultView?.getComputedStyle(part.parentElement ?? part).display ?? '';
  host.style.display = isWithoutBox || !/^(block|flow-root)$/.test(parentDisplay) ? 'contents' : 'block';
  const from = part.getRootNode() as Root;
  const around = ancestorsOf(part)
    .slice(1)
    .filter((outer) => outer.localName !== 'html');
  part.replaceWith(host);
  const inside = host.attachShadow({ mode: 'open' });
  copyStyles(from, inside);
  let at: Node = inside;
  // The rules of the site ask for what is around: a line of boxless elements with the same classes.
  for (const outer of around.reverse()) {
    const stand = document.createElement('div');
    for (const name of ['class', 'data-place', 'data-managing', 'data-alone']) {
      const value = outer.getAttribute(name);
      if (value !== null) stand.setAttribute(name, value);
    }
    if (stand.attributes.length === 0) continue;
    stand.style.display = 'contents';
    at.appendChild(stand);
    at = stand;
  }
  at.appendChild(part);
  if (random.happens(0.3)) host.setAttribute('part', random.name());
}
