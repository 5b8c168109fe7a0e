/** The words of a made-up site: only what a test spells out, every other meaning empty. */
import { type LabelId, labelIds } from '../../src/guide/label-ids.ts';
import type { SignalSet } from '../../src/languages/schema.ts';

export function signalsOf(words: Partial<Record<LabelId, readonly string[]>>): SignalSet {
  return Object.fromEntries(labelIds.map((label) => [label, { guess: (words[label] ?? []).join(' | ') }])) as unknown as SignalSet;
}
