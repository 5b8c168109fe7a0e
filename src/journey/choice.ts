/** The one next step, and what it points at. Types and the three ways to make one. */
import type { TargetRequest } from '../engine/find-target.ts';
import type { CardRow, Sighting } from '../engine/sighting.ts';
import type { RouteId } from '../guide/routes.ts';
import type { StepId } from '../guide/steps.ts';
import type { TargetId } from '../guide/targets.ts';

export interface ChosenCard {
  /** Null for a row that shows none. */
  readonly digits: string | null;
  /** Tells two cards with the same digits apart. */
  readonly index: number;
}

/** What only this visit knows: it lives in the content script and ends with the page. */
export interface Visit {
  /** Opaque id of this page load. */
  readonly load: string;
  /** The card the person chose, by a choice of ours or by pressing inside its row. */
  readonly chosen: ChosenCard | null;
}

export interface Choice {
  readonly step: StepId;
  readonly request: TargetRequest;
  /** The card the step is about, when it is about one. */
  readonly row: CardRow | null;
}

export const nothing: TargetRequest = { kind: 'nothing' };

export function plain(step: StepId, request: TargetRequest = nothing): Choice {
  return { step, request, row: null };
}

export function entry(step: StepId, target: TargetId): Choice {
  return plain(step, { kind: 'entry', target });
}

/** Each of the two sites has an entry of its own; a page is on one of them. */
export function openAlipay({ entries }: Sighting): Choice {
  return entry('open-alipay', entries['my-alipay-entry'].length > 0 ? 'my-alipay-entry' : 'alipay-entry');
}

/** The route a choice is about, so that the person can say that it leads nowhere; null for none. */
export function routeOf({ step, request }: Choice): RouteId | null {
  if (request.kind === 'route') return request.route;
  if (step === 'open-alipay' || step === 'activate-alipay') return 'alipay';
  if (step === 'open-cards') return 'wallet';
  return step === 'nothing-here' ? 'app' : null;
}
