/** Holds what was shown on a redesigned page against its ground truth. Pure. */
import { findFaults } from '../browser/judge-shown.ts';
import type { ListedPage } from '../practice-site/listed-page.ts';
import type { LookedAt, Outcome } from './survive-case.ts';

/** On these the overlay keeps away and rings nothing, whatever the engine would point at. */
const withoutOverlay: ReadonlySet<string> = new Set(['bot-check', 'identity-check']);
const honestRungs: ReadonlySet<string> = new Set(['region', 'words', 'route']);

export interface Judgement {
  readonly outcome: Outcome;
  readonly faults: readonly string[];
}

/** @param truth The listed page with the truth that the redesign left it. */
export function judgeCase(truth: ListedPage, looked: LookedAt): Judgement {
  const rings = withoutOverlay.has(looked.page) ? [] : looked.rings;
  const faults = findFaults(withoutOverlay.has(truth.page) ? { ...truth, marks: [] } : truth, { ...looked, rings });
  if (faults.length === 0) return { outcome: 'right', faults };
  if (faults.some((fault) => fault.startsWith('a ring on') || fault === 'more rings than cards')) return { outcome: 'wrong', faults };
  const isHonest = looked.page === truth.page && rings.length === 0 && honestRungs.has(looked.rung);
  return { outcome: isHonest ? 'honest' : 'misread', faults };
}
