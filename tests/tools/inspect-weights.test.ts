/** The numbers that the inspector asks the engine for beyond what it tells by itself: the weight of every page, every candidate. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/content/site-languages.ts';
import { findTarget, type TargetRequest } from '../../src/engine/find-target.ts';
import { describeRequest, listCandidates } from '../../tools/inspect/list-candidates.ts';
import { weighPages } from '../../tools/inspect/weigh-pages.ts';
import { candidate, cardRow, cardRows, entriesFor, sighting, walletCards } from '../fakes/fake-sighting.ts';
import { lookAt } from '../fakes/html-page.ts';

const sumOf = (reasons: readonly string[]) => reasons.reduce((sum, reason) => sum + Number(reason.split(' ').at(-1)), 0);

describe('the weights of the pages', () => {
  const html = '<main><h1>My wallet</h1><p>Everything you pay with is kept in this place.</p><a href="#">Manage cards</a></main>';
  const { view, sighting: seen } = lookAt(html, { url: 'https://www.aliexpress.com/p/wallet/index.html', title: 'My wallet' });
  const weighed = weighPages(view, lexiconFor(view).lexicon);

  it('are those of the winner too, with the same reasons as in the sighting', () => {
    const winner = weighed.find(({ page }) => page === seen.page);
    expect(seen.page).toBe('wallet');
    expect(winner?.reasons).toEqual(seen.reasons);
    expect(winner?.weight).toBe(sumOf(seen.reasons));
  });

  it('are those of the runners-up, each with its own reasons', () => {
    const others = weighed.filter(({ page }) => page !== seen.page);
    expect(others.length).toBeGreaterThan(0);
    const known = seen.runnersUp.filter(({ page }) => page !== 'elsewhere');
    expect(new Map(others.map(({ page, weight }) => [page, weight]))).toEqual(new Map(known.map(({ page, weight }) => [page, weight])));
    expect(others.map(({ reasons }) => sumOf(reasons))).toEqual(others.map(({ weight }) => weight));
  });

  it('come heaviest first, without the page that fits everything', () => {
    const weights = weighed.map(({ weight }) => weight ?? 0);
    expect(weights).toEqual([...weights].sort((left, right) => right - left));
    expect(weighed.map(({ page }) => page)).not.toContain('elsewhere');
  });
});

describe('the candidates', () => {
  it('are all listed where three are as good as each other and none is ringed', () => {
    const three = [candidate(1), candidate(2), candidate(3)];
    const seen = sighting('wallet', { entries: { ...entriesFor(), 'cards-entry': three } });
    const request: TargetRequest = { kind: 'entry', target: 'cards-entry' };
    const finding = findTarget(seen, request, new Set());
    expect(finding.votes).toEqual([]);
    expect(listCandidates(seen, request, finding)).toEqual(three);
  });

  it('are the controls of the other cards where another default is wanted', () => {
    const rows = [1, 2, 3, 4].map((index) => cardRow('1111', { index, setDefault: candidate(100 + index) }));
    const seen = { ...walletCards('1111'), cards: { ...walletCards('1111').cards, rows } } as ReturnType<typeof walletCards>;
    const request: TargetRequest = { kind: 'other-default', row: rows[0] ?? null };
    const listed = listCandidates(seen, request, findTarget(seen, request, new Set()));
    expect(listed.map(({ node }) => node)).toEqual([102, 103, 104]);
  });

  it('are named after what they are for', () => {
    expect(describeRequest({ kind: 'entry', target: 'wallet-entry' })).toBe('entry wallet-entry');
    expect(describeRequest({ kind: 'rows', rows: cardRows('1111', '2222') })).toBe('rows 1, 2');
    expect(describeRequest({ kind: 'removal', row: cardRow('1111') })).toBe('removal of card 1');
    expect(describeRequest({ kind: 'confirm' })).toBe('confirm');
  });
});
