/** Judges what the guide showed on a blind page: right, honest about not knowing, misread, or wrong. Pure. */
import type { BlindPage } from './blind-page.ts';

export interface Shown {
  /** Null when the overlay is not in the document. */
  readonly page: string | null;
  readonly step: string | null;
  readonly rung: string | null;
  /** Truth marks of what each ring encloses, in the order of the rings' numbers; empty for unmarked. */
  readonly rings: readonly (readonly string[])[];
}

/** `wrong`: a ring on something it may not be on. `misread`: page or step are not the right ones, and nothing is ringed wrongly. */
export type BlindVerdict = 'right' | 'honest' | 'misread' | 'wrong';

const withoutOverlay = new Set(['bot-check', 'identity-check']);
const honestRungs = new Set(['region', 'words', 'route']);

export function judgeBlindPage(wanted: BlindPage, shown: Shown): BlindVerdict {
  const allowed = (marks: readonly string[]) => marks.some((mark) => wanted.targets.includes(mark));
  if (shown.rings.some((marks) => !allowed(marks))) return 'wrong';
  if (withoutOverlay.has(wanted.page)) return shown.page === null ? 'right' : 'misread';
  if (shown.page !== wanted.page) return 'misread';
  const optional = wanted.note.startsWith('ring optional') || wanted.targets.length === 0;
  const everyRow = wanted.step !== 'choose-card' || shown.rings.length === wanted.targets.length;
  if (shown.step === wanted.step && everyRow && (shown.rings.length > 0 || optional)) return 'right';
  return shown.rings.length === 0 && honestRungs.has(shown.rung ?? '') ? 'honest' : 'misread';
}
