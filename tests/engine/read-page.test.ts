/** Every page that is known by words or structure, each beside a twin that is another page. */
import { describe, expect, it } from 'vitest';
import { type PageId, pages } from '../../src/guide/pages.ts';
import { lookAt } from '../fakes/html-page.ts';
import { alipayPairs } from './alipay-pairs.ts';
import { type PagePair, pagePairs } from './page-pairs.ts';

const allPairs = (Object.keys(pages) as PageId[])
  .map((page): readonly [PageId, readonly PagePair[]] => [page, [...(pagePairs[page] ?? []), ...(alipayPairs[page] ?? [])]])
  .filter(([, pairs]) => pairs.length > 0);

function pageOf(html: string, url: string, title = ''): PageId {
  return lookAt(html, { url, title }).sighting.page;
}

describe.each(allPairs)('the page %s', (page, pairs) => {
  it.each(pairs)('is $what', ({ url, html, title }) => {
    expect(pageOf(html, url, title)).toBe(page);
  });

  it.each(pairs)('is $what, and not $notWhat', ({ url, title, twin }) => {
    expect(pageOf(twin.html, twin.url ?? url, twin.title ?? title)).toBe(twin.page);
    expect(twin.page).not.toBe(page);
  });
});

describe('the pairs', () => {
  it('are there for every page that words or structure can tell', () => {
    const told = (Object.keys(pages) as PageId[]).filter((page) => pages[page].signals.some(({ kind }) => kind !== 'address'));
    expect(told.filter((page) => pagePairs[page] === undefined)).toEqual([]);
  });
});

describe('a sighting', () => {
  it('tells nothing of cards, refusals and boxes on pages that have none to tell', () => {
    const { sighting } = lookAt(
      `<header><a href="#">Account</a></header><main><h1>Things to buy</h1><p>${'Words. '.repeat(20)}</p></main>`,
    );
    expect(sighting).toMatchObject({
      page: 'elsewhere',
      cards: null,
      dialog: null,
      refusal: null,
      saveCardBox: null,
    });
    expect(sighting).toMatchObject({ addCard: [], unpaidOrders: null, cardSupport: [] });
  });

  it('knows somebody signed out by an entry to sign in, without one to sign out', () => {
    const header = (inside: string) => `<header>${inside}</header><main><h1>Things to buy</h1><p>${'Words. '.repeat(20)}</p></main>`;
    const signIn = '<a href="#" data-box="1100 20 120 40">Sign in</a>';
    expect(lookAt(header(signIn)).sighting.signedOut).toBe(true);
    expect(lookAt(header(`${signIn}<a href="#">Sign Out</a>`)).sighting.signedOut).toBe(false);
    expect(lookAt(header('<a href="#">Account</a>')).sighting.signedOut).toBe(false);
  });

  it('finds unpaid orders by the number on their tab, and none at zero', () => {
    const url = 'https://www.aliexpress.com/p/order/index.html';
    const orders = (tab: string) =>
      `<main><h1>My Orders</h1><div role="tablist"><a id="x" role="tab">${tab}</a></div><p>One order</p></main>`;
    const { sighting, at } = lookAt(orders('To pay (2)'), { url });
    expect(sighting.unpaidOrders?.node).toBe(at('#x'));
    for (const tab of ['To pay', 'To pay (0)', 'Shipped (2)']) expect(lookAt(orders(tab), { url }).sighting.unpaidOrders).toBeNull();
  });

  it('finds what the support chat offers for cards', () => {
    const url = 'https://customerservice.aliexpress.com/home';
    const chat = (option: string) => `<main><h1>Help Center</h1><p>How can we help you today?</p><button>${option}</button></main>`;
    expect(lookAt(chat('Card Management'), { url }).sighting.cardSupport).toHaveLength(1);
    expect(lookAt(chat('Order Management'), { url }).sighting.cardSupport).toEqual([]);
  });

  it('knows the support chat open by a place to type beside words about chatting', () => {
    const url = 'https://customerservice.aliexpress.com/home';
    const help = (inside: string) => lookAt(`<main><h1>Help Center</h1><p>How can we help you today?</p>${inside}</main>`, { url });
    expect(help('<div><h2>Chat with us</h2><textarea></textarea></div>').sighting.chatOpen).toBe(true);
    expect(help('<div class="chat"><textarea></textarea></div>').sighting.chatOpen).toBe(true);
    expect(help('<button>Chat now</button><textarea></textarea>').sighting.chatOpen).toBe(false);
    expect(help('<button>Chat now</button>').sighting.chatOpen).toBe(false);
    expect(help('<p>Tell us more</p><textarea></textarea>').sighting.chatOpen).toBe(false);
    expect(help('<button>Chat now</button><textarea data-layout="hidden"></textarea>').sighting.chatOpen).toBe(false);
  });
});
