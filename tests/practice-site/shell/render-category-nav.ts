/**
 * The row of categories under the header; "Wallets", "Memory cards" and "Gift cards" are in it on purpose.
 */
import { html, type Markup } from '../markup/html.ts';
import { type PageRequest, shopAddress } from '../page-request.ts';

const paths = ['/category/200000297/wallets.html', '/w/wholesale-memory-card.html', '/p/gift-card/index.html'];

export function renderCategoryNav(request: PageRequest): Markup {
  const { site, common } = request.words;
  return html`<nav class="category-nav">
    <a class="category-all" href="${shopAddress(request, '/w/wholesale-all.html')}">≡ ${site.allCategories}</a>
    ${[site.wallets, site.memoryCards, site.giftCards, site.phones, site.homeGarden, site.cardHolders].map((name, at) => {
      const path = paths[at] ?? `/w/wholesale-${encodeURIComponent(name.toLowerCase())}.html`;
      return html`<a href="${shopAddress(request, path)}">${name}</a>`;
    })}
    <span class="category-more">${common.more} ▾</span>
  </nav>`;
}
