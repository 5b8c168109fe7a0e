/** What one look says besides the page itself: notices, filters, entries that cannot be read, and what leads on. */
import { describe, expect, it } from 'vitest';
import { lookAt, type PageOptions } from '../fakes/html-page.ts';
import { cardsUrl, listOf, visa } from './card-pages.ts';

const list = listOf(visa('1234'), visa('5678'));
const prose = `<p>${'Words of a page that has much to say. '.repeat(4)}</p>`;
const shop = `<main><h1>Things to buy</h1>${prose}</main>`;

function see(html: string, options: PageOptions = { url: cardsUrl }) {
  return lookAt(html, options).sighting;
}

describe('a notice that a card was removed', () => {
  it('is read on a list, while it shows', () => {
    expect(see(`${list}<p>Card removed</p>`)).toMatchObject({ page: 'wallet-cards', removedNotice: true });
    expect(see(`${list}<p data-layout="hidden">Card removed</p>`).removedNotice).toBe(false);
    expect(see(list).removedNotice).toBe(false);
  });

  it('is nothing on other pages', () => {
    expect(see(`${shop}<p>Card removed</p>`, {}).removedNotice).toBe(false);
  });
});

describe('a list that is narrowed', () => {
  const filtered = (inside: string) => see(list.replace('<ul>', `${inside}<ul>`)).filtered;

  it('says so in plain words', () => {
    expect(filtered('<p>Search results</p>')).toBe(true);
    expect(filtered('<p>Filtered by: Visa</p>')).toBe(true);
  });

  it('is none that only offers to be narrowed, and none where nothing is said', () => {
    expect(filtered('<button>Filter</button>')).toBe(false);
    expect(filtered('<p>Hello</p>')).toBe(false);
    expect(see(`${shop}<p>Search results</p>`, {}).filtered).toBe(false);
  });
});

describe('a load that failed', () => {
  const said = '<p>Something went wrong. Please try again</p>';

  it('is said on a list too, beside other parts that are there', () => {
    expect(see(list.replace('<ul>', `${said}<ul>`)).loadFailed).toBe(true);
    expect(see(list).loadFailed).toBe(false);
    expect(see(`${list}<footer>${said}</footer>`).loadFailed).toBe(false);
  });
});

describe('the entry for a new card', () => {
  it('is there once on the list where it shows and can be pressed', () => {
    expect(see(list).addCard.map(({ words }) => words)).toEqual(['Add a new card']);
  });

  it.each(['data-layout="hidden"', 'aria-disabled="true"', 'inert'])('is none that is %s', (attribute) => {
    expect(see(list.replace('id="add"', `id="add" ${attribute}`)).addCard).toEqual([]);
  });

  it('is none on other pages', () => {
    expect(see('<main><h1>Things to buy</h1><p>Words</p><a href="/add">Add a new card</a></main>', {}).addCard).toEqual([]);
  });
});

describe('unpaid orders', () => {
  const url = 'https://www.aliexpress.com/p/order/index.html';
  const orders = (tab: string, inside: string) =>
    see(`<main><h1>My Orders</h1><div role="tablist">${tab}</div><div><p>One order</p>${inside}</div></main>`, { url });
  const tab = '<a id="x" role="tab" href="#unpaid">To pay</a>';

  it('are told by a control that pays, beside a tab without a number', () => {
    expect(orders(tab, '<button>Pay now</button>').unpaidOrders).toMatchObject({ votes: 8, words: 'To pay', reasons: ['unpaid orders'] });
    expect(orders(tab, '<button>Track order</button>').unpaidOrders).toBeNull();
    expect(orders(tab, '<p>Pay now</p>').unpaidOrders).toBeNull();
    expect(orders(tab, '<button data-layout="hidden">Pay now</button>').unpaidOrders).toBeNull();
  });

  it('are none where the tab says nought, is hidden, or cannot be pressed', () => {
    expect(orders(tab.replace('To pay', 'To pay (0)'), '<button>Pay now</button>').unpaidOrders).toBeNull();
    expect(orders(tab.replace('role="tab"', 'role="tab" data-layout="hidden"'), '<button>Pay now</button>').unpaidOrders).toBeNull();
    expect(orders('<span>To pay (2)</span>', '').unpaidOrders).toBeNull();
    expect(orders('<a role="tab" href="#">To pay (2)</a>', '').unpaidOrders).not.toBeNull();
  });

  it('are not asked for on other pages', () => {
    expect(see(`<main><h1>Things to buy</h1>${prose}<a href="#">To pay (2)</a></main>`, {}).unpaidOrders).toBeNull();
  });
});

describe('the main part', () => {
  it('is told by its tag or its role, while it shows', () => {
    for (const html of [`<main id="x">${prose}</main>`, `<div id="x" role="main">${prose}</div>`]) {
      const { sighting, at } = lookAt(`<header><a href="#">Home</a></header>${html}`);
      expect(sighting.mainRegion).toBe(at('#x'));
    }
    expect(see(`<div>${prose}</div>`).mainRegion).toBeNull();
    expect(see(`<main data-layout="hidden">${prose}</main><div>${prose}</div>`).mainRegion).toBeNull();
  });

  it('is found where it comes first of all', () => {
    const { sighting, at } = lookAt(`<main id="x">${prose}</main>`);
    expect(sighting.mainRegion).toBe(at('#x'));
  });
});

describe('the wallet of Alipay', () => {
  const url = 'https://intl.alipay.com/register/success.htm';
  const done = '<h1>Set up successfully</h1><p>Your Alipay wallet is ready</p>';
  const goOn = '<a href="https://intl.alipay.com/ihome/index.htm">Go to My Alipay</a>';

  it('is set up where the page says so and leads on', () => {
    const seen = see(`<main>${done}${goOn}</main>`, { url });
    expect([seen.page, seen.walletSetUp]).toEqual(['alipay-sign-up', true]);
  });

  it('is not where a password is still asked for', () => {
    expect(see(`<main>${done}<input type="password" aria-label="Password">${goOn}</main>`, { url }).walletSetUp).toBe(false);
    expect(see(`<main>${done}</main>`, { url }).walletSetUp).toBe(false);
  });
});

describe('the way on from the account that cannot be read', () => {
  const url = 'https://www.aliexpress.com/account/index.html';
  const menu = (...entries: readonly string[]) =>
    see(
      `<main><h1>My account</h1><ul>${['My Orders', 'My Coupons', 'Message Center', ...entries].map((name, at) => `<li><a href="/p/${at}">${name}</a></li>`).join('')}</ul></main>`,
      { url },
    );

  it('may be an entry without words beside My Alipay', () => {
    expect(menu('My Alipay', '')).toMatchObject({ page: 'account', entryUnread: true });
    expect(menu('My Alipay', 'Snarg').entryUnread).toBe(false);
  });

  it('is none where the wallet was found, or where there is no Alipay beside it', () => {
    expect(menu('My Alipay', '', 'Wallet').entryUnread).toBe(false);
    expect(menu('').entryUnread).toBe(false);
  });
});

describe('what the support chat offers', () => {
  const url = 'https://customerservice.aliexpress.com/home';
  const help = (inside: string) => see(`<main><h1>Help Center</h1><p>How can we help you today?</p>${inside}</main>`, { url });

  it('can be pressed and seen', () => {
    expect(help('<button>Card Management</button>').cardSupport).toHaveLength(1);
    expect(help('<p>Card Management</p>').cardSupport).toEqual([]);
    expect(help('<button data-layout="hidden">Card Management</button>').cardSupport).toEqual([]);
  });

  it('is in the chat where one is open, and not beside it', () => {
    const chat = (inside: string) => `<div class="chat">${inside}<textarea></textarea></div>`;
    expect(help(`${chat('<button>Card Management</button>')}`).cardSupport).toHaveLength(1);
    expect(help(`<button>Card Management</button>${chat('<p>Hello</p>')}`).cardSupport).toEqual([]);
  });

  it('is nothing on other pages', () => {
    expect(see(`<main><h1>Things to buy</h1>${prose}<button>Card Management</button></main>`, {}).cardSupport).toEqual([]);
  });
});
