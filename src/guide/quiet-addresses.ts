/** Addresses where nothing is looked at while the guide is off: shopping pages, by path. Data only. */

/** Regular expressions on host and path, lower case. */
export const quietAddresses: readonly string[] = [
  '^(www\\.|[a-z]{2}\\.|m\\.)?aliexpress\\.(com|us|ru)/?([?#].*)?$',
  '/item/|/i/\\d|/store/|/category/|/wholesale|/w/|/af/|/gcp/|/ssr/|/p/calp-plus|/coin/|/p/coin|/promotion',
  '/shopcart/|/p/shoppingcart|/p/wish|/wishlist|/p/order/|/orderlist|/p/tracking|/p/feedback|^feedback\\.',
  '^(best|sale|campaign|a|s\\.click|msg|message|acs|coupon)\\.aliexpress\\.',
];
