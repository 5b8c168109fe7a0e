/** The controls that lead on, each beside a look-alike that must not be pointed at. */
import { describe, expect, it } from 'vitest';
import { findEntries } from '../../src/engine/find-entries.ts';
import { type TargetId, targets } from '../../src/guide/targets.ts';
import { indexFrom, type PageOptions } from '../fakes/html-page.ts';

const aliexpress = 'https://www.aliexpress.com/';
const alipay = 'https://intl.alipay.com/home';

function candidates(html: string, target: TargetId, options: PageOptions = { url: aliexpress }) {
  const page = indexFrom(html, options);
  return { page, found: findEntries(page.index, targets)[target] };
}

/** Whether the element with the id `x` comes first. */
function leads(html: string, target: TargetId, options?: PageOptions): boolean {
  const { page, found } = candidates(html, target, options);
  return found[0]?.node === page.at('#x');
}

function isEmpty(html: string, target: TargetId, options?: PageOptions): boolean {
  return candidates(html, target, options).found.length === 0;
}

const neighbours = '<li><a href="/o">My Orders</a></li><li><a href="/c">My Coupons</a></li><li><a href="/m">Message Center</a></li>';
const atEnd = 'data-box="1100 20 120 40"';
const atStart = 'data-box="40 20 120 40"';

describe('the account entry', () => {
  it.each([
    ['its words', `<header><a id="x" ${atEnd} href="#">Account</a></header>`],
    ['a greeting', `<header><div id="x" tabindex="0" ${atEnd}>Hi, Ada</div></header>`],
    ['the name of the site with "my"', `<header><a id="x" ${atEnd} href="#">My AliExpress</a></header>`],
    ['the label of a picture', `<header><a id="x" ${atEnd} href="#" aria-label="Account"><svg></svg></a></header>`],
    ['a line at the top that is no header by its tags', `<div><a id="x" ${atEnd} href="#">Account</a></div>`],
  ])('is found by %s', (_how, html) => {
    expect(leads(html, 'account-entry')).toBe(true);
  });

  it.each([
    ['the name of the site alone', `<header><a ${atEnd} href="/">AliExpress</a></header>`],
    ['the way to delete it', `<header><a ${atEnd} href="#">Delete my account</a></header>`],
    ['the way out', `<header><a ${atEnd} href="#">Sign out</a></header>`],
    ['an entry of the footer', '<footer><a href="#">Account</a></footer>'],
    ['text that is no control', `<header><p ${atEnd}>Account</p></header>`],
    ['a control that nobody sees', `<header><a ${atEnd} data-layout="hidden" href="#">Account</a></header>`],
    ['a control out of reach', `<header><a ${atEnd} aria-hidden="true" href="#">Account</a></header>`],
  ])('is not %s', (_what, html) => {
    expect(isEmpty(html, 'account-entry')).toBe(true);
  });

  it('is rather the one where lines end, in either direction', () => {
    const header = (first: string, second: string) =>
      `<header><a ${atStart} href="#" id="${first}">Account</a><a ${atEnd} href="#" id="${second}">Account</a></header>`;
    expect(leads(header('y', 'x'), 'account-entry')).toBe(true);
    expect(leads(header('x', 'y'), 'account-entry', { url: aliexpress, direction: 'rtl' })).toBe(true);
  });

  it('is not the tab of the page that is open, and may open something on it', () => {
    const link = (href: string) => `<header><a id="x" ${atEnd} href="${href}">My profile</a></header>`;
    const onPage = { url: 'https://intl.alipay.com/index.htm' };
    expect(isEmpty(link('/index.htm'), 'account-entry', onPage)).toBe(true);
    for (const href of ['#', '/index.htm#menu', '/profile.htm']) expect(leads(link(href), 'account-entry', onPage)).toBe(true);
    const onTab = { url: 'https://intl.alipay.com/index.htm?tab=history' };
    expect(leads(link('/index.htm'), 'account-entry', onTab)).toBe(true);
  });

  it('is found on Alipay too, where it stands in the header', () => {
    expect(leads(`<header><a id="x" ${atEnd} href="#">Account</a></header>`, 'account-entry', { url: alipay })).toBe(true);
    expect(isEmpty('<main><p>Balance 0</p><a href="#">Account</a></main>', 'account-entry', { url: alipay })).toBe(true);
  });
});

describe('the sign-in entry', () => {
  it('is found in the header, and not where somebody signs out', () => {
    expect(leads(`<header><a id="x" ${atEnd} href="#">Sign in / Register</a></header>`, 'sign-in-entry')).toBe(true);
    expect(isEmpty(`<header><a ${atEnd} href="#">Sign Out</a></header>`, 'sign-in-entry')).toBe(true);
    expect(isEmpty('<main><h2 data-box="40 400 300 30">Sign in</h2></main>', 'sign-in-entry')).toBe(true);
  });
});

describe('the wallet entry', () => {
  it.each(['Wallet', 'My Wallet', 'Payment methods', 'Payments', 'Saved cards'])('is %j beside other entries of the account', (words) => {
    expect(leads(`<nav><ul>${neighbours}<li><a id="x" href="#">${words}</a></li></ul></nav>`, 'wallet-entry')).toBe(true);
  });

  it('needs no neighbours where its address says what it is', () => {
    const alone = (href: string) => `<main><p>Here it is</p><a id="x" href="${href}">Wallet</a></main>`;
    expect(leads(alone('/p/wallet-ui/index.html'), 'wallet-entry')).toBe(true);
    expect(isEmpty(alone('/category/123'), 'wallet-entry')).toBe(true);
  });

  it('needs no neighbours on the page of the account itself, but still does in its header', () => {
    const alone = '<main><p>Here it is</p><a id="x" href="/x/1">Wallet</a></main>';
    const onAccount = { url: 'https://www.aliexpress.com/account/index.html' };
    expect(leads(alone, 'wallet-entry', onAccount)).toBe(true);
    expect(isEmpty(alone, 'wallet-entry', { url: 'https://www.aliexpress.com/category/accounting' })).toBe(true);
    expect(isEmpty('<nav><a href="/x/1">Wallet</a></nav><main><p>Here it is</p></main>', 'wallet-entry', onAccount)).toBe(true);
  });

  it('is the one in the menu of the account where others stand in no such menu', () => {
    const onAccount = { url: 'https://www.aliexpress.com/account/index.html' };
    const menu = `<ul>${neighbours}<li><a id="x" href="#">Mine: wallet overview</a></li></ul>`;
    const foot = '<div><p>More</p><div><a href="/x/1">Wallet</a></div><div><a href="/x/2">Pens</a></div></div>';
    expect(leads(`<main>${menu}${foot}</main>`, 'wallet-entry', onAccount)).toBe(true);
    expect(candidates(`<main>${menu}${foot}</main>`, 'wallet-entry', onAccount).found).toHaveLength(1);
    expect(isEmpty(`<main>${foot}</main>`, 'wallet-entry', onAccount)).toBe(false);
  });

  it('is none of several of a kind side by side, which are goods or searches for them', () => {
    const onAccount = { url: 'https://www.aliexpress.com/account/index.html' };
    const line = (...names: readonly string[]) =>
      `<main><p>Here</p><div>${names.map((name) => `<a href="#">${name}</a>`).join('')}</div></main>`;
    expect(candidates(line('Wallet', 'My orders'), 'wallet-entry', onAccount).found).toHaveLength(1);
    expect(isEmpty(line('Wallet', 'My wallet', 'My orders'), 'wallet-entry', onAccount)).toBe(true);
  });

  it('is not the category "Wallet" of the shop', () => {
    const shop = '<li><a href="/a">Bags</a></li><li><a href="/b">Shoes</a></li><li><a href="/c">Watches</a></li>';
    expect(isEmpty(`<nav><ul>${shop}<li><a href="/w">Wallet</a></li></ul></nav>`, 'wallet-entry')).toBe(true);
  });

  it.each(['Leather wallet for men', 'Wallet -70%', 'Gift cards', 'Add card', 'Memory cards', 'Pay now'])(
    'is not %j, even beside other entries',
    (words) => {
      expect(isEmpty(`<nav><ul>${neighbours}<li><a href="#">${words}</a></li></ul></nav>`, 'wallet-entry')).toBe(true);
    },
  );

  it('may say a little more, and never that it is for sale or is to be closed', () => {
    const menu = (words: string) => `<main><ul>${neighbours}<li><a id="x" href="#">${words}</a></li></ul></main>`;
    expect(leads(menu('Wallet overview'), 'wallet-entry')).toBe(true);
    expect(isEmpty(menu('Wallet sale'), 'wallet-entry')).toBe(true);
    expect(isEmpty(menu('Close wallet'), 'wallet-entry')).toBe(true);
  });

  it('is found by the title of its tile, whatever the tile says below', () => {
    const tile = '<div id="x" tabindex="0"><h3>Payment methods</h3><p>Cards, coupons and your balance</p></div>';
    expect(leads(`<main><div>${tile}<ul>${neighbours}</ul></div></main>`, 'wallet-entry')).toBe(true);
    const other = '<div tabindex="0"><h3>Gift ideas</h3><p>Coupons and payment methods of all kinds</p></div>';
    expect(isEmpty(`<main><div>${other}<ul>${neighbours}</ul></div></main>`, 'wallet-entry')).toBe(true);
  });

  it('needs its neighbours in the open flyout too', () => {
    const flyout = (inside: string) => `<header><div role="menu" data-layout="floating"><ul>${inside}</ul></div></header>`;
    const entry = '<li><a id="x" href="#">Wallet</a></li>';
    expect(leads(flyout(neighbours + entry), 'flyout-wallet-entry')).toBe(true);
    expect(isEmpty(flyout(entry), 'flyout-wallet-entry')).toBe(true);
    expect(isEmpty(flyout(`<div data-layout="hidden">${neighbours}</div>${entry}`), 'flyout-wallet-entry')).toBe(true);
  });
});

describe('the entry to the cards', () => {
  it.each(['Payment Cards', 'Manage your cards', 'Saved cards', 'Edit cards'])('is the control %j', (words) => {
    expect(leads(`<main><p>Balance 0</p><a id="x" href="#">${words}</a></main>`, 'cards-entry')).toBe(true);
  });

  it('is a bare "Manage" beside its words, and not beside others', () => {
    const tile = (title: string) => `<main><div><h3>${title}</h3><button id="x">Manage</button></div></main>`;
    expect(leads(tile('Saved cards'), 'cards-entry')).toBe(true);
    expect(isEmpty(tile('Saved addresses'), 'cards-entry')).toBe(true);
    expect(isEmpty(tile('Gift cards'), 'cards-entry')).toBe(true);
    expect(isEmpty(tile('All my cards fit in it.'), 'cards-entry')).toBe(true);
  });

  it('is none among goods, and is one beside other ways to pay', () => {
    const menu = (...names: readonly string[]) =>
      `<main><p>Balance 0</p><ul>${names.map((name) => `<li><a href="/p/${name.length}">${name}</a></li>`).join('')}<li><a id="x" href="#">Payment cards</a></li></ul></main>`;
    expect(isEmpty(menu('Leather wallets', 'Card holders', 'Memory cards'), 'cards-entry')).toBe(true);
    expect(leads(menu('Gift cards', 'PayPal', 'Balance'), 'cards-entry')).toBe(true);
  });

  it.each([
    ['a heading', '<h2>Saved cards</h2>'],
    ['the form for a new card', '<a href="#">Add a new card</a>'],
    ['gift cards', '<a href="#">Gift cards</a>'],
    ['a disabled control', '<button disabled>Manage cards</button>'],
  ])('is not %s', (_what, control) => {
    expect(isEmpty(`<main><p>Balance 0</p>${control}</main>`, 'cards-entry')).toBe(true);
  });
});

describe('the entry to Alipay', () => {
  it('is found by its words and surer by its address', () => {
    const entry = (href: string) => `<main><p>Payment</p><a id="x" href="${href}">My Alipay</a></main>`;
    const votes = (href: string) => candidates(entry(href), 'alipay-entry').found[0]?.votes ?? 0;
    expect(leads(entry('/somewhere'), 'alipay-entry')).toBe(true);
    expect(votes('https://intl.alipay.com/')).toBeGreaterThan(votes('/somewhere'));
  });

  it('is not the box that saves a card there, nor plain words about it', () => {
    expect(isEmpty('<main><p>Payment</p><button>Save card to Alipay</button></main>', 'alipay-entry')).toBe(true);
    expect(isEmpty('<main><p>Alipay</p></main>', 'alipay-entry')).toBe(true);
  });
});

describe('two twins of one entry', () => {
  const entry = (id: string, layout = '') => `<div ${layout}><a id="${id}" href="#">Meine Karten verwalten</a></div>`;
  const german = { url: aliexpress, language: 'de' };

  it('are the open one, where the other lies behind something', () => {
    const first = `<main><p>Guthaben</p>${entry('x')}${entry('y', 'data-layout="covered"')}</main>`;
    const second = `<main><p>Guthaben</p>${entry('y', 'data-layout="covered"')}${entry('x')}</main>`;
    for (const html of [first, second]) {
      const { page, found } = candidates(html, 'cards-entry', german);
      expect(found.map(({ node }) => node)).toEqual([page.at('#x')]);
    }
  });

  it('are the covered one where there is no other, and both where both lie open', () => {
    expect(leads(`<main><p>Guthaben</p>${entry('x', 'data-layout="covered"')}</main>`, 'cards-entry', german)).toBe(true);
    expect(candidates(`<main><p>Guthaben</p>${entry('x')}${entry('y')}</main>`, 'cards-entry', german).found).toHaveLength(2);
  });
});

describe('the tab of unpaid orders', () => {
  it.each([
    ['en', 'To pay', 'Payments'],
    ['de', 'Zu bezahlen', 'Zahlungen'],
    ['fr', 'À payer', 'Paiements'],
    ['es', 'Pendiente de pago', 'Pagos'],
  ])('is never the entry to the payments (%s)', (language, tab, payments) => {
    const menu = (words: string) => `<nav><ul>${neighbours}<li><a id="x" href="#">${words}</a></li></ul></nav>`;
    const options = { url: aliexpress, language };
    expect(isEmpty(menu(tab), 'wallet-entry', options)).toBe(true);
    expect(leads(menu(payments), 'wallet-entry', options)).toBe(true);
  });
});
