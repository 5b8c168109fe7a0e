/**
 * Pages that stand for reports of people: each is one JSON file beside this one, written by `npm run adopt-report`. Knows
 * what the report says and what is right there; nothing of markup.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { DriftReport } from '../../../src/drift/drift-report.ts';
import { parseReport } from '../../../src/drift/parse-report.ts';
import { weighAddress } from '../../../src/drift/weigh-address.ts';
import { pages } from '../../../src/guide/pages.ts';
import type { PageIdString, StepIdString } from '../listed-page.ts';

/** What stands in the file. */
export interface AdoptedFile {
  readonly page: PageIdString;
  readonly step: StepIdString;
  /** Numbers of the report's nodes that have to be ringed; one of them, or all in order for `choose-card`. */
  readonly targets: readonly number[];
  /** The report, a line each. */
  readonly report: readonly string[];
}

export interface AdoptedPage extends Omit<AdoptedFile, 'report'> {
  readonly name: string;
  readonly report: DriftReport;
}

function readAdopted(name: string): AdoptedPage {
  const file = JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as AdoptedFile;
  const parsed = parseReport(file.report.join('\n'));
  if (parsed.kind !== 'report') throw new Error(`tests/practice-site/adopted/${name}.json holds no report: ${parsed.kind}.`);
  return { ...file, name, report: parsed.report };
}

export const adoptedPages: readonly AdoptedPage[] = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()
  .map(readAdopted);

export function findAdoptedPage(name: string): AdoptedPage | null {
  return adoptedPages.find((adopted) => adopted.name === name) ?? null;
}

/** Addresses of the practice site beside those that the guide names; the first of each site is one that nothing is known of. */
const moreAddresses = [
  'https://www.aliexpress.com/p/adopted.html',
  'https://www.aliexpress.com/',
  'https://www.aliexpress.com/account/index.html',
  'https://www.aliexpress.com/p/wallet-ui/card-list.html',
  'https://www.aliexpress.com/p/trade/confirm.html',
  'https://login.aliexpress.com/buyer.htm',
  'https://intl.alipay.com/adopted.htm',
  'https://intl.alipay.com/index.htm',
  'https://intl.alipay.com/ihome/user/openWallet.htm',
  'https://intl.alipay.com/ihome/user/queryUserBindCard.htm',
  'https://intl.alipay.com/ihome/user/bindCardDetail.htm',
];
export const knownAddresses: readonly string[] = [...moreAddresses, ...Object.values(pages).flatMap(({ examples }) => examples)];

/** By how much the address speaks otherwise for pages than the reported one did. */
function strangeness(address: string, { report }: AdoptedPage): number {
  const { hostname, pathname, hash } = new URL(address);
  const here = new Map(weighAddress(hostname, `${pathname}${hash}`.toLowerCase()).map(({ page, weight }) => [page, weight]));
  const there = new Map(report.address.map(({ page, weight }) => [page, weight]));
  const all = [...new Set([...here.keys(), ...there.keys()])];
  return all.reduce((sum, page) => sum + Math.abs((here.get(page) ?? 0) - (there.get(page) ?? 0)), 0);
}

/** A known address of the site that speaks for the same pages as the one the report was made at, which is not told. */
export function addressOfAdopted(adopted: AdoptedPage): URL {
  const onAlipay = adopted.report.site === 'alipay';
  const fitting = knownAddresses.filter((address) => new URL(address).hostname.endsWith('alipay.com') === onAlipay);
  const [best] = [...fitting].sort((a, b) => strangeness(a, adopted) - strangeness(b, adopted));
  return new URL(best ?? 'https://www.aliexpress.com/');
}

/** @param node Number of a node of the report. */
export function markOf(node: number): string {
  return `adopted:${node}`;
}
