/**
 * The "⋯" menu of one card in the design `hub`: a popover that hangs on the body, far from its row in the document.
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import type { StoredCard } from '../practice-state.ts';

export function renderCardMenu({ words, css }: PageRequest, card: StoredCard): Markup {
  const setDefault = html`<li role="menuitem" tabindex="-1" data-practice="set-default:${card.key}">${words.common.setDefault}</li>`;
  return html`<div class="comet-v2-popover-body ${css('wallet-card', 'morePopup')}"><div class="comet-v2-popover-content">
    <ul role="menu" class="${css('wallet-card', 'moreList')}">${card.default ? null : setDefault}
      <li role="menuitem" tabindex="-1" data-practice="remove:${card.key}">${words.cards.removeCard}</li></ul></div></div>`;
}
