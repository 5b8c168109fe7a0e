/** The outermost frame of a page; everything inside is written by hand for each page. */
export const doc = (lang: string, title: string, css: string, body: string, attributes = ''): string =>
  `<!doctype html><html lang="${lang}"${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>${css}</style></head><body>${body}</body></html>`;
