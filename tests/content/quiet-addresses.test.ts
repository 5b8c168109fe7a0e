/** While the guide is off, shopping pages are not looked at at all; pages about cards are. */
import { expect, it } from 'vitest';
import { isQuietAddress } from '../../src/content/quiet-page.ts';
import { pages } from '../../src/guide/pages.ts';

it.each([
  'https://www.aliexpress.com/',
  'https://fr.aliexpress.com/?gatewayAdapt=glo2fra',
  'https://m.aliexpress.com/',
  'https://www.aliexpress.com/item/1005001.html',
  'https://www.aliexpress.com/w/wholesale-wallet.html',
  'https://www.aliexpress.com/p/shoppingcart/index.html',
  'https://www.aliexpress.com/p/order/index.html',
])('leaves %s alone', (address) => {
  const { hostname, pathname, search, hash } = new URL(address);
  expect(isQuietAddress(hostname, `${pathname}${search}${hash}`)).toBe(true);
});

it.each([
  ...pages.wallet.examples,
  ...pages.account.examples,
  'https://www.aliexpress.com/p/trade/confirm.html',
  'https://icashier.alipay.com/',
  'https://intl.alipay.com/ihome/user/cards.htm',
])('may look at %s', (address) => {
  const { hostname, pathname, search, hash } = new URL(address);
  expect(isQuietAddress(hostname, `${pathname}${search}${hash}`)).toBe(false);
});
