/** Places a card can live, and what can be known of each. Data only. */

export const placeIds = ['aliexpress-web', 'alipay-web', 'app', 'checkout', 'browser-autofill'] as const;
export type PlaceId = (typeof placeIds)[number];

export const placeStatuses = ['unchecked', 'here', 'gone', 'not-here', 'cannot-tell'] as const;
export type PlaceStatus = (typeof placeStatuses)[number];

/** The two places that a web page can show as a list of cards. */
export const webPlaceIds = ['aliexpress-web', 'alipay-web'] as const;
export type WebPlaceId = (typeof webPlaceIds)[number];

export const siteIds = ['aliexpress', 'alipay'] as const;
export type SiteId = (typeof siteIds)[number];

/** Places that only the person can look into. */
export const handPlaceIds = ['checkout', 'browser-autofill'] as const;
export type HandPlaceId = (typeof handPlaceIds)[number];

/** What they can say of such a place. */
export const handStatuses = ['here', 'gone', 'not-here', 'unchecked'] as const satisfies readonly PlaceStatus[];
export type HandStatus = (typeof handStatuses)[number];
