/**
 * The list of saved cards on aliexpress.ru: tiles with a bare bin icon in a corner, or what the option `removal` asks for.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { isDefaultCard, type StoredCard } from '../practice-state.ts';
import { brandName } from '../wallet/brand.ts';

export function renderRussianList(request: PageRequest): Markup {
  const { words, state } = request;
  const cards = state.cards.wallet;
  const { removal } = state.options;
  const empty = html`<div class="snow-ali-kit_Card__card__91kdl no-cards">${icon('card')}<p>${words.cards.empty}</p></div>`;
  return html`${cards.length === 0 ? empty : null}
    ${removal === 'manage' && cards.length > 0 ? html`<p><span class="link" data-practice="manage">${words.common.edit}</span></p>` : null}
    <div class="SnowCards_SnowCards__list__2kd81 removal-${removal}" data-place="wallet">${cards.map((card) => renderTile(request, card))}</div>
    <div class="snow-ali-kit_Card__card__91kdl snow-link" data-practice="add-card">${icon('plus')}<span>${words.cards.add}</span></div>`;
}

function renderTile(request: PageRequest, card: StoredCard): Markup {
  const { words, state } = request;
  const { removal } = state.options;
  const face = html`<b>${brandName(card.brand)}</b><span>·· ${card.digits}</span><small>${card.expiry}</small>${card.default ? html`<em>${words.common.default}</em>` : null}`;
  const opened = html`<div class="snow-face snow-press" data-practice="open-card:${card.key}">${face}</div>`;
  return html`<div class="SnowCards_SnowCards__item__0ak21" data-practice="row:${card.key}">${removal === 'open-card' ? opened : html`<div class="snow-face">${face}</div>${renderControls(request, card)}`}</div>`;
}

function renderControls(request: PageRequest, card: StoredCard): Markup {
  const { words, state } = request;
  const { removal } = state.options;
  const greyed = removal === 'greyed' && isDefaultCard(state, 'wallet', card);
  const setDefault = card.default
    ? null
    : html`<span class="link" data-practice="set-default:${card.key}">${words.common.setDefault}</span>`;
  if (removal === 'menu')
    return html`<span class="snow-bin" aria-label="${words.cards.more}" data-practice="row-menu:${card.key}">${icon('more')}</span>
      <div class="pay-menu" hidden>${setDefault}<span class="link" data-practice="remove:${card.key}">${words.cards.removeCard}</span></div>`;
  return html`<button class="snow-bin" aria-label="${words.common.remove}"${greyed ? html` disabled` : null} data-practice="remove:${card.key}">${icon('trash')}</button>${setDefault}
    ${greyed ? html`<div class="pay-hint">${words.cards.greyed}</div>` : null}`;
}
