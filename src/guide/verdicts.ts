/** What can be said of a removal, and the signs a verdict may rest on. Data only. */

export const verdicts = ['gone', 'still-there', 'cannot-tell'] as const;
export type Verdict = (typeof verdicts)[number];

export const signIds = [
  // What happened in the load in which the card was removed.
  'confirm-pressed',
  'dialog-closed',
  'site-said-removed',
  'row-left-the-list',
  // What the second look showed; each can be true without the others.
  'second-look-without-card',
  'count-went-down',
  'other-cards-stayed',
  'list-says-empty',
  'second-look-with-card',
  'site-refused',
  // Why nothing can be said.
  'second-look-due',
  'counts-contradict',
  'list-filtered',
  'load-failed',
  'signed-out-between',
  'confirm-not-seen',
] as const;
export type SignId = (typeof signIds)[number];

/** Signs that pass by while the person confirms, and speak for a removal without proving it. */
export const passingSigns = ['dialog-closed', 'site-said-removed'] as const satisfies readonly SignId[];
export type PassingSign = (typeof passingSigns)[number];

/** Why what is missing from a list may still be there. */
export const readingDoubts = ['filtered', 'load-failed', 'signed-out', 'rows-unread'] as const;
export type ReadingDoubt = (typeof readingDoubts)[number];

/** Why the site itself refused to remove a card, as far as its words say. */
export const refusals = ['default-card', 'unpaid-order', 'unknown'] as const;
export type Refusal = (typeof refusals)[number];
