/**
 * The shop's footer: link columns that name payment methods, wallets and cards on every page, as noise.
 */
import { html, type Markup } from '../markup/html.ts';
import { addressOn, type PageRequest, shopAddress } from '../page-request.ts';
import { siteName } from './site-name.ts';

export function renderFooter(request: PageRequest): Markup {
  const help = addressOn(request, 'customerservice.aliexpress.com', '/home');
  const wallets = shopAddress(request, '/category/200000297/wallets.html');
  return html`<footer class="site-footer"><div class="footer-columns">
    ${footerColumns(request).map(
      ([title = '', ...links], column) => html`<dl><dt>${title}</dt>
      ${links.map((link) => html`<dd><a href="${column === 0 ? help : wallets}">${link}</a></dd>`)}</dl>`,
    )}
  </div><p class="footer-end">© 2010–2026 ${siteName}</p></footer>`;
}

function footerColumns({ words }: PageRequest): readonly (readonly string[])[] {
  const { common, site, account, menu } = words;
  return [
    [common.help, menu.refunds, site.protection, site.counterfeits],
    [site.allCategories, account.paymentMethods, site.giftCards, site.wallets, site.cardHolders],
    [common.more, site.phones, site.homeGarden, site.memoryCards],
    ['Aa', 'English', 'Français', 'Español', 'Deutsch', 'Português', 'العربية'],
  ];
}
