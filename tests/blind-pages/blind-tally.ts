/** Counts verdicts on blind pages: in all, per language and per page id. Pure. */
import type { BlindPage } from './blind-page.ts';
import type { BlindVerdict } from './judge-blind-page.ts';

type Counts = Record<BlindVerdict, number>;

function none(): Counts {
  return { right: 0, honest: 0, misread: 0, wrong: 0 };
}

function line(name: string, counts: Counts): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const share = all === 0 ? 0 : Math.round((100 * counts.right) / all);
  const parts = Object.entries(counts).map(([verdict, count]) => `${count} ${verdict}`);
  return `${name.padEnd(18)} ${String(all).padStart(4)} pages: ${parts.join(', ')} (${share} % right)`;
}

export interface Tally {
  add(page: BlindPage, verdict: BlindVerdict): void;
  lines(): readonly string[];
}

export function createTally(): Tally {
  const total = none();
  const byLanguage = new Map<string, Counts>();
  const byPage = new Map<string, Counts>();
  const count = (groups: Map<string, Counts>, key: string, verdict: BlindVerdict) => {
    const counts = groups.get(key) ?? none();
    counts[verdict] += 1;
    groups.set(key, counts);
  };
  return {
    add(page, verdict) {
      total[verdict] += 1;
      count(byLanguage, page.language, verdict);
      count(byPage, page.page, verdict);
    },
    lines: () => [...[...byLanguage, ...byPage].map(([name, counts]) => line(name, counts)), line('all', total)],
  };
}
