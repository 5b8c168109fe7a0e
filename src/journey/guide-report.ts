/** What a page with the guide answers when the popup asks. Types only. */
import type { PageId } from '../guide/pages.ts';
import type { Rung } from '../guide/rungs.ts';
import type { StepId } from '../guide/steps.ts';

export interface GuideReport {
  readonly page: PageId;
  readonly step: StepId;
  readonly rung: Rung;
  /** Form the overlay has on that page; null when it is not in the document. */
  readonly mode: 'card' | 'pill' | null;
}
