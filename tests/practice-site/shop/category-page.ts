/**
 * A category (leather wallets) and the results of a search: the word "wallet" everywhere, and no wallet of the kind
 * the guide is after.
 */
import { fill } from '../markup/fill.ts';
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { products, walletProducts } from './products.ts';
import { renderProductGrid } from './render-product-grid.ts';

export function categoryPage(request: PageRequest): Markup {
  const { shop, site } = request.words;
  return renderResults(request, site.wallets, html`<h1>${site.wallets}</h1><p>${shop.walletsText}</p>`);
}

export function searchPage(request: PageRequest): Markup {
  const inPath = /wholesale-(.+)\.html/.exec(request.url.pathname)?.[1] ?? '';
  const searched = request.url.searchParams.get('SearchText') ?? decodeURIComponent(inPath).replaceAll('-', ' ');
  const title = fill(request.words.shop.results, { words: searched, count: 1280 });
  return renderResults(request, title, html`<h1>${title}</h1>`);
}

function renderResults(request: PageRequest, title: string, intro: Markup): Markup {
  const { shop, site, checkout, common } = request.words;
  const main = html`<main class="results">${intro}<div class="columns"><aside class="sheet filters"><h3>${common.search}</h3>
    ${[site.cardHolders, checkout.free, shop.reviews].map((name) => html`<label><input type="checkbox"> ${name}</label>`)}
    <div class="price-slider"><span>${shop.priceSlider}</span><i class="price-track"><b class="btn_slide"></b></i></div>
    <span class="link" data-practice="never" data-track="remove-filters">${shop.removeFilters}</span></aside>
    <div>${renderProductGrid(request, [...walletProducts, ...products.slice(0, 5)])}</div></div></main>`;
  return renderDocument(request, { title, main, scripts: ['shop'] });
}
