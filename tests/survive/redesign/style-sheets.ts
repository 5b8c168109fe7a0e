/**
 * The page's own style elements: read, rewritten, copied.
 */
import { type Root, rootsOf } from './walk.ts';

function stylesOf(root: Root): HTMLStyleElement[] {
  return [...root.querySelectorAll('style')].filter((style) => style.closest('uncard-overlay') === null);
}

export function copyStyles(from: Root, to: ShadowRoot): void {
  for (const style of stylesOf(from)) to.append(style.cloneNode(true));
}

export function addStyle(root: Root, text: string): void {
  const owner = 'createElement' in root ? root : root.ownerDocument;
  const style = owner.createElement('style');
  style.textContent = text;
  ('head' in root ? root.head : root).append(style);
}

/** Adds to every rule the selector that `rename` makes of its own; the old stays, for what the site fetches later. */
export function renameInStyles(document: Document, rename: (selector: string) => string): void {
  for (const root of rootsOf(document)) {
    for (const style of stylesOf(root)) {
      if (style.sheet) style.textContent = [...style.sheet.cssRules].map((rule) => renameRule(rule, rename)).join('\n');
    }
  }
}

function renameRule(rule: CSSRule, rename: (selector: string) => string): string {
  if ('selectorText' in rule && 'style' in rule) {
    const { selectorText, style } = rule as CSSStyleRule;
    const renamed = rename(selectorText);
    return `${renamed === selectorText ? selectorText : `${selectorText}, ${renamed}`} { ${style.cssText} }`;
  }
  if ('conditionText' in rule && 'media' in rule) {
    const { conditionText, cssRules } = rule as CSSMediaRule;
    return `@media ${conditionText} {\n${[...cssRules].map((inner) => renameRule(inner, rename)).join('\n')}\n}`;
  }
  return rule.cssText;
}
