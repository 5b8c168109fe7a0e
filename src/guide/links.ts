/** The only addresses Uncard ever offers, each at the person's press. Data only. */

export const links = {
  'saved-cards': {
    url: 'https://www.aliexpress.com/p/wallet-ui/index.html',
    source: 'site-facts 1.3: three independent files agree on the path; none is a capture of the list',
    grade: 'code',
  },
  account: {
    url: 'https://www.aliexpress.com/account/index.html',
    source: 'site-facts 1.2: many scrapers and tests 2021-24',
    grade: 'code',
  },
} as const;

export type LinkId = keyof typeof links;
