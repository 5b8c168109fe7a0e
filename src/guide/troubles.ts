/** What can stand in the way, as people meet it (rows D1 to D10), and who tells of it. Data only. */
import type { EvidenceId } from './evidence.ts';

interface Trouble {
  readonly evidence: EvidenceId;
}

export const troubles = {
  /** D1: Remove is grey or missing. */
  'greyed-out': { evidence: 'guide-003' },
  /** D2: gone on one side, still there on the other. */
  'other-side': { evidence: 'guide-003' },
  /** D3: the site asks who they are, and they cannot show it. */
  identity: { evidence: 'guide-003' },
  /** D4: the card is in no list. */
  'not-listed': { evidence: 'guide-003' },
  /** D5: names have changed, or My Alipay is not in the menu. */
  renamed: { evidence: 'guide-001' },
  /** D6: the option is nowhere. */
  'option-missing': { evidence: 'guide-000' },
  /** D7: no room for another card. */
  'five-cards': { evidence: 'guide-003' },
  /** D8: signed out, an error, a check or an empty page on the way. */
  interrupted: { evidence: 'guide-002' },
  /** D9: support answers with a link to Alipay and nothing else. */
  'bare-link': { evidence: 'guide-001' },
  /** D10: My Alipay leads to something else. */
  'alipay-closed': { evidence: 'guide-001' },
} as const satisfies Record<string, Trouble>;

export type TroubleId = keyof typeof troubles;
