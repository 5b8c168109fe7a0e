/** Brings our style into the closed root, where neither the page's rules nor its content policy reach. */
import { createElement } from '../ui/create-element.ts';

export function adoptStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox before 153 refuses sheets made by a content script.
    root.append(createElement('style', {}, css));
  }
}

export function isStyled(root: ShadowRoot): boolean {
  return root.adoptedStyleSheets.length > 0 || root.querySelector('style') !== null;
}
