/**
 * One saved card in the design `drawer`: a list item whose controls are plain `div`s and `span`s without any role.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { isDefaultCard, type StoredCard } from '../practice-state.ts';
import { brandName } from './brand.ts';
import type { CardListView } from './render-card-list.ts';

export function renderDrawerRow(request: PageRequest, view: CardListView, card: StoredCard): Markup {
  const { words, state } = request;
  const opens = state.options.removal === 'open-card';
  const cells = html`<div class="pay-cell pay-brand">${icon('card')}<b>${brandName(card.brand)}</b>${card.default ? html`<em>${words.common.default}</em>` : null}</div>
    <div class="pay-cell pay-number">**** **** **** ${card.digits}</div>
    <div class="pay-cell pay-date">${card.expiry}</div>`;
  return html`<li class="pay-row" data-practice="row:${card.key}">${
    opens
      ? html`<div class="pay-line pay-press" data-practice="open-card:${card.key}">${cells}<div class="pay-cell pay-ops">${icon('next')}</div></div>`
      : html`<div class="pay-line">${cells}<div class="pay-cell pay-ops">${renderControls(request, view, card)}</div></div>`
  }</li>`;
}

function renderControls(request: PageRequest, view: CardListView, card: StoredCard): Markup | null {
  const { words, state } = request;
  const { removal } = state.options;
  if (removal === 'menu') {
    return html`<div class="pay-more" data-practice="row-menu:${card.key}"><i class="iconfont">⋯</i></div>
      <div class="pay-menu" hidden>${card.default ? null : renderSetDefault(request, card)}
        <div class="pay-menu-item" data-practice="remove:${card.key}">${words.cards.deleteCard}</div></div>`;
  }
  if (removal === 'manage' && !view.managing) return null;
  const greyed = removal === 'greyed' && isDefaultCard(state, view.place, card);
  const remove = html`<span class="pay-op${greyed ? ' pay-op-off' : ''}" data-practice="remove:${card.key}">${icon('trash')}<span>${words.common.delete}</span></span>`;
  return html`${card.default ? null : renderSetDefault(request, card)}${remove}
    ${greyed ? html`<div class="pay-hint">${words.cards.greyed}</div>` : null}`;
}

function renderSetDefault({ words, state }: PageRequest, card: StoredCard): Markup {
  const className = state.options.removal === 'menu' ? 'pay-menu-item' : 'pay-op';
  return html`<span class="${className}" data-practice="set-default:${card.key}">${words.common.setDefault}</span>`;
}
