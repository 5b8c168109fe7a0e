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
  const promos = [
    [words.site.giftCards, words.giftCards.text],
    [words.site.wallets, words.shop.walletsText],
    [words.site.memoryCards, '64 GB'],
    [words.checkout.newCard, words.shop.cardOffer],
  ] as const;
  const main = html`<main class="home"><section class="hero"><div><h1>${words.shop.welcome}</h1><p>${words.shop.welcomeText}</p></div>
      <div class="hero-tiles">${promos.map(([title, text]) => html`<a href="/p/super-deals/index.html"><b>${title}</b><span>${text}</span></a>`)}</div></section>
    <section class="deals"><h2>SuperDeals <small>04:12:55</small></h2><div class="deal-row">${products
      .slice(2, 8)
      .map(
        (product) =>
          html`<a class="deal" href="/item/${product.id}.html">${productPicture(product.picture)}<b>${formatPrice(request, product.price * 0.6)}</b><s>${formatPrice(request, product.price)}</s></a>`,
      )}</div></section>
    <section><h2>${words.account.recommended}</h2>${renderLate('home', 4)}</section></main>
    ${url.searchParams.get('sign-in') === 'dialog' ? renderSignInDialog(request) : null}
    ${renderBotCheckDialog(request)}`;
  return renderDocument(request, { title: words.shop.welcome, main, scripts: ['checks'] });
}
