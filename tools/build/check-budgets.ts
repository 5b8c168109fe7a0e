/** What a bundle may weigh. A build that goes over it fails, and says which parts grew since the sizes were last written down. */
import type { BundleSize } from './measure-bundle.ts';

type BundleName = 'background' | 'content' | 'popup' | 'report' | 'companion' | 'options' | 'welcome';

export interface Budget {
  /** Bytes after gzip. */
  readonly gzip: number;
  /** The same without the words of the sites; left out where there are none. */
  readonly gzipWithoutSignals?: number;
}

/**
 * The popup has the weight it is meant to have. The content script is far from it (25 000 and 50 000): what stands here keeps
 * it from growing further. See docs/decisions/0023.
 */
export const budgets: Readonly<Record<BundleName, Budget>> = {
  content: { gzip: 211_000, gzipWithoutSignals: 126_000 },
  background: { gzip: 318_000 },
  popup: { gzip: 25_000 },
  report: { gzip: 24_500 },
  companion: { gzip: 93_000 },
  options: { gzip: 32_500 },
  welcome: { gzip: 24_500 },
};

/** Sizes as they were written down, by bundle. */
export type KnownSizes = Readonly<Record<string, BundleSize>>;

function describeGrowth(now: BundleSize, before: BundleSize | undefined): string {
  const grown = Object.entries(now.parts)
    .map(([part, bytes]) => ({ part, bytes, by: bytes - (before?.parts[part] ?? 0) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by);
  if (grown.length === 0) return '  nothing grew since the sizes were written down: the budget is smaller than what was there';
  return grown.map(({ part, bytes, by }) => `  ${part}: ${by} bytes more, now ${bytes} before gzip`).join('\n');
}

/** @throws With every budget that is broken and what grew. */
export function checkBudgets(sizes: Readonly<Record<BundleName, BundleSize>>, known: KnownSizes): void {
  const broken = (Object.keys(budgets) as BundleName[]).flatMap((name) => {
    const { gzip, gzipWithoutSignals = Number.POSITIVE_INFINITY } = budgets[name];
    const now = sizes[name];
    const over = [
      ...(now.gzip > gzip ? [`${name}.js weighs ${now.gzip} bytes after gzip; ${gzip} are allowed.`] : []),
      ...(now.gzipWithoutSignals > gzipWithoutSignals
        ? [
            `${name}.js without the words of the sites weighs ${now.gzipWithoutSignals} bytes after gzip; ${gzipWithoutSignals} are allowed.`,
          ]
        : []),
    ];
    return over.length === 0 ? [] : [`${over.join('\n')}\nWhat grew:\n${describeGrowth(now, known[name])}`];
  });
  if (broken.length > 0) throw new Error(broken.join('\n'));
}
