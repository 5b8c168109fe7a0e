/**
 * The style of all pages in one piece, read once. Content in a shadow root needs it a second time.
 */
import { readFileSync } from 'node:fs';
import { Markup } from '../markup/html.ts';

const names = ['base', 'header', 'shop', 'account', 'cards', 'dialogs', 'forms', 'alipay', 'variants'];

export const practiceStyle = new Markup(
  names.map((name) => readFileSync(new URL(`../style/${name}.css`, import.meta.url), 'utf8')).join('\n'),
);
