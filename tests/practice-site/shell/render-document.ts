/**
 * The document around every page: head, inline style, header, footer, cookie bar, scripts, and the mark that says that
 * all of it is invented.
 */
import { readFileSync } from 'node:fs';
import { html, Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderCookieBar } from './render-cookie-bar.ts';
import { renderDrawerHeader } from './render-drawer-header.ts';
import { renderFooter } from './render-footer.ts';
import { renderHubHeader } from './render-hub-header.ts';

/** The scripts of `browser/` a page may ask for; `practice` is on every page. */
export type BrowserScript = 'practice' | 'cards' | 'shop' | 'checks' | 'help' | 'privacy';

export interface DocumentContent {
  readonly title: string;
  readonly main: Markup;
  readonly scripts?: readonly BrowserScript[];
  /** Pages of other applications (sign-in, checks) come without the shop's header and footer. */
  readonly bare?: boolean;
}

const styleSheets = ['base', 'header', 'shop', 'account', 'cards', 'dialogs', 'forms'];
const style = new Markup(styleSheets.map((name) => readBeside(`../style/${name}.css`)).join('\n'));

export function renderDocument(request: PageRequest, content: DocumentContent): Markup {
  const { words, state } = request;
  const header = state.options.design === 'hub' ? renderHubHeader : renderDrawerHeader;
  const scripts: readonly BrowserScript[] = ['practice', ...(content.scripts ?? [])];
  return html`<!doctype html>
<html lang="${words.tag}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title} - ${words.site.name}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body class="design-${state.options.design}" data-spm="practice">
<div id="root">
${content.bare === true ? null : header(request)}
<div id="app" class="app">${content.main}</div>
${content.bare === true ? null : renderFooter(request)}
</div>
${state.options.cookieBar ? renderCookieBar(request) : null}
<div class="practice-mark">${words.mark}</div>
${scripts.map((name) => html`<script>${readScript(name)}</script>\n`)}
</body>
</html>`;
}

function readScript(name: BrowserScript): Markup {
  return new Markup(readBeside(`../browser/${name}.js`));
}

function readBeside(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
