/**
 * The shop's footer: link columns that name payment methods, wallets and cards on every page, as noise.
 */
import { html, type Markup } from '../markup/html.ts';
import { addressOn, type PageRequest, shopAddress } from '../page-request.ts';

export function renderFooter(request: PageRequest): Markup {
  const help = addressOn(request, 'customerservice.aliexpress.com', '/home');
  const wallets = shopAddress(request, '/category/200000297/wallets.html');
  return html`<footer class="site-footer"><div class="footer-columns">
    ${request.words.footer.map(
      ([title = '', ...links], column) => html`<dl><dt>${title}</dt>
      ${links.map((link) => html`<dd><a href="${column === 0 ? help : wallets}">${link}</a></dd>`)}</dl>`,
    )}
  </div><p class="footer-end">© 2010–2026 ${request.words.site.name}</p></footer>`;
}
