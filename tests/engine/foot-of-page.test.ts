/** The foot of a page that does not say that it is one: columns of links side by side, at its end. */
import { describe, expect, it } from 'vitest';
import { standsInColumnsAtEnd } from '../../src/engine/foot-of-page.ts';
import { regionFor } from '../../src/engine/where-it-stands.ts';
import { indexFrom } from '../fakes/html-page.ts';

const url = 'https://www.aliexpress.com/p/wallet-ui/index.html';
const links = (...names: readonly string[]) => names.map((name) => `<div><a href="/p/${name}">${name}</a></div>`).join('');
const column = (at: number, inside: string) => `<div data-box="${at * 300} 900 280 120"><b>Blorf</b>${inside}</div>`;
const entry = '<div><a id="x" href="/goods">Manage payment methods</a></div>';
const columns = `${column(0, links('Wug', 'Zork'))}${column(1, entry + links('Plugh'))}${column(2, links('Xyzzy', 'Quux'))}`;
const main = '<div><h1>Wallet</h1><p>Balance</p></div>';

function isFoot(html: string): boolean {
  const { index, at } = indexFrom(html, { url });
  return standsInColumnsAtEnd(index, at('#x'));
}

describe('columns of links', () => {
  it('are the foot where the page ends with them', () => {
    expect(isFoot(`<div>${main}<div>${columns}</div></div>`)).toBe(true);
    expect(isFoot(`<div>${main}<section><div><div>${columns}</div></div><p>© 2026 Blorf</p></section></div>`)).toBe(true);
    const { index, at } = indexFrom(`<div>${main}<div>${columns}</div></div>`, { url });
    expect(regionFor(index, at('#x'))).toBe('footer');
  });

  it.each([
    ['in the main part', `<main>${main}<div>${columns}</div></main>`],
    ['with more of the page behind them', `<div>${main}<div>${columns}</div>${'<p>Wug</p>'.repeat(80)}</div>`],
    ['below each other', `<div>${main}<div>${columns.replaceAll(/data-box="\d+ 900/gu, 'data-box="0 900')}</div></div>`],
    [
      'that are the menu of an account',
      `<div>${main}<div>${column(0, links('Orders', 'Coupons'))}${column(1, entry + links('Addresses'))}${column(2, links('Messages', 'Quux'))}</div></div>`,
    ],
    ['that are two', `<div>${main}<div>${column(0, links('Wug', 'Zork'))}${column(1, entry + links('Plugh'))}</div></div>`],
    [
      'that are tiles of one link each',
      `<div>${main}<div>${column(0, links('Wug'))}${column(1, entry)}${column(2, links('Xyzzy'))}${column(3, links('Quux'))}</div></div>`,
    ],
  ])('are none %s', (_why, html) => {
    expect(isFoot(html)).toBe(false);
  });
});
