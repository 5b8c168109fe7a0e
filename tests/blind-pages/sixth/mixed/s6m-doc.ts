import type { BlindPage } from '../../blind-page.ts';

/** The bare document: everything else on a page is its own. */
export function doc(attributes: string, title: string, css: string, body: string): string {
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>*{box-sizing:border-box}${css}</style></head>${body}</html>`;
}

/**
 * A list with one line for each page: name of the page's function | url | language | page | step | targets | note.
 * A language followed by `@390x844` asks for that window.
 */
export function rows(table: string, makers: readonly (() => string)[]): readonly BlindPage[] {
  const lines = table.trim().split('\n');
  if (lines.length !== makers.length) throw new Error(`${String(lines.length)} lines, ${String(makers.length)} pages`);
  return lines.map((line) => {
    const [name = '', url = '', where = '', page = '', step = '', targets = '', note = ''] = line.split('|').map((s) => s.trim());
    const html = makers.find((maker) => maker.name === name);
    if (html === undefined) throw new Error(`no page ${name}`);
    const file = `s6m-${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}.html`;
    const [language = '', size] = where.split('@');
    const [width, height] = (size ?? '').split('x').map(Number);
    const base = { file, url, language, page, step, targets: targets.split(' ').filter((t) => t !== ''), note, html };
    return width === undefined || height === undefined ? base : { ...base, viewport: { width, height } };
  });
}
