/** What can be said of a removal, and the signs a verdict may rest on. Data only. */

export const verdicts = ['gone', 'still-there', 'cannot-tell'] as const;
export type Verdict = (typeof verdicts)[number];

export const signIds = [
  'confirm-pressed',
  'row-left-the-list',
  'count-went-down',
  'other-cards-stayed',
  'list-says-empty',
  'second-look-without-card',
  'second-look-with-card',
  'site-refused',
  'counts-contradict',
  'second-look-due',
] as const;
export type SignId = (typeof signIds)[number];

/** Why the site itself refused to remove a card, as far as its words say. */
export const refusals = ['default-card', 'unpaid-order', 'unknown'] as const;
export type Refusal = (typeof refusals)[number];
