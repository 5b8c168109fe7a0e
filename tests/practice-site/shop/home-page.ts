/**
 * The home page; with `sign-in=dialog` or `baxia=dialog` in its address, with that dialog over it.
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderBotCheckDialog } from '../pages/check-pages.ts';
import { renderSignInDialog } from '../pages/sign-in-page.ts';
import { renderDocument } from '../shell/render-document.ts';
import { renderLate } from '../shell/render-late.ts';
import { productPicture } from './product-picture.ts';
import { formatPrice, products } from './products.ts';

export function homePage(request: PageRequest): Markup {
  const { words, url } = request;
  const main = html`<main class="home"><section class="hero"><div><h1>${words.shop.welcomeTitle}</h1><p>${words.shop.welcomeText}</p></div>
      <div class="hero-tiles">${words.shop.promos.map(([title = '', text = '']) => html`<a href="/p/super-deals/index.html"><b>${title}</b><span>${text}</span></a>`)}</div></section>
    <section class="deals"><h2>${words.shop.deals} <small>${words.shop.dealsHint}</small></h2><div class="deal-row">${products
      .slice(2, 8)
      .map(
        (product) =>
          html`<a class="deal" href="/item/${product.id}.html">${productPicture(product.picture)}<b>${formatPrice(request, product.price * 0.6)}</b><s>${formatPrice(request, product.price)}</s></a>`,
      )}</div></section>
    <section><h2>${words.shop.forYou}</h2>${renderLate('home', 4)}</section></main>
    ${url.searchParams.get('sign-in') === 'dialog' ? renderSignInDialog(request) : null}
    ${url.searchParams.get('baxia') === 'dialog' ? renderBotCheckDialog(request) : null}`;
  return renderDocument(request, { title: words.shop.welcomeTitle, main, scripts: ['checks'] });
}
