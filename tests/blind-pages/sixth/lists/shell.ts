/** The bare document around a page: everything a person sees is in the page itself. */
export const doc = (attributes: string, title: string, css: string, body: string): string => `<!doctype html>
<html ${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>*{box-sizing:border-box}${css}</style>
</head>
${body}
</html>
`;
