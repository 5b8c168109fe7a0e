/** What this page load remembers of itself: the chosen card, what was pressed, what was already told. Lives and ends here. */

import type { SiteId } from '../guide/places.ts';
import type { Refusal } from '../guide/verdicts.ts';
import type { ChosenCard, Visit } from '../journey/choice.ts';
import type { JourneyEventType } from '../journey/events.ts';

export interface PressedRemoval {
  readonly card: ChosenCard;
  /** Rows in the list when it was pressed; null on one card's own page. */
  readonly count: number | null;
  /** What the page already said of refusals before the press. */
  readonly refusalBefore: Refusal | null;
  /** Whether the page already said that a card was removed. */
  readonly noticeBefore: boolean;
  /** Dialogs that were in the page without a box already. */
  readonly hiddenBefore: number;
}

export interface VisitMemory {
  readonly load: string;
  readonly site: SiteId;
  /** Opaque id of the stay on one address of this load. */
  stay: string;
  chosen: ChosenCard | null;
  pressed: PressedRemoval | null;
  /** The site's dialog about the removal, as it was last seen. */
  dialog: Element | null;
  /** What was reported last, so that nothing is told twice while storage is still on its way. */
  readonly told: Set<string>;
  /** Controls the person said are not it. */
  readonly rejected: WeakSet<Element>;
}

export function beginVisit(site: SiteId): VisitMemory {
  const rejected = new WeakSet<Element>();
  return {
    load: crypto.randomUUID(),
    site,
    stay: crypto.randomUUID(),
    chosen: null,
    pressed: null,
    dialog: null,
    told: new Set(),
    rejected,
  };
}

/** The address has changed without a load, or the page is back from the browser's page cache. */
export function beginStay(memory: VisitMemory): void {
  memory.stay = crypto.randomUUID();
}

export function toVisit({ load, chosen }: VisitMemory): Visit {
  return { load, chosen };
}

/** Events of these types may be told again, but for this one. */
export function forgetTold(memory: VisitMemory, types: readonly JourneyEventType[], kept: string | null = null): void {
  for (const told of memory.told) {
    if (told !== kept && types.some((type) => told.startsWith(`{"type":"${type}"`))) memory.told.delete(told);
  }
}
