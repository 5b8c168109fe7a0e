/** Addresses come out as the browser would make them, whichever way they were found. */
import { describe, expect, it } from 'vitest';
import { addressesFrom } from '../../../src/platform/page/link-addresses.ts';

const bases = [
  'https://www.aliexpress.com/p/wallet-ui/index.html?a=b#c',
  'https://global.alipay.com:8443/cards',
  'https://example.org/',
  'about:blank',
] as const;
const written = [
  '/',
  '/item/1005.html',
  '/p/wallet-ui/card-list.html',
  '/a/../b',
  '/a/./b',
  '/a//b',
  '//other.example/a',
  '/..',
  '/.hidden',
  '/a/%2e%2e/b',
  '/a b',
  '/a?x=1#y',
  '/é',
  '/a~b.c-d_e/',
  '/a\\b',
  'relative/path',
  '?query',
  '#hash',
  '',
  'https://www.aliexpress.com/account.html',
  'HTTPS://WWW.ALIEXPRESS.COM/A',
  'mailto:a@b.example',
  'http://[bad',
] as const;

function byBrowser(address: string, base: string): string | null {
  try {
    return new URL(address, base).href;
  } catch {
    return null;
  }
}

describe.each(bases)('an address written on %s', (base) => {
  it.each(written)('is made absolute as the browser does: “%s”', (address) => {
    const toAddress = addressesFrom(base);
    expect(toAddress(address)).toBe(byBrowser(address, base));
    expect(toAddress(address)).toBe(byBrowser(address, base));
  });
});

describe('an address', () => {
  it('is none when it is a script', () => {
    expect(addressesFrom(bases[0])('javascript:void 0')).toBeNull();
  });

  it('is told up to four hundred signs', () => {
    expect(addressesFrom(bases[0])(`/${'a'.repeat(600)}`)).toHaveLength(400);
    expect(addressesFrom(bases[0])(`/?${'a'.repeat(600)}`)).toHaveLength(400);
  });
});
