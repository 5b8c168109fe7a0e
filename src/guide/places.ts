/** Places a card can live, and what can be known of each. Data only. */

export const placeIds = ['aliexpress-web', 'alipay-web', 'app', 'checkout', 'browser-autofill'] as const;
export type PlaceId = (typeof placeIds)[number];

export const placeStatuses = ['unchecked', 'here', 'gone', 'not-here', 'cannot-tell'] as const;
export type PlaceStatus = (typeof placeStatuses)[number];

/** The two places that a web page can show as a list of cards. */
export type WebPlaceId = 'aliexpress-web' | 'alipay-web';
