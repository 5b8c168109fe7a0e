/** The only addresses Uncard ever offers, each at the person's press. Data only. */
import type { EvidenceId } from './evidence.ts';

interface Link {
  readonly url: string;
  readonly evidence: EvidenceId;
}

export const links = {
  /** Three independent files agree on the path; none is a capture of the list. */
  'saved-cards': { url: 'https://www.aliexpress.com/p/wallet-ui/index.html', evidence: 'real-money-list' },
  account: { url: 'https://www.aliexpress.com/account/index.html', evidence: 'account-scrapers-2021' },
} as const satisfies Record<string, Link>;

export type LinkId = keyof typeof links;
