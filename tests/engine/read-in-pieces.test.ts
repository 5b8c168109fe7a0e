/** A page that is read in pieces is read as in one go, and a reading that is dropped half way does no harm. */
import { describe, expect, it } from 'vitest';
import { findLexicon, lexiconFor } from '../../src/content/site-languages.ts';
import type { PageView } from '../../src/engine/page-view.ts';
import { readPage, readPageInPieces } from '../../src/engine/read-page.ts';
import { pages } from '../../src/guide/pages.ts';
import { targets } from '../../src/guide/targets.ts';
import { lookAt } from '../fakes/html-page.ts';

const guide = { pages, targets };
const cards = ['4242', '5100']
  .map((digits) => `<li><span>Visa •••• ${digits}</span><span>Expires 08/29</span><button>Remove</button></li>`)
  .join('');
const goods = Array.from({ length: 400 }, (_, at) => `<div><a href="/item/${at}.html">Leather wallet ${at}</a><span>$${at}</span></div>`);
const url = 'https://www.aliexpress.com/p/wallet-ui/card-list.html';

function largePage(): PageView {
  return lookAt(`<main><h1>Saved cards</h1><ul>${cards}</ul><section>${goods.join('')}</section></main>`, { url }).view;
}

function* counted<Result>(work: Generator<void, Result, void>, breaths: { taken: number }): Generator<void, Result, void> {
  for (;;) {
    const piece = work.next();
    if (piece.done === true) return piece.value;
    breaths.taken += 1;
    yield;
  }
}

function finish<Result>(work: Generator<void, Result, void>): { readonly result: Result; readonly breaths: number } {
  const breaths = { taken: 0 };
  const run = counted(work, breaths);
  for (;;) {
    const piece = run.next();
    if (piece.done === true) return { result: piece.value, breaths: breaths.taken };
  }
}

describe('a page that is read in pieces', () => {
  it('is read as in one go', () => {
    const view = largePage();
    const { lexicon } = lexiconFor(view);
    const whole = readPage(view, lexicon, guide);
    const { result, breaths } = finish(readPageInPieces(view, lexicon, guide, false));
    expect(result).toEqual(whole);
    expect(whole.cards?.rows.map(({ digits }) => digits)).toEqual(['4242', '5100']);
    expect(breaths).toBeGreaterThan(10);
  });

  it('is read as in one go while another reading of it is under way', () => {
    const view = largePage();
    const { lexicon } = lexiconFor(view);
    const other = readPageInPieces(view, lexicon, guide, false);
    for (let piece = 0; piece < 6; piece += 1) other.next();
    const whole = readPage(view, lexicon, guide);
    expect(finish(other).result).toEqual(whole);
  });

  it.each([1, 3, 7, 12])('is read the same after a reading that was dropped after %i pieces', (pieces) => {
    const view = largePage();
    const { lexicon } = lexiconFor(view);
    const dropped = readPageInPieces(view, lexicon, guide, false);
    for (let piece = 0; piece < pieces; piece += 1) dropped.next();
    expect(readPage(view, lexicon, guide)).toEqual(finish(readPageInPieces(view, lexicon, guide, false)).result);
  });

  it('gets its languages in pieces too, the same ones', () => {
    const view = largePage();
    const { result } = finish(findLexicon(view));
    expect(result.language).toBe('en');
    expect(result.lexicon).toBe(lexiconFor(view).lexicon);
  });
});
