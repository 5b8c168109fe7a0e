/**
 * Where the main content of a page stands: in the document, in an open shadow root, in a frame, or nowhere yet.
 */
import { html, type Markup } from '../markup/html.ts';
import { isFramed, type PageRequest } from '../page-request.ts';
import { practiceStyle } from './style-sheets.ts';

export function renderContent(request: PageRequest, main: Markup): Markup {
  const { frame, late } = request.state.options;
  if (frame && !isFramed(request)) return html`<div id="app" class="app">${renderFrame(request)}</div>`;
  if (late) return html`<div id="app" class="app" aria-busy="true">${renderSkeleton()}</div>`;
  return html`<div id="app" class="app">${placeContent(request, main)}</div>`;
}

/** The content as it stands in the app, also when it arrives late. */
export function placeContent(request: PageRequest, main: Markup): Markup {
  if (!request.state.options.shadow) return main;
  return html`<div data-shadow><template shadowrootmode="open"><style>${practiceStyle}</style><div class="app-inner">${main}</div></template></div>`;
}

/** The page's script gives it its address, with the hash of the page around it. */
function renderFrame({ url }: PageRequest): Markup {
  const query = new URLSearchParams(url.search);
  query.set('framed', 'yes');
  return html`<iframe class="content-frame" data-frame="${url.pathname}?${query.toString()}"></iframe>`;
}

function renderSkeleton(): Markup {
  return html`${Array.from({ length: 5 }, () => html`<div class="skeleton"><i></i><i></i><i></i></div>`)}`;
}
