import type { BlindPage } from '../../blind-page.ts';

/** Words for the dull parts of a page: what stands round the thing that is judged. */
export interface Filler {
  readonly dir?: 'rtl';
  readonly find: string;
  readonly cart: string;
  readonly ends: readonly [string, string, string, string];
  readonly goods: readonly [string, string, string];
  readonly price: (amount: string) => string;
  readonly cookie: string;
  readonly accept: string;
}

export const page = (
  file: string,
  url: string,
  language: string,
  is: string,
  step: string,
  targets: readonly string[],
  note: string,
  html: () => string,
): BlindPage => ({ file: `e-${file}.html`, url, language, page: is, step, targets, note, html });

export const phone = (blind: BlindPage): BlindPage => ({ ...blind, viewport: { width: 390, height: 844 } });

export interface Sheet {
  readonly lang: string;
  readonly title: string;
  readonly css: string;
  readonly body: string;
  readonly rtl?: boolean;
  readonly html?: string;
}

export const sheet = (s: Sheet): string => `<!doctype html>
<html ${s.lang === '' ? '' : `lang="${s.lang}"`}${s.rtl === true ? ' dir="rtl"' : ''} ${s.html ?? ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${s.title}</title>
<style>*{box-sizing:border-box}${s.css}</style></head>
<body>${s.body}</body></html>`;

/** What a page translator leaves round each text. */
export const f = (text: string): string =>
  `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;

export const inAttribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const pic = (hue: number, size = 90): string =>
  `<svg width="${String(size)}" height="${String(size)}" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill="hsl(${String(hue)} 50% 85%)"/><circle cx="5" cy="5" r="3" fill="hsl(${String(hue)} 45% 55%)"/></svg>`;

const amounts = ['12.49', '3.99', '27.80', '8.15'];

/** Recommended goods in four different builds, so that they do not look alike on every page. */
export const goods = (l: Filler, build: 'list' | 'divs' | 'table' | 'cards' = 'list', hue = 20): string => {
  const items = l.goods.map((name, i) => ({ name, price: l.price(amounts[i] ?? '5.00'), art: pic(hue + i * 60) }));
  if (build === 'list')
    return `<ul style="display:flex;gap:18px;list-style:none;padding:0">${items.map((x) => `<li style="width:150px">${x.art}<p style="margin:4px 0">${x.name}</p><b>${x.price}</b></li>`).join('')}</ul>`;
  if (build === 'table')
    return `<table cellpadding="8"><tr>${items.map((x) => `<td valign="top" width="160">${x.art}<br><a href="#">${x.name}</a><br><b>${x.price}</b></td>`).join('')}</tr></table>`;
  if (build === 'cards')
    return items
      .map(
        (x) =>
          `<article style="display:inline-block;width:158px;margin:6px;background:#fff;border-radius:10px;padding:8px;vertical-align:top">${x.art}<h3 style="font:13px/1.3 inherit;margin:4px 0">${x.name}</h3><span style="color:#d12">${x.price}</span></article>`,
      )
      .join('');
  return `<div style="display:grid;grid-template-columns:repeat(3,1fr);gap:10px">${items.map((x) => `<div class="rx_k2"><div>${x.art}</div><div>${x.name}</div><div style="font-weight:700">${x.price}</div></div>`).join('')}</div>`;
};

export const ends = (l: Filler, build: 'footer' | 'div' | 'center' = 'footer'): string => {
  const links = l.ends.map((t) => `<a href="#" style="color:#777;margin-inline-end:16px;font-size:12px">${t}</a>`).join('');
  if (build === 'footer')
    return `<footer style="margin-top:30px;padding:16px;border-top:1px solid #ddd">${links}<small>© 2010–2026 AliExpress.com</small></footer>`;
  if (build === 'center')
    return `<center style="margin:24px 0"><hr size="1">${links}<br><font size="1">© 2010-2015 AliExpress.com</font></center>`;
  return `<div class="ft_x9" style="margin-top:24px;padding:14px;background:#f3f3f3">${links}</div>`;
};

export const cookies = (l: Filler): string =>
  `<div style="position:fixed;inset-inline:0;bottom:0;background:#222;color:#fff;padding:10px 20px;font-size:12px;display:flex;gap:20px;align-items:center;justify-content:space-between"><span>${l.cookie}</span><button style="background:#fff;border:0;border-radius:14px;padding:6px 16px">${l.accept}</button></div>`;
