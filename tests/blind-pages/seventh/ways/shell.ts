/** Nothing but the outermost frame: every page brings its own structure and styling. */
export const doc = (lang: string, title: string, css: string, body: string, rtl = false): string =>
  `<!DOCTYPE html><html lang="${lang}"${rtl ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>*{box-sizing:border-box}body{margin:0}${css}</style></head><body>${body}</body></html>`;
