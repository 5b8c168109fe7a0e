/**
 * A whole page with a style sheet for `html-page.ts`: what the sheet hides, fixes or makes a pressable is written on the
 * elements as `data-layout`. No cascade and no layout: a page that needs more is not for jsdom.
 */
import type { PageOptions } from './html-page.ts';

const looks = [
  ['hidden', /(?:display\s*:\s*none|visibility\s*:\s*hidden)/u],
  ['fixed', /position\s*:\s*fixed/u],
  ['pointer', /cursor\s*:\s*pointer/u],
] as const;

function looksOf(style: string): readonly string[] {
  return looks.filter(([, told]) => told.test(style)).map(([name]) => name);
}

/** Selector and looks of each rule that says anything of them; what holds for some windows alone is left out. */
function readRules(sheet: string): readonly (readonly [string, readonly string[]])[] {
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/gu, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/gu)].flatMap(([, selector = '', style = '']) => {
    const told = looksOf(style);
    return told.length === 0 || selector.includes(':') ? [] : [[selector.trim(), told] as const];
  });
}

function mark(element: Element, told: readonly string[]): void {
  element.setAttribute('data-layout', [element.getAttribute('data-layout') ?? '', ...told].join(' ').trim());
}

function inside(html: string, tag: string): string {
  return new RegExp(`<${tag}[^>]*>([\\s\\S]*?)(?:</${tag}>|$)`, 'u').exec(html)?.[1] ?? '';
}

export interface StyledPage {
  readonly html: string;
  readonly options: Pick<PageOptions, 'title' | 'language' | 'prepare'>;
}

/** @param html A document of its own, with head and body. */
export function styledPage(html: string): StyledPage {
  const rules = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].flatMap(([, sheet = '']) => readRules(sheet));
  const body = inside(html, 'body').replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/gu, '');
  return {
    html: body,
    options: {
      title: inside(html, 'title'),
      language: /<html[^>]*\blang="([^"]*)"/u.exec(html)?.[1] ?? '',
      prepare(document) {
        for (const [selector, told] of rules) for (const element of document.querySelectorAll(selector)) mark(element, told);
        for (const element of document.querySelectorAll('[style]')) {
          const told = looksOf(element.getAttribute('style') ?? '');
          if (told.length > 0) mark(element, told);
        }
      },
    },
  };
}
