/** What to write and choose in the support chat (rows A11 and B4). Only their English wording is known. Data only. */
import type { EvidenceId } from './evidence.ts';

interface ChatWord {
  readonly text: string;
  readonly evidence: EvidenceId;
}

export const chatWords = {
  'card-management': { text: 'Card Management', evidence: 'guide-003' },
  'adding-removing': { text: 'Adding/Removing Card', evidence: 'guide-003' },
} as const satisfies Record<string, ChatWord>;

export type ChatWordId = keyof typeof chatWords;
