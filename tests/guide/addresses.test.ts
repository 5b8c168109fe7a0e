/** Every example address of a page, tried against the address rules of every page. */
import { describe, expect, it } from 'vitest';
import { matchesAddress, siteOf } from '../../src/engine/score-pages.ts';
import { type PageId, pages } from '../../src/guide/pages.ts';
import type { PageRule } from '../../src/guide/schema.ts';
import { isGenuineHost } from '../../src/messages/trust.ts';

const order = Object.keys(pages) as PageId[];
const rules: Readonly<Record<PageId, PageRule>> = pages;
const examples = order.flatMap((page) => rules[page].examples.map((address) => [page, address] as const));

/** Host and path as the page view gives them: lower case, with query and hash. */
function parts(address: string): readonly [host: string, path: string] {
  const { hostname, pathname, search, hash } = new URL(address);
  return [hostname.toLowerCase(), `${pathname}${search}${hash}`.toLowerCase()];
}

function weightByAddress(page: PageId, address: string): number {
  const { site, signals } = rules[page];
  const [host, path] = parts(address);
  if (site !== 'any' && site !== siteOf(host)) return 0;
  return signals.reduce(
    (sum, signal) => (signal.kind === 'address' && matchesAddress(signal.pattern, host, path) ? sum + signal.weight : sum),
    0,
  );
}

describe('examples', () => {
  it('has some for most of the pages that an address can tell', () => {
    const told = order.filter((page) => rules[page].signals.some((signal) => signal.kind === 'address' && signal.weight >= 10));
    expect(told.filter((page) => rules[page].examples.length === 0)).toEqual([]);
  });

  it.each(examples)('is a genuine page over https: %s %s', (_page, address) => {
    expect(new URL(address).protocol).toBe('https:');
    expect(isGenuineHost(new URL(address).hostname)).toBe(true);
  });

  it.each(examples)('is spoken for by the addresses of its own page: %s %s', (page, address) => {
    expect(weightByAddress(page, address)).toBeGreaterThan(0);
  });

  it.each(examples)('is not taken by an earlier page for its address alone: %s %s', (page, address) => {
    const earlier = order.slice(0, order.indexOf(page));
    // Is it an example of that page? Then move it there. It is not? Then narrow the pattern of that page.
    expect(earlier.filter((other) => weightByAddress(other, address) >= 10)).toEqual([]);
  });

  it.each(examples.filter(([page]) => page !== 'elsewhere'))('is not somewhere else alone: %s %s', (page, address) => {
    const fitting = order.filter((other) => other !== 'elsewhere' && weightByAddress(other, address) > 0);
    expect(fitting).toContain(page);
  });
});

/** Addresses that speak for a page without deciding, where the guide has no example of its own. */
const hints = [
  ['identity-check', 'https://www.aliexpress.com/iv/check.htm'],
  ['identity-check', 'https://intl.alipay.com/identity/check.htm'],
  ['wallet-cards', 'https://www.aliexpress.com/p/payment-methods.html'],
  ['wallet-cards', 'https://www.aliexpress.com/cards/list.html'],
  ['alipay-cards', 'https://intl.alipay.com/card/queryUserBindCard.htm'],
  ['alipay-sign-up', 'https://intl.alipay.com/user/register/step1.htm'],
  ['alipay-sign-up', 'https://intl.alipay.com/open/index.htm'],
  ['alipay-home', 'https://intl.alipay.com/ihome/index.htm'],
  ['not-ready', 'https://www.aliexpress.com/cards/list.html'],
] as const satisfies readonly (readonly [PageId, string])[];

describe('hints', () => {
  it('are there for every page that an address speaks for and that has no example', () => {
    const spokenFor = order.filter((page) => rules[page].signals.some((signal) => signal.kind === 'address' && signal.weight > 0));
    const shown: readonly PageId[] = [...examples, ...hints].map(([page]) => page);
    expect(spokenFor.filter((page) => !shown.includes(page))).toEqual([]);
  });

  it.each(hints)('speak for the page and leave it to words and structure: %s %s', (page, address) => {
    expect(weightByAddress(page, address)).toBeGreaterThan(0);
    expect(weightByAddress(page, address)).toBeLessThan(10);
  });

  it.each(hints)('are not taken by an earlier page for the address alone: %s %s', (page, address) => {
    const earlier = order.slice(0, order.indexOf(page));
    expect(earlier.filter((other) => weightByAddress(other, address) >= 10)).toEqual([]);
  });
});

describe('addresses that look alike', () => {
  it.each([
    ['wallet', 'https://www.aliexpress.com/item/1005001.html?q=wallet-case'],
    ['wallet', 'https://www.aliexpress.com/w/wholesale-wallet.html'],
    ['wallet-cards', 'https://www.aliexpress.com/category/memory-cards.html'],
    ['account', 'https://www.aliexpress.com/wholesale?searchtext=account'],
    ['orders', 'https://www.aliexpress.com/item/order-organiser.html'],
    ['checkout', 'https://www.aliexpress.com/p/shoppingcart/index.html'],
    ['bot-check', 'https://www.aliexpress.com/'],
    ['account-deletion', 'https://www.aliexpress.com/account/index.html'],
    ['alipay-gate', 'https://intl.alipay.com/ihome'],
    ['help', 'https://www.aliexpress.com/store/helping-hands'],
  ] as const)('does not take for %s: %s', (page, address) => {
    expect(weightByAddress(page, address)).toBeLessThan(10);
  });

  it.each(['wallet', 'wallet-cards', 'account', 'orders'] as const)('does not take a page of Alipay for %s', (page) => {
    expect(weightByAddress(page, 'https://intl.alipay.com/p/wallet/account/index/p/order/')).toBe(0);
  });
});
