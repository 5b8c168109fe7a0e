/** Adds up what speaks for each page and picks the first that fits, in the order of precedence. Pure. */
import type { FeatureId } from '../guide/features.ts';
import type { PageId } from '../guide/pages.ts';
import type { PageRule, Signal } from '../guide/schema.ts';
import { strengthOf } from './lexicon.ts';
import type { PageIndex } from './page-index.ts';
import { patternOf } from './pattern.ts';

/** Weight from which a page fits, and from which there is no doubt about it. */
const fits = 10;
const beyondDoubt = 14;

export interface PageScore {
  readonly page: PageId;
  readonly weight: number;
  readonly reasons: readonly string[];
}

export interface PageChoice {
  readonly page: PageId;
  readonly sure: boolean;
  readonly reasons: readonly string[];
  readonly runnersUp: readonly { readonly page: PageId; readonly weight: number }[];
}

/** Whether an address matches a rule's pattern: host and path as one, lower case. */
export function matchesAddress(pattern: string, host: string, path: string): boolean {
  return patternOf(pattern).test(`${host}${path}`);
}

/** A title names the page and the site, divided by a sign. */
function titleParts(title: string): readonly string[] {
  return [title, ...title.split(/\s*[-|·–—:•‹›«»/]+\s+|\s+[-|·–—:•‹›«»/]+\s*/u)];
}

function speaks(signal: Signal, index: PageIndex, features: ReadonlySet<FeatureId>): boolean {
  switch (signal.kind) {
    case 'address':
      return matchesAddress(signal.pattern, index.view.host, index.view.path);
    case 'feature':
      return features.has(signal.feature);
    case 'words':
      if (signal.in === 'title')
        return titleParts(index.view.title).some((part) => strengthOf(index.lexicon.meaningsOf(part), signal.label) >= 2);
      return index.showingHits(signal.label, signal.in, signal.least ?? (signal.in === 'main' ? 1 : 2)).length > 0;
    default:
      return signal satisfies never;
  }
}

function describe(signal: Signal): string {
  const sign = signal.weight > 0 ? '+' : '';
  const what =
    signal.kind === 'address'
      ? `address ${signal.pattern}`
      : signal.kind === 'feature'
        ? signal.feature
        : `${signal.label} in ${signal.in}`;
  return `${what} ${sign}${signal.weight}`;
}

/** Which of the two sites a genuine host belongs to. */
export function siteOf(host: string): 'aliexpress' | 'alipay' {
  return /(^|\.)alipay\.com$/.test(host) ? 'alipay' : 'aliexpress';
}

function scorePage(page: PageId, rule: PageRule, index: PageIndex, features: ReadonlySet<FeatureId>): PageScore {
  if (rule.site !== 'any' && rule.site !== siteOf(index.view.host)) return { page, weight: 0, reasons: [] };
  const heard = rule.signals.filter((signal) => speaks(signal, index, features));
  return { page, weight: heard.reduce((sum, signal) => sum + signal.weight, 0), reasons: heard.map(describe) };
}

/**
 * Comes up for air after every page.
 * @param rules In the order of precedence; the last one fits everything.
 */
export function* choosePage(
  rules: Readonly<Record<PageId, PageRule>>,
  index: PageIndex,
  features: ReadonlySet<FeatureId>,
): Generator<void, PageChoice, void> {
  const scores: PageScore[] = [];
  for (const [page, rule] of Object.entries(rules) as [PageId, PageRule][]) {
    scores.push(scorePage(page, rule, index, features));
    yield;
  }
  const winner = scores.find((score) => score.weight >= fits) ?? { page: 'elsewhere' as const, weight: 0, reasons: [] };
  return {
    page: winner.page,
    sure:
      winner.page === 'elsewhere' ||
      winner.weight >= beyondDoubt ||
      (winner.weight >= fits && winner.reasons.some((reason) => reason.startsWith('address'))),
    reasons: winner.reasons,
    runnersUp: scores
      .filter((score) => score.page !== winner.page && score.weight >= fits / 2)
      .map(({ page, weight }) => ({ page, weight })),
  };
}
