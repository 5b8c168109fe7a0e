/** A report of HTML, made as the content script makes it. */
import { lexiconFor } from '../../src/content/site-languages.ts';
import type { DriftInput } from '../../src/drift/describe-drift.ts';
import { findTarget, type TargetRequest } from '../../src/engine/find-target.ts';
import type { Sighting } from '../../src/engine/sighting.ts';
import { lookAt, type PageOptions, type SeenPage } from './html-page.ts';

const nothingRejected = new Set<number>();

/** Points at what the page has: the dialog, a card to remove, several to choose from. */
function requestFor({ dialog, cards }: Sighting): TargetRequest {
  if (dialog !== null) return { kind: 'confirm' };
  const [row, ...others] = cards?.rows ?? [];
  if (row === undefined) return { kind: 'entry', target: 'account-entry' };
  return others.length > 0 ? { kind: 'rows', rows: [row, ...others] } : { kind: 'removal', row };
}

export function driftOf(html: string, options: PageOptions = {}): DriftInput & { readonly page: SeenPage } {
  const page = lookAt(html, options);
  const { view, sighting } = page;
  const finding = findTarget(sighting, requestFor(sighting), nothingRejected);
  return { page, view, sighting, finding, ...lexiconFor(view), step: 'press-remove', version: '0.1.0' };
}
