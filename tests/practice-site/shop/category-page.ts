/**
 * A category (leather wallets) and the results of a search: the word "wallet" everywhere, and no wallet of the kind
 * the guide is after.
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { products, walletProducts } from './products.ts';
import { renderProductGrid } from './render-product-grid.ts';

export function categoryPage(request: PageRequest): Markup {
  const { shop } = request.words;
  const intro = html`<h1>${shop.categoryTitle}</h1><p>${shop.categoryText}</p>`;
  return renderResults(request, shop.categoryTitle, intro);
}

export function searchPage(request: PageRequest): Markup {
  const inPath = /wholesale-(.+)\.html/.exec(request.url.pathname)?.[1] ?? '';
  const searched = request.url.searchParams.get('SearchText') ?? decodeURIComponent(inPath).replaceAll('-', ' ');
  const title = request.words.shop.results(searched, 1280);
  return renderResults(request, title, html`<h1>${title}</h1>`);
}

function renderResults(request: PageRequest, title: string, intro: Markup): Markup {
  const { shop } = request.words;
  const main = html`<main class="results">${intro}<div class="columns"><aside class="sheet filters"><h3>${shop.filters}</h3>
    ${shop.filterNames.map((name) => html`<label><input type="checkbox"> ${name}</label>`)}</aside>
    <div>${renderProductGrid(request, [...walletProducts, ...products.slice(0, 5)])}</div></div></main>`;
  return renderDocument(request, { title, main });
}
