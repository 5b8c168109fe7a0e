/** Where a control stands: among which neighbours, in which part and half of the page, leading to which address. */
import { describe, expect, it } from 'vitest';
import {
  addressAhead,
  addressSpeaks,
  isAmongAccountEntries,
  levelOfNeighbours,
  regionFor,
  standsAtLineEnd,
  votesOfNeighbours,
} from '../../src/engine/where-it-stands.ts';
import { targets } from '../../src/guide/targets.ts';
import { indexFrom, type PageOptions } from '../fakes/html-page.ts';

const url = 'https://www.aliexpress.com/account/index.html';
const wallet = targets['wallet-entry'];

function on(html: string, options: PageOptions = { url }) {
  const { index, at } = indexFrom(html, options);
  return { index, x: at('#x') };
}

describe('neighbours', () => {
  const level = (html: string) => {
    const { index, x } = on(`<main><p>Here</p>${html}</main>`);
    return levelOfNeighbours(index, x);
  };
  const orders = '<a href="/o">My Orders</a>';
  const coupons = '<a href="/c">My Coupons</a>';

  it('are two other entries of an account, counted by how many levels up they are met', () => {
    expect(level(`<div><a id="x" href="#">Wallet</a>${orders}${coupons}</div>`)).toBe(0);
    expect(level(`<div><div><b>New</b><a id="x" href="#">Wallet</a></div>${orders}${coupons}</div>`)).toBe(1);
    expect(level(`<div><div><a id="x" href="#">Wallet</a></div>${orders}${coupons}</div>`)).toBe(1);
  });

  it('are not one alone, one twice, others of a shop, or parts of the entry itself', () => {
    expect(level(`<div><a id="x" href="#">Wallet</a>${orders}</div>`)).toBeNull();
    expect(level(`<div><a id="x" href="#">Wallet</a>${orders}${orders}</div>`)).toBeNull();
    expect(level('<div><a id="x" href="#">Wallet</a><a href="/b">Bags</a><a href="/s">Shoes</a></div>')).toBeNull();
    expect(level('<div id="x"><a href="/o">My Orders</a><a href="/c">My Coupons</a></div>')).toBeNull();
  });

  it('show, or have a control that does', () => {
    expect(level(`<div><a id="x" href="#">Wallet</a>${orders}<a data-layout="hidden" href="/c">My Coupons</a></div>`)).toBeNull();
    expect(
      level(`<div><a id="x" href="#">Wallet</a>${orders}<a href="/c"><svg></svg><span data-layout="hidden">My Coupons</span></a></div>`),
    ).not.toBeNull();
  });

  it('stand in line: in one column, by either edge or the middle, or in one row', () => {
    const menu = (box: string) =>
      level(
        `<div><a id="x" data-box="100 300 200 40" href="#">Wallet</a><a data-box="${box}" href="/o">My Orders</a><a data-box="${box}" href="/c">My Coupons</a></div>`,
      );
    expect([menu('148 600 500 40'), menu('149 600 500 40')]).toEqual([0, null]);
    expect([menu('-400 600 748 40'), menu('-400 600 749 40')]).toEqual([0, null]);
    expect([menu('-252 600 1000 40'), menu('-251 600 1000 40')]).toEqual([0, null]);
    expect([menu('700 348 500 40'), menu('700 349 500 40')]).toEqual([0, null]);
  });

  it('say more where they are near', () => {
    expect([null, 0, 2, 3, 4, 5].map(votesOfNeighbours)).toEqual([0, 1, 1, 0, -1, -1]);
  });

  it('are not asked for in the main part of a page that is one of the account by its address', () => {
    const { index } = on('<main><a id="x" href="#">Wallet</a></main>');
    const elsewhere = on('<main><a id="x" href="#">Wallet</a></main>', { url: 'https://www.aliexpress.com/accounting' }).index;
    expect(isAmongAccountEntries(index, wallet, 'main', null)).toBe(true);
    expect(isAmongAccountEntries(index, wallet, 'navigation', null)).toBe(false);
    expect(isAmongAccountEntries(elsewhere, wallet, 'main', null)).toBe(false);
    expect(isAmongAccountEntries(elsewhere, wallet, 'navigation', 0)).toBe(true);
    expect(isAmongAccountEntries(index, targets['flyout-wallet-entry'], 'main', null)).toBe(false);
  });
});

describe('the address of a link', () => {
  const ahead = (href: string) => {
    const { index, x } = on(`<main><a id="x" href="${href}">Wallet</a></main>`);
    return [addressAhead(index, x), addressSpeaks(index, x, wallet)];
  };

  it('is read without its query, in lower case', () => {
    expect(ahead('/P/Wallet-UI/index.html?from=/account#top')).toEqual(['https://www.aliexpress.com/p/wallet-ui/index.html', true]);
    expect(ahead('/search?to=/p/wallet-ui/index.html')).toEqual(['https://www.aliexpress.com/search', false]);
  });

  it('leads nowhere where it stays on the page', () => {
    for (const href of ['#', '#wallet', url, `${url}?a=1`]) expect(ahead(href)).toEqual([null, false]);
    const { index, x } = on('<main><button id="x">Wallet</button></main>');
    expect(addressAhead(index, x)).toBeNull();
  });

  it('says nothing for what has no address of its own', () => {
    const { index, x } = on('<main><a id="x" href="/p/wallet-ui/index.html">Wallet</a></main>');
    expect(addressSpeaks(index, x, targets['sign-up-next'])).toBe(false);
  });
});

describe('the part of the page', () => {
  const part = (html: string) => {
    const { index, x } = on(html);
    return regionFor(index, x);
  };

  it('is the header at the very top, whatever tags say, and where nothing else is said', () => {
    expect(part('<div><a id="x" data-box="40 149 100 20" href="#">Account</a></div>')).toBe('header');
    expect(part('<div><a id="x" data-box="40 150 100 20" href="#">Account</a></div>')).toBe('main');
    expect(part('<nav><a id="x" data-box="40 20 100 20" href="#">Account</a></nav>')).toBe('navigation');
  });

  const below = (opener: string, panel: string) => `<div>${opener}<div>${panel}</div></div><main><p>Words</p></main>`;
  const open = '<button aria-expanded="true" data-box="900 20 100 40">Account</button>';

  it('is the panel of a control at the top that says that it is open', () => {
    const entry = '<ul><li><a id="x" data-box="900 200 100 20" href="#">Wallet</a></li></ul>';
    expect(part(below(open, entry))).toBe('flyout');
    expect(part(below(open.replace('true', 'false'), entry))).toBe('main');
    expect(part(below(open.replace('900 20 ', '900 150 '), entry))).toBe('main');
    expect(part(`<div><div>${entry}</div>${open}</div><main><p>Words</p></main>`)).toBe('main');
    expect(part(`<header>${below(open, entry)}</header>`)).toBe('flyout');
  });

  it('is not that of a control that is open far away from it', () => {
    const deep = `${'<div>'.repeat(7)}<a id="x" data-box="900 200 100 20" href="#">Wallet</a>${'</div>'.repeat(7)}`;
    expect(part(below(open, deep))).toBe('main');
    expect(part(below(open, `<a id="x" data-box="900 200 100 20" href="#">Wallet</a>${'<i>a</i>'.repeat(90)}`))).toBe('main');
  });
});

describe('the end of a line', () => {
  const stands = (box: string, direction: 'ltr' | 'rtl') => {
    const { index, x } = on(`<a id="x" data-box="${box}" href="#">Account</a>`, { url, direction });
    return standsAtLineEnd(index, x);
  };

  it('is the half of the window where the language ends its lines, and not its middle', () => {
    const boxes = ['1000 20 100 20', '100 20 100 20', '590 20 100 20'];
    expect(boxes.map((box) => stands(box, 'ltr'))).toEqual([true, false, false]);
    expect(boxes.map((box) => stands(box, 'rtl'))).toEqual([false, true, false]);
  });

  it('is not known of what nobody sees', () => {
    const { index, x } = on('<a id="x" data-layout="hidden" href="#">Account</a>', { url, direction: 'rtl' });
    expect(standsAtLineEnd(index, x)).toBe(false);
  });
});
