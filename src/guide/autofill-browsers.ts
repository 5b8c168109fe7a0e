/** Browsers that may keep a card of their own (row D4). How each lets go of it is ours to know; its words say that names may differ. Data only. */

export const autofillBrowsers = ['chrome', 'edge', 'firefox', 'safari', 'opera', 'samsung'] as const;
export type AutofillBrowser = (typeof autofillBrowsers)[number];
