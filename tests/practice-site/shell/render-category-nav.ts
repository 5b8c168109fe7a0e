/**
 * The row of categories under the header; "Wallets", "Memory cards" and "Gift cards" are in it on purpose.
 */
import { html, type Markup } from '../markup/html.ts';
import { type PageRequest, shopAddress } from '../page-request.ts';

const paths = ['/p/super-deals/index.html', '/category/200000297/wallets.html', '/w/wholesale-memory-card.html', '/p/gift-card/index.html'];

export function renderCategoryNav(request: PageRequest): Markup {
  return html`<nav class="category-nav">
    <a class="category-all" href="${shopAddress(request, '/w/wholesale-all.html')}">≡ ${request.words.site.allCategories}</a>
    ${request.words.categories.map((name, at) => {
      const path = paths[at] ?? `/w/wholesale-${encodeURIComponent(name.toLowerCase())}.html`;
      return html`<a href="${shopAddress(request, path)}">${name}</a>`;
    })}
    <span class="category-more">${request.words.site.more} ▾</span>
  </nav>`;
}
