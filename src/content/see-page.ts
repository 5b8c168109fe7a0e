/** One look at the page: gathers it, finds its language, reads what it is. Comes up for air on the way. */
import type { Lexicon } from '../engine/lexicon.ts';
import type { PageView } from '../engine/page-view.ts';
import { readPageInPieces } from '../engine/read-page.ts';
import type { Sighting } from '../engine/sighting.ts';
import { pages } from '../guide/pages.ts';
import { targets } from '../guide/targets.ts';
import { hostTag } from '../overlay/overlay-host.ts';
import { createDomPageView } from '../platform/page/dom-page-view.ts';
import { gatherPage } from '../platform/page/gather-page.ts';
import { findLexicon } from './site-languages.ts';

export interface Seen {
  readonly view: PageView;
  readonly lexicon: Lexicon;
  readonly sighting: Sighting;
  readonly elements: readonly Element[];
  /** The page's own language, as far as its words tell. */
  readonly language: string;
}

/**
 * @param onRoots Told of the roots met on the way, so that their changes count too.
 * @param isAfterPress Whether a removal was pressed a moment ago; asked once the page is gathered.
 */
export function* seePage(
  page: Document,
  onRoots: (roots: readonly Node[]) => void,
  isAfterPress: () => boolean,
): Generator<void, Seen, void> {
  const { elements, nodes, roots } = yield* gatherPage(page, hostTag);
  onRoots(roots);
  const view = createDomPageView(page, { elements, nodes, roots });
  const { lexicon, language } = yield* findLexicon(view);
  const sighting = yield* readPageInPieces(view, lexicon, { pages, targets }, isAfterPress());
  return { view, lexicon, sighting, elements, language };
}
