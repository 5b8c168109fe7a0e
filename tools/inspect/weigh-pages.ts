/**
 * The weights and reasons of every page that comes near, which the engine gives for the winner alone. It is asked again with
 * the order of precedence turned round, so that all numbers are its own. Runs in the page.
 */
import type { Lexicon } from '../../src/engine/lexicon.ts';
import type { PageView } from '../../src/engine/page-view.ts';
import { readPage } from '../../src/engine/read-page.ts';
import { type PageId, pages } from '../../src/guide/pages.ts';
import type { PageRule } from '../../src/guide/schema.ts';
import { targets } from '../../src/guide/targets.ts';
import type { WeighedPage } from './inspection.ts';

/** Speaks on every page, and heavily enough to make any rule fit. */
const always = { kind: 'address', pattern: '', weight: 1000, evidence: 'ours' } as const;

type Rules = Readonly<Record<PageId, PageRule>>;

function reasonsFor(page: PageId, view: PageView, lexicon: Lexicon): readonly string[] {
  const rule: PageRule = pages[page];
  const lifted = { [page]: { ...rule, signals: [...rule.signals, always] } } as Partial<Rules> as Rules;
  return readPage(view, lexicon, { pages: lifted, targets }).reasons.slice(0, -1);
}

/** The heaviest first. The page that fits everything is left out. */
export function weighPages(view: PageView, lexicon: Lexicon): readonly WeighedPage[] {
  const { elsewhere, ...others } = pages;
  const turned: Rules = { elsewhere, ...others };
  const { runnersUp } = readPage(view, lexicon, { pages: turned, targets });
  return runnersUp
    .map(({ page, weight }) => ({ page, weight, reasons: reasonsFor(page, view, lexicon) }))
    .sort((left, right) => right.weight - left.weight);
}
