/** For which pages an address speaks, and how much: all that a report tells of it. Pure. */
import { matchesAddress } from '../engine/score-pages.ts';
import { type PageId, pages } from '../guide/pages.ts';
import type { PageRule } from '../guide/schema.ts';

export interface WeighedPage {
  readonly page: PageId;
  readonly weight: number;
}

const allPages = Object.entries(pages) as readonly (readonly [PageId, PageRule])[];

/**
 * Pages for or against which the address speaks; the others are left out.
 * @param path With its hash; lower case, like the host.
 */
export function weighAddress(host: string, path: string): readonly WeighedPage[] {
  return allPages.flatMap(([page, { signals }]) => {
    const heard = signals.filter((signal) => signal.kind === 'address' && matchesAddress(signal.pattern, host, path));
    const weight = heard.reduce((sum, signal) => sum + signal.weight, 0);
    return weight === 0 ? [] : [{ page, weight }];
  });
}
