/** What the overlay points at, and how much of it can be seen. Types only. */
import type { StepId } from '../guide/steps.ts';

export interface Pointing {
  readonly step: StepId;
  /** `index` counts from 1 when the controls are numbered; `sure` false draws a dashed line. */
  readonly rings: readonly { readonly element: Element; readonly index: number | null; readonly sure: boolean }[];
  /** The part of the page, when no control in it is known. */
  readonly region: Element | null;
}

export type Seeing = 'shown' | 'off-screen' | 'covered' | 'clipped';
export type Unseen = Exclude<Seeing, 'shown'>;

/** Every element of the site that is pointed at. */
export function listTargets({ rings, region }: Pointing): readonly Element[] {
  const elements = rings.map(({ element }) => element);
  return region === null ? elements : [...elements, region];
}
