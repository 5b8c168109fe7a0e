/**
 * The header of the variant and design that answer.
 */
import type { Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderRussianHeader } from '../russian/render-russian-header.ts';
import { renderDrawerHeader } from './render-drawer-header.ts';
import { renderHubHeader } from './render-hub-header.ts';
import { renderMobileHeader } from './render-mobile-header.ts';
import { isMobile, isRussianHost } from './site-variant.ts';

export function renderHeader(request: PageRequest): Markup {
  if (isRussianHost(request)) return renderRussianHeader(request);
  if (isMobile(request)) return renderMobileHeader(request);
  return request.state.options.design === 'hub' ? renderHubHeader(request) : renderDrawerHeader(request);
}
