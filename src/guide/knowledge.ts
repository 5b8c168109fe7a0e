/** Questions people ask before and after, how sure the answers are, and where they come from (rows A14, C1 to C12). Data only. */
import type { EvidenceId } from './evidence.ts';

/** `agreed`: several guides say the same; `one-guide`: one says so; `disputed`: sources contradict; `general`: true of cards anywhere. */
export const surenesses = ['agreed', 'one-guide', 'disputed', 'general'] as const;
export type Sureness = (typeof surenesses)[number];

export type KnowledgeSource = Extract<EvidenceId, 'guide-000' | 'guide-001' | 'guide-002' | 'guide-003' | 'guide-004' | 'ours'>;

interface Topic {
  readonly sureness: Sureness;
  readonly sources: readonly KnowledgeSource[];
}

/** In the order in which they are shown. */
export const topics = {
  'default-card': { sureness: 'one-guide', sources: ['guide-003'] },
  'only-card': { sureness: 'one-guide', sources: ['guide-003'] },
  'existing-orders': { sureness: 'one-guide', sources: ['guide-003'] },
  'unpaid-orders': { sureness: 'one-guide', sources: ['guide-003'] },
  sync: { sureness: 'disputed', sources: ['guide-003'] },
  refunds: { sureness: 'disputed', sources: ['guide-001', 'guide-004'] },
  'charge-failed': { sureness: 'one-guide', sources: ['guide-004'] },
  'section-not-found': { sureness: 'agreed', sources: ['guide-001', 'guide-003'] },
  'five-card-limit': { sureness: 'disputed', sources: ['guide-001', 'guide-003'] },
  'check-charge': { sureness: 'one-guide', sources: ['guide-003'] },
  'saved-by-itself': { sureness: 'one-guide', sources: ['guide-001'] },
  'safe-to-keep': { sureness: 'disputed', sources: ['guide-000', 'guide-002', 'guide-003'] },
  'virtual-cards': { sureness: 'agreed', sources: ['guide-000', 'guide-003'] },
  paypal: { sureness: 'one-guide', sources: ['guide-000'] },
  'other-wallets': { sureness: 'one-guide', sources: ['guide-002'] },
  'lost-card': { sureness: 'general', sources: ['guide-004', 'ours'] },
  'other-data': { sureness: 'one-guide', sources: ['guide-001'] },
} as const satisfies Record<string, Topic>;

export type TopicId = keyof typeof topics;
