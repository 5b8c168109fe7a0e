/**
 * The scripts of a page, inline. Content that arrives late brings its scripts with it, as the parts of an application do.
 */
import { readFileSync } from 'node:fs';
import { html, Markup } from '../markup/html.ts';
import { isFramed, type PageRequest } from '../page-request.ts';
import { placeContent } from './render-content.ts';
import type { BrowserScript, DocumentContent } from './render-document.ts';

export function renderScripts(request: PageRequest, content: DocumentContent): Markup {
  const { translated, twins, frame, late } = request.state.options;
  const disturb: readonly BrowserScript[] = translated === 'font' || twins ? ['disturb'] : [];
  const settings = html`<script>const disturbances = ${inScript({ translated, twins })};</script>`;
  if (frame && !isFramed(request)) return html`${settings}${inline(['practice', ...disturb])}`;
  const names: readonly BrowserScript[] = ['practice', ...(content.scripts ?? []), ...disturb];
  if (!late) return html`${settings}${inline(names)}`;
  const arriving = { content: placeContent(request, content.main).text, scripts: names.map((name) => readScript(name).text) };
  return html`${settings}<script id="arriving" type="application/json">${inScript(arriving)}</script><script>${readScript('arrive')}</script>`;
}

function inline(names: readonly BrowserScript[]): Markup {
  return html`${names.map((name) => html`<script>${readScript(name)}</script>\n`)}`;
}

/** JSON that cannot end the script element it stands in. */
function inScript(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

function readScript(name: BrowserScript | 'arrive'): Markup {
  return new Markup(readFileSync(new URL(`../browser/${name}.js`, import.meta.url), 'utf8'));
}
