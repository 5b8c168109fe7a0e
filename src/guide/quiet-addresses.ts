/** Addresses where nothing is looked at while the guide is off: shopping pages, by path. Data only. */
import type { AddressFact } from './schema.ts';

/** Matched against host and path, lower case. */
export const quietAddresses: readonly AddressFact[] = [
  { pattern: '^(www\\.|[a-z]{2}\\.|m\\.)?aliexpress\\.(com|us|ru)/?([?#].*)?$', evidence: 'shop-scrapers' },
  {
    pattern: '/item/|/i/\\d|/store/|/category/|/wholesale|/w/|/af/|/gcp/|/ssr/|/p/calp-plus|/coin/|/p/coin|/promotion',
    evidence: 'shop-scrapers',
    widened: true,
  },
  {
    pattern: '/shopcart/|/p/shoppingcart|/p/wish|/wishlist|/p/order/|/orderlist|/p/tracking|/p/feedback|^feedback\\.',
    evidence: 'shop-scrapers',
    widened: true,
  },
  {
    pattern: '^(best|sale|campaign|a|s\\.click|msg|message|acs|coupon)\\.aliexpress\\.',
    evidence: 'shop-scrapers',
    widened: true,
  },
];
