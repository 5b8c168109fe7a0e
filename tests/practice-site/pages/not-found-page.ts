/**
 * What the site shows for an address it does not know.
 */
import { html, type Markup } from '../markup/html.ts';
import { type PageRequest, shopAddress } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';

export function notFoundPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="narrow not-found"><b>404</b><p>${words.site.notFound}</p><a href="${shopAddress(request, '/')}">${words.common.back}</a></main>`;
  return renderDocument(request, { title: '404', main });
}
