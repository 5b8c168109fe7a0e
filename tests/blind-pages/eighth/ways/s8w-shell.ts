/** The bare document; everything that can be seen comes from the page itself. */
export const doc = (lang: string, title: string, css: string, body: string, dir = 'ltr'): string =>
  `<!doctype html><html lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>*{box-sizing:border-box}${css}</style></head><body>${body}</body></html>`;
