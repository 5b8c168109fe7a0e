/**
 * Every page of the practice site with the page id, the step and the ring that vocabulary.md wants there: the ground
 * truth for whatever reads pages. Twins, which look like another page, are in it with the id they really have.
 */
import type { ListedPage } from './listed-page.ts';
import { listedAccountPages } from './page-list-account.ts';
import { listedAdoptedPages } from './page-list-adopted.ts';
import { listedAlipayPages } from './page-list-alipay.ts';
import { listedCheckPages } from './page-list-checks.ts';
import { listedShopPages } from './page-list-shop.ts';
import { listedVariants } from './page-list-variants.ts';
import type { PracticeOptions } from './practice-options.ts';

export const practicePages: readonly ListedPage[] = [
  ...listedShopPages,
  ...listedAccountPages,
  ...listedCheckPages,
  ...listedAlipayPages,
  ...listedVariants,
  ...listedAdoptedPages,
];

const disturbances: readonly (readonly [string, Partial<PracticeOptions>])[] = [
  ['translated into <font>', { translated: 'font' }],
  ['a wrong lang', { lang: 'wrong' }],
  ['no lang', { lang: 'missing' }],
  ['the old lang “iw”', { lang: 'old-code', language: 'he' }],
  ['the old lang “in”', { lang: 'old-code', language: 'id' }],
  ['half in English', { mixed: true, language: 'es' }],
  ['in a shadow root', { shadow: true }],
  ['in a frame', { frame: true }],
  ['600 ms late', { late: true }],
  ['with hidden twins', { twins: true }],
];

/** What the site's own pages are disturbed on: one of each kind on the way to the removal. */
const disturbed = new Set([
  'home',
  'account home with its menu',
  'wallet hub',
  'one card',
  'its dialog open',
  'Alipay: one card',
  'box ticked',
]);

/** Those pages under each disturbance. Marks inside a shadow root or a frame are found by `practice.marks()`. */
export const disturbedPages: readonly ListedPage[] = disturbances.flatMap(([name, change]) =>
  practicePages
    .filter(({ note }) => disturbed.has(note))
    .map((listed) => ({ ...listed, options: { ...listed.options, ...change }, note: `${listed.note}, ${name}` })),
);
