/** Entries where words fail: by address, class name, a person's name, a closed menu; each beside a look-alike. */
import { describe, expect, it } from 'vitest';
import { findEntries } from '../../src/engine/find-entries.ts';
import type { Candidate } from '../../src/engine/sighting.ts';
import { type TargetId, targets } from '../../src/guide/targets.ts';
import { indexFrom, type PageOptions } from '../fakes/html-page.ts';

const shop = 'https://www.aliexpress.com/';
const alipay = 'https://intl.alipay.com/home';
const atEnd = 'data-box="1100 20 120 40"';
const prose = `<main><p>${'Words of a page that has much to say. '.repeat(4)}</p></main>`;

function candidates(html: string, target: TargetId, options: PageOptions): { found: readonly Candidate[]; x: number | null } {
  const page = indexFrom(html, options);
  const hasX = page.document.querySelector('#x') !== null;
  return { found: findEntries(page.index, targets)[target], x: hasX ? page.at('#x') : null };
}

/** Whether the element with the id `x` is found, and nothing besides. */
function finds(html: string, target: TargetId, options: PageOptions = { url: shop }): boolean {
  const { found, x } = candidates(html, target, options);
  return found.length === 1 && found[0]?.node === x;
}

function isEmpty(html: string, target: TargetId, options: PageOptions = { url: shop }): boolean {
  return candidates(html, target, options).found.length === 0;
}

function header(inside: string): string {
  return `<header>${inside}</header>${prose}`;
}

describe('the address of a link', () => {
  it.each([
    ['account-entry', header(`<a id="x" ${atEnd} href="/account/index.html"><svg></svg></a>`)],
    ['account-entry', header(`<a id="x" ${atEnd} href="https://home.aliexpress.com/index.htm">Blorf</a>`)],
    ['sign-in-entry', header(`<a id="x" ${atEnd} href="https://login.aliexpress.com/">Blorf</a>`)],
    ['wallet-entry', '<main><p>Blorf</p><a id="x" href="/p/wallet-ui/index.html">Snarg</a></main>'],
    ['alipay-entry', '<main><p>Blorf</p><a id="x" href="https://intl.alipay.com/ihome/index.htm">Snarg</a></main>'],
  ] as const)('tells the %s in unknown words', (target, html) => {
    expect(finds(html, target)).toBe(true);
  });

  it('tells the entry to the cards on Alipay', () => {
    const page = (href: string) => `<main><p>Blorf</p><a id="x" href="${href}">Snarg</a></main>`;
    expect(finds(page('/card/queryUserBindCard.htm'), 'alipay-cards-entry', { url: alipay })).toBe(true);
    expect(isEmpty(page('/discards/list.htm'), 'alipay-cards-entry', { url: alipay })).toBe(true);
  });

  it('is never more than probable', () => {
    const { found } = candidates(header(`<a id="x" ${atEnd} class="my-account" href="/account/index.html">A Aisha</a>`), 'account-entry', {
      url: shop,
    });
    expect(found[0]?.votes).toBe(6);
  });

  it.each([
    ['that stays on the page', '#'],
    ['that stays on the page with another place in it', '#orders'],
    ['of the page itself', 'https://www.aliexpress.com/account/index.html'],
    ['of the page itself with another question', '/account/index.html?tab=2'],
  ])('tells nothing by the address of the page: a link %s', (_what, href) => {
    const link = `<header><a id="x" ${atEnd} href="${href}">Blorf</a></header>${prose}`;
    expect(isEmpty(link, 'account-entry', { url: 'https://www.aliexpress.com/account/index.html' })).toBe(true);
  });

  it.each([
    ['orders', 'My Orders'],
    ['help', 'Help Center'],
    ['the way out', 'Sign out'],
    ['a purchase', 'Buy now'],
    ['an end of the account', 'Delete my account'],
  ])('gives way to words that say something else: %s', (_what, words) => {
    expect(isEmpty(header(`<a ${atEnd} href="/account/index.html">${words}</a>`), 'account-entry')).toBe(true);
  });

  it.each([
    ['disabled', `<a ${atEnd} aria-disabled="true" href="/account/index.html">Blorf</a>`],
    ['hidden', `<a ${atEnd} data-layout="hidden" href="/account/index.html">Blorf</a>`],
    ['out of reach', `<a ${atEnd} aria-hidden="true" href="/account/index.html">Blorf</a>`],
  ])('counts on no control that is %s', (_what, link) => {
    expect(isEmpty(header(link), 'account-entry')).toBe(true);
  });

  it('is not looked at while words tell the entry', () => {
    const both = header(
      `<a id="x" ${atEnd} href="/p/account/index.html">Account</a><a data-box="900 20 120 40" href="/account/index.html">Blorf</a>`,
    );
    expect(finds(both, 'account-entry')).toBe(true);
  });
});

describe('a class name', () => {
  it.each(['my-account', 'header-account--btn', 'user_avatar', 'nav-profile'])('tells the account entry by %j', (name) => {
    expect(finds(header(`<button id="x" ${atEnd} class="${name}"><svg></svg></button>`), 'account-entry')).toBe(true);
  });

  it.each(['accountable', 'accounts', 'profiles-of-buyers', 'bank'])('tells nothing by %j', (name) => {
    expect(isEmpty(header(`<button ${atEnd} class="${name}"><svg></svg></button>`), 'account-entry')).toBe(true);
  });

  it('tells nothing on what cannot be pressed, nor outside the header', () => {
    expect(isEmpty(header(`<p ${atEnd} class="my-account">Blorf</p>`), 'account-entry')).toBe(true);
    expect(isEmpty('<main><button class="my-account" data-box="40 400 90 30">Blorf</button></main>', 'account-entry')).toBe(true);
  });

  it('tells nothing on a control that says something else', () => {
    expect(isEmpty(header(`<a ${atEnd} class="my-account" href="#">My Orders</a>`), 'account-entry')).toBe(true);
  });
});

describe("a person's name", () => {
  it('tells the account entry behind its initial', () => {
    expect(finds(header(`<button id="x" ${atEnd}><i>A</i> <span>Aisha</span></button>`), 'account-entry')).toBe(true);
    expect(finds(header(`<a id="x" ${atEnd} href="#">М Марина</a>`), 'account-entry')).toBe(true);
  });

  it.each([
    ['another letter before it', `<button ${atEnd}>B Aisha</button>`],
    ['no letter before it', `<button ${atEnd}>Aisha</button>`],
    ['no control', `<p ${atEnd}>A Aisha</p>`],
    ['the letter alone', `<button ${atEnd}>A</button>`],
  ])('tells nothing with %s', (_what, control) => {
    expect(isEmpty(header(control), 'account-entry')).toBe(true);
  });
});

describe('a closed menu beside its control', () => {
  const menu = (...words: readonly string[]) =>
    `<ul data-layout="hidden">${words.map((word) => `<li><a href="#">${word}</a></li>`).join('')}</ul>`;
  const withMenu = (control: string, closed: string) => header(`<div>${control}${closed}</div>`);
  const opener = `<button id="x" ${atEnd} aria-haspopup="menu"><svg></svg></button>`;

  it('tells the account entry by two entries of an account', () => {
    expect(finds(withMenu(opener, menu('My Orders', 'My Coupons', 'Blorf')), 'account-entry')).toBe(true);
    const expands = `<button id="x" ${atEnd} aria-expanded="false"><svg></svg></button>`;
    expect(finds(withMenu(expands, menu('My Orders', 'Message Center')), 'account-entry')).toBe(true);
  });

  it.each([
    ['one entry of an account', opener, menu('My Orders', 'Blorf')],
    ['the same entry twice', opener, menu('My Orders', 'My Orders')],
    ['categories of the shop', opener, menu('Shoes', 'Watches', 'Bags')],
    ['a control that opens nothing', `<button ${atEnd}><svg></svg></button>`, menu('My Orders', 'My Coupons')],
  ])('tells nothing with %s', (_what, control, closed) => {
    expect(isEmpty(withMenu(control, closed), 'account-entry')).toBe(true);
  });
});

describe('a panel below a control of the header that is open', () => {
  const entries =
    '<li><a href="/o">My Orders</a></li><li><a href="/c">My Coupons</a></li><li><a href="/m">Message Center</a></li><li><a id="x" href="/w">Wallet</a></li>';
  const page = (opener: string) => `<div><div>${opener}</div><div><ul>${entries}</ul></div></div>${prose}`;

  it('is the flyout of the account, whatever its tags say', () => {
    expect(finds(page(`<button aria-expanded="true" ${atEnd}>Blorf</button>`), 'flyout-wallet-entry')).toBe(true);
  });

  it.each([
    ['is closed', `<button aria-expanded="false" ${atEnd}>Blorf</button>`],
    ['says nothing of it', `<button ${atEnd}>Blorf</button>`],
    ['stands in the page', '<button aria-expanded="true" data-box="40 400 120 40">Blorf</button>'],
  ])('is none where the control %s', (_what, opener) => {
    expect(isEmpty(page(opener), 'flyout-wallet-entry')).toBe(true);
  });

  it('is still none far from the control', () => {
    const far = `<div><button aria-expanded="true" ${atEnd}>Blorf</button></div><div><div><div><div><div><div><ul>${entries}</ul></div></div></div></div></div></div>${prose}`;
    expect(isEmpty(far, 'flyout-wallet-entry')).toBe(true);
  });
});
