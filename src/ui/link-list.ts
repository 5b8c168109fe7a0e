/** Links to the genuine pages. Addresses come from the guide's constants; must not make any of its own. */
import { createElement } from './create-element.ts';
import { createIcon } from './create-icon.ts';

export interface LinkContent {
  readonly label: string;
  readonly url: string;
}

/** In the panel a link opens in the same tab; the popup cannot go anywhere itself and opens a new one. */
export function createLinkList(links: readonly LinkContent[], opens: 'here' | 'new-tab'): HTMLElement | null {
  if (links.length === 0) return null;
  const elsewhere = opens === 'new-tab' ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return createElement(
    'ul',
    { class: 'links', role: 'list', 'data-key': 'links' },
    links.map(({ label, url }) =>
      createElement(
        'li',
        { 'data-key': url },
        createElement('a', { class: 'link', href: url, ...elsewhere }, createElement('span', {}, label), createIcon('arrow-out')),
      ),
    ),
  );
}
