/** What this page load remembers of itself: the chosen card, what was pressed, what was already told. Lives and ends here. */

import type { Refusal } from '../guide/verdicts.ts';
import type { ChosenCard, Visit } from '../journey/choose-step.ts';

export interface PressedRemoval {
  readonly card: ChosenCard;
  /** Rows in the list when it was pressed; null on one card's own page. */
  readonly count: number | null;
  /** What the page already said of refusals before the press. */
  readonly refusalBefore: Refusal | null;
}

export interface VisitMemory {
  readonly load: string;
  chosen: ChosenCard | null;
  pressed: PressedRemoval | null;
  /** What was reported last, so that nothing is told twice while storage is still on its way. */
  readonly told: Set<string>;
  /** Controls the person said are not it. */
  readonly rejected: WeakSet<Element>;
}

export function beginVisit(): VisitMemory {
  return { load: crypto.randomUUID(), chosen: null, pressed: null, told: new Set(), rejected: new WeakSet() };
}

export function toVisit({ load, chosen }: VisitMemory): Visit {
  return { load, chosen };
}
