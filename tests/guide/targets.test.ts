/** The addresses that tell what the guide may point at, each beside addresses that look alike or lead to the opposite. */
import { describe, expect, it } from 'vitest';
import type { TargetRule } from '../../src/guide/schema.ts';
import { type TargetId, targets } from '../../src/guide/targets.ts';

const rules: Readonly<Record<TargetId, TargetRule>> = targets;
const ids = Object.keys(targets) as TargetId[];

interface Links {
  readonly match: readonly string[];
  readonly none: readonly string[];
}

const wallet: Links = {
  match: [
    'https://www.aliexpress.com/p/wallet-ui/index.html',
    'https://fr.aliexpress.com/p/wallet-ui/cards/index.html',
    'https://www.aliexpress.com/wallet/index.htm',
    'https://m.aliexpress.ru/wallet.html',
  ],
  none: [
    'https://www.aliexpress.com/w/wholesale-wallet.html',
    'https://www.aliexpress.com/category/200000297/wallets.html',
    'https://www.aliexpress.com/item/1005001.html?q=wallet',
    'https://www.aliexpress.com/p/order/index.html',
    'https://www.aliexpress.com/account/index.html',
  ],
};

const links: Partial<Readonly<Record<TargetId, Links>>> = {
  'sign-in-entry': {
    match: [
      'https://login.aliexpress.com/',
      'https://login.aliexpress.com/buyer.htm?return=x',
      'https://passport.aliexpress.ru/sign',
      'https://www.aliexpress.com/login.html',
      'https://www.aliexpress.com/sign-in',
    ],
    none: [
      'https://www.aliexpress.com/logout',
      'https://www.aliexpress.com/item/login-sticker.html',
      'https://www.aliexpress.com/account/index.html',
    ],
  },
  'account-entry': {
    match: [
      'https://www.aliexpress.com/account/index.html',
      'https://www.aliexpress.com/p/account/index.html',
      'https://m.aliexpress.com/account.html#/shipto',
      'https://aliexpress.ru/account',
      'https://home.aliexpress.com/index.htm',
    ],
    none: [
      'https://www.aliexpress.com/item/account-book.html',
      'https://www.aliexpress.com/accountable',
      'https://www.aliexpress.com/account/close/apply.htm',
      'https://www.aliexpress.com/accounts/deletion',
      'https://login.aliexpress.com/',
    ],
  },
  'wallet-entry': wallet,
  'flyout-wallet-entry': wallet,
  'alipay-entry': {
    match: [
      'https://intl.alipay.com/',
      'https://alipay.com/ihome/index.htm',
      'https://login.aliexpress.com/alipay_wallet.htm?tracelog=topbar',
    ],
    none: [
      'https://www.aliexpress.com/item/alipay.html',
      'https://www.aliexpress.com/p/wallet-ui/index.html',
      'https://www.example.com/?to=https://intl.alipay.com/',
    ],
  },
  'alipay-cards-entry': {
    match: [
      'https://intl.alipay.com/card/queryUserBindCard.htm',
      'https://intl-qk-global-inner.alipay.com/bindcard/list.htm',
      'https://intl.alipay.com/cards',
      'https://intl.alipay.com/user/card.htm',
    ],
    none: [
      'https://intl.alipay.com/discards/list.htm',
      'https://intl.alipay.com/gift-cards/list.htm',
      'https://intl.alipay.com/help/cardinal.htm',
      'https://intl.alipay.com/ihome/index.htm',
    ],
  },
};

function matches(target: TargetId, link: string): boolean {
  const { address } = rules[target];
  return address !== null && new RegExp(address.pattern, 'iu').test(link);
}

describe('the address of a target', () => {
  it('has links that match and links that do not, for every target that has one', () => {
    expect(Object.keys(links).sort()).toEqual(ids.filter((target) => rules[target].address !== null).sort());
  });

  it.each(Object.entries(links) as [TargetId, Links][])(
    'matches the links that lead there and no others: %s',
    (target, { match, none }) => {
      expect(match.filter((link) => !matches(target, link))).toEqual([]);
      expect(none.filter((link) => matches(target, link))).toEqual([]);
    },
  );

  it.each([
    ['sign-in-entry', 'account-entry'],
    ['account-entry', 'wallet-entry'],
    ['wallet-entry', 'alipay-entry'],
    ['sign-in-entry', 'wallet-entry'],
    ['account-entry', 'alipay-entry'],
  ] as const)('never tells a link for two different things: %s and %s', (one, other) => {
    expect(links[one]?.match.filter((link) => matches(other, link))).toEqual([]);
    expect(links[other]?.match.filter((link) => matches(one, link))).toEqual([]);
  });
});

describe('where a target may stand', () => {
  it.each(ids)('is never the footer, and no place twice: %s', (target) => {
    const { regions } = rules[target];
    expect(regions).not.toContain('footer');
    expect(new Set(regions).size).toBe(regions.length);
  });

  it.each(ids.filter((target) => rules[target].neighboursUnlessAt !== null))(
    'is known without its neighbours only on pages of an account: %s',
    (target) => {
      const pattern = new RegExp(rules[target].neighboursUnlessAt ?? '', 'u');
      for (const page of ['www.aliexpress.com/account/index.html', 'www.aliexpress.com/p/account/index.html', 'home.aliexpress.com/'])
        expect(pattern.test(page), page).toBe(true);
      for (const page of ['www.aliexpress.com/', 'www.aliexpress.com/item/account-book.html', 'www.aliexpress.com/category/1/wallets.html'])
        expect(pattern.test(page), page).toBe(false);
    },
  );
});
