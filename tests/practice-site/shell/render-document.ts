/**
 * The document around every page: head, inline style, header, footer, cookie bar, scripts, and the mark that says that
 * all of it is invented.
 */
import { html, type Markup } from '../markup/html.ts';
import { isFramed, type PageRequest } from '../page-request.ts';
import { renderBottomBar } from './render-bottom-bar.ts';
import { renderContent } from './render-content.ts';
import { renderCookieBar } from './render-cookie-bar.ts';
import { renderFooter } from './render-footer.ts';
import { renderHeader } from './render-header.ts';
import { renderScripts } from './render-scripts.ts';
import { siteName } from './site-name.ts';
import { isMobile, isRussianHost } from './site-variant.ts';
import { practiceStyle } from './style-sheets.ts';

/** The scripts of `browser/` a page may ask for; `practice` is on every page. */
export type BrowserScript = 'practice' | 'cards' | 'shop' | 'checks' | 'help' | 'privacy' | 'alipay' | 'disturb' | 'adopted';

export interface DocumentContent {
  readonly title: string;
  readonly main: Markup;
  readonly scripts?: readonly BrowserScript[];
  /** Pages of other applications (sign-in, checks) come without the shop's header and footer. */
  readonly bare?: boolean;
}

export function renderDocument(request: PageRequest, content: DocumentContent): Markup {
  const { words, state } = request;
  const bare = content.bare === true || isFramed(request);
  const mobile = isMobile(request);
  return html`<!doctype html>
<html${languageOf(request)} dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title} - ${siteName}</title>
<link rel="icon" href="data:,">
${isFramed(request) ? html`<base target="_top">` : null}
<style>${practiceStyle}</style>
</head>
<body class="design-${state.options.design}${mobile ? ' is-mobile' : ''}${isFramed(request) ? ' is-framed' : ''}" data-spm="practice">
<div id="${isRussianHost(request) ? '__aer_root__' : 'root'}">
${bare ? null : renderHeader(request)}
${renderContent(request, content.main)}
${bare ? null : renderFooter(request)}
${mobile && !bare ? renderBottomBar(request) : null}
</div>
${state.options.cookieBar && !isFramed(request) ? renderCookieBar(request) : null}
<div class="practice-mark">${words.mark}</div>
${renderScripts(request, content)}
</body>
</html>`;
}

const oldCodes: Readonly<Record<string, string>> = { he: 'iw', id: 'in' };

function languageOf({ words, state }: PageRequest): Markup | null {
  const { tag } = words;
  switch (state.options.lang) {
    case 'right':
      return html` lang="${tag}"`;
    case 'wrong':
      return html` lang="${tag.startsWith('en') ? 'zh-CN' : 'en'}"`;
    case 'missing':
      return null;
    case 'old-code':
      return html` lang="${oldCodes[tag] ?? `${tag.slice(0, 2)}_${tag.slice(0, 2).toUpperCase()}`}"`;
  }
}
