/** The bare frame of a page: everything that shows is written by each page itself. */
export const page = (head: { lang: string; title: string; css: string; dir?: 'rtl'; mobile?: boolean }, body: string): string =>
  `<!doctype html><html lang="${head.lang}"${head.dir === 'rtl' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${head.title}</title>${
    head.mobile === true ? '<meta name="viewport" content="width=device-width,initial-scale=1">' : ''
  }<style>*{box-sizing:border-box}${head.css}</style></head>${body}</html>`;
