/** How sure the guide is, from the firmest to the last thing it can still stand on. Data only. */

export const rungs = ['exact', 'probable', 'region', 'words', 'route'] as const;
export type Rung = (typeof rungs)[number];
