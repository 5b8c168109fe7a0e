/**
 * Runs in a practice page: redesigns it, then makes one pass as the content script does, from the nodes to the rings.
 * Entry of a bundle of its own.
 */
import { toReading } from '../../src/content/report-sighting.ts';
import type { RowKeys } from '../../src/content/row-keys.ts';
import { lexiconFor } from '../../src/content/site-languages.ts';
import { findTarget } from '../../src/engine/find-target.ts';
import { readPage } from '../../src/engine/read-page.ts';
import { pages } from '../../src/guide/pages.ts';
import { targets } from '../../src/guide/targets.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import { newJourney } from '../../src/journey/state.ts';
import { boxOf } from '../../src/platform/page/box-of.ts';
import { createDomPageView } from '../../src/platform/page/dom-page-view.ts';
import { gatherPage } from '../../src/platform/page/gather-page.ts';
import { seeTarget } from '../../src/platform/page/see-target.ts';
import type { Box } from '../../tools/browsers/test-browser.ts';
import type { LookedAt } from './survive-case.ts';

/** Where the rings would be drawn, by the overlay's own rule; what stands there is asked of the practice site. */
export type Look = Omit<LookedAt, 'rings'> & { readonly boxes: readonly Box[] };

/** Tells rows apart by what the page shows; in a test the digits are no secret. */
const digitsAsKeys: RowKeys = {
  isAnswered: () => true,
  keyOf: ({ digits }) => digits,
  keysOf(rows) {
    const keys = rows.map(({ digits }) => digits);
    return keys.every((key) => key !== null) ? keys : null;
  },
};

export function lookAtPage(load: string): Look {
  const pass = gatherPage(document, 'uncard-overlay');
  let turn = pass.next();
  while (turn.done !== true) turn = pass.next();
  const gathered = turn.value;
  const view = createDomPageView(document, gathered);
  const sighting = readPage(view, lexiconFor(view).lexicon, { pages, targets });
  const choice = chooseStep(sighting, { ...newJourney, running: true }, { load, chosen: null });
  const finding = findTarget(sighting, choice.request, new Set());
  const elements = finding.nodes.map(({ node }) => gathered.elements[node] as Element);
  return {
    page: sighting.page,
    step: choice.step,
    rung: finding.rung,
    boxes: elements.filter((element) => seeTarget(element, 'uncard-overlay') !== 'covered').map(boxOf),
    reading: sighting.dialog === null ? toReading(sighting, load, digitsAsKeys) : null,
    reasons: sighting.reasons,
  };
}
