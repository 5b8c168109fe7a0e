/** Lines of text under a heading, in order or not. Must not know what they say. */
import { createElement } from './create-element.ts';

export interface ListedLines {
  readonly title: string;
  readonly lines: readonly string[];
}

/** One line alone needs no mark before it. */
export function createLines(lines: readonly string[], kind: 'ol' | 'ul' = 'ul'): HTMLElement {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return createElement('p', {}, only);
  return createElement(
    kind,
    { class: 'lines' },
    lines.map((line) => createElement('li', {}, line)),
  );
}

export function createListedLines(key: string, { title, lines }: ListedLines, kind: 'ol' | 'ul' = 'ul'): HTMLElement {
  return createElement('div', { class: 'listed', 'data-key': key }, createElement('h3', {}, title), createLines(lines, kind));
}
