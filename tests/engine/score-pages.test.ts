/** Adding up what speaks for a page: order, threshold, site, sureness; with a guide of a few pages. */
import { describe, expect, it } from 'vitest';
import { runToEnd } from '../../src/engine/run-to-end.ts';
import { choosePage, matchesAddress, siteOf } from '../../src/engine/score-pages.ts';
import type { FeatureId } from '../../src/guide/features.ts';
import { type PageId, pages } from '../../src/guide/pages.ts';
import type { PageRule, Signal } from '../../src/guide/schema.ts';
import { indexFrom, type PageOptions } from '../fakes/html-page.ts';

const silent: PageRule = { site: 'any', signals: [], examples: [] };

function feature(name: FeatureId, weight: number): Signal {
  return { kind: 'feature', feature: name, weight, evidence: 'ours' };
}

/** All pages silent but these. */
function rules(spoken: Partial<Record<PageId, Partial<PageRule>>>): Readonly<Record<PageId, PageRule>> {
  const entries = (Object.keys(pages) as PageId[]).map((page) => [page, { ...silent, ...spoken[page] }]);
  return Object.fromEntries(entries) as Record<PageId, PageRule>;
}

function choose(
  spoken: Parameters<typeof rules>[0],
  features: readonly FeatureId[] = [],
  html = '<main><h1>Wallet</h1></main>',
  options: PageOptions = { url: 'https://www.aliexpress.com/p/wallet-ui/index.html#/cards' },
) {
  return runToEnd(choosePage(rules(spoken), indexFrom(html, options).index, new Set(features)));
}

describe('the page that fits', () => {
  it('needs ten, and is elsewhere below', () => {
    expect(choose({ wallet: { signals: [feature('loading', 10)] } }, ['loading']).page).toBe('wallet');
    expect(choose({ wallet: { signals: [feature('loading', 9)] } }, ['loading']).page).toBe('elsewhere');
  });

  it('adds up what speaks for it and takes off what speaks against it', () => {
    const wallet = { signals: [feature('loading', 6), feature('card-rows', 6), feature('price-grid', -3)] };
    expect(choose({ wallet }, ['loading', 'card-rows']).page).toBe('wallet');
    expect(choose({ wallet }, ['loading', 'card-rows', 'price-grid']).page).toBe('elsewhere');
  });

  it('is the earlier one when two fit, however much speaks for the later', () => {
    const both = { 'sign-in': { signals: [feature('loading', 10)] }, wallet: { signals: [feature('loading', 40)] } };
    const { page, runnersUp } = choose(both, ['loading']);
    expect(page).toBe('sign-in');
    expect(runnersUp).toEqual([{ page: 'wallet', weight: 40 }]);
  });

  it('is of this site', () => {
    const spoken = { 'alipay-home': { site: 'alipay', signals: [feature('loading', 20)] } } as const;
    expect(choose(spoken, ['loading']).page).toBe('elsewhere');
    expect(choose(spoken, ['loading'], '<p>Hi</p>', { url: 'https://intl.alipay.com/' }).page).toBe('alipay-home');
  });

  it('is certain from fourteen, or by its address', () => {
    const sure = (signals: readonly Signal[]) => choose({ wallet: { signals } }, ['loading']).sure;
    expect(sure([feature('loading', 14)])).toBe(true);
    expect(sure([feature('loading', 13)])).toBe(false);
    expect(sure([feature('loading', 4), { kind: 'address', pattern: '/p/wallet', weight: 6, evidence: 'ours' }])).toBe(true);
  });
});

describe('what speaks', () => {
  const heading: Signal = { kind: 'words', label: 'wallet', in: 'heading', weight: 10, evidence: 'ours' };
  const inMain: Signal = { ...heading, in: 'main' };
  const inTitle: Signal = { ...heading, in: 'title' };
  const hears = (signal: Signal, html: string, title = '') =>
    choose({ wallet: { signals: [signal] } }, [], html, { title }).page === 'wallet';

  it('is a heading by its tag, its role or its looks', () => {
    for (const html of [
      '<main><h2>Wallet</h2></main>',
      '<main><div role="heading">Wallet</div></main>',
      '<main><div data-font="24">Wallet</div></main>',
      '<main><div data-font="16" data-layout="bold">Wallet</div></main>',
    ])
      expect(hears(heading, html), html).toBe(true);
  });

  it('is no heading in small letters, on a control, in the footer or out of sight', () => {
    for (const html of [
      '<main><div data-font="16">Wallet</div></main>',
      '<main><a href="#" data-font="24">Wallet</a></main>',
      '<footer><h2>Wallet</h2></footer>',
      '<main><h2 data-layout="hidden">Wallet</h2></main>',
      '<main><h5>Wallet</h5></main>',
    ])
      expect(hears(heading, html), html).toBe(false);
  });

  it('is the title of the page, and words in its main part', () => {
    expect(hears(inTitle, '<p>Hi</p>', 'My Wallet - AliExpress')).toBe(true);
    expect(hears(inTitle, '<h1>Wallet</h1>', 'Home')).toBe(false);
    expect(hears(inMain, '<main><p>All about your wallet and more</p></main>')).toBe(true);
    expect(hears(inMain, '<header><p>Wallet</p></header>')).toBe(false);
  });
});

describe('addresses', () => {
  it('are host, path and hash as one, without the query', () => {
    const { index } = indexFrom('<p>Hi</p>', { url: 'https://WWW.AliExpress.com/P/Wallet-UI/index.html?next=/punish#/Cards' });
    expect(matchesAddress('^www\\.aliexpress\\.com/p/wallet-ui/index\\.html#/cards$', index.view.host, index.view.path)).toBe(true);
    expect(matchesAddress('punish', index.view.host, index.view.path)).toBe(false);
  });

  it.each([
    ['alipay.com', 'alipay'],
    ['intl.alipay.com', 'alipay'],
    ['www.aliexpress.com', 'aliexpress'],
    ['notalipay.com', 'aliexpress'],
    ['alipay.com.example.org', 'aliexpress'],
  ])('of %s belong to %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});
