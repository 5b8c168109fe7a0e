/**
 * One saved card in the design `hub`: `div`s with hashed classes, real buttons, the brand as a picture.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import { type CardPlace, isDefaultCard, type StoredCard } from '../practice-state.ts';
import { brandPicture } from './brand.ts';

export function renderHubRow(request: PageRequest, place: CardPlace, card: StoredCard): Markup {
  const { words, css, state } = request;
  const opens = state.options.removal === 'open-card';
  const face = html`${brandPicture(card.brand)}
    <span class="${css('wallet-card', 'cardNo')}"><span>••••</span> <span>${card.digits}</span></span>
    ${card.default ? html`<span class="${css('wallet-card', 'tag')}">${words.common.default}</span>` : null}
    <span class="${css('wallet-card', 'meta')}">${words.cards.expires} ${card.expiry}</span>`;
  return html`<div class="${css('wallet-card', 'cardItem')}" data-practice="row:${card.key}">
    ${
      opens
        ? html`<a class="${css('wallet-card', 'cardLink')}" href="${cardAddress(place, card)}" data-practice="open-card:${card.key}">${face}${icon('next')}</a>`
        : html`<div class="${css('wallet-card', 'cardFace')}">${face}</div>${renderControls(request, place, card)}`
    }
  </div>`;
}

function cardAddress(place: CardPlace, card: StoredCard): string {
  return place === 'alipay' ? `/ihome/user/bindCardDetail.htm?card=${card.key}` : `/p/wallet-ui/card-detail.html?card=${card.key}`;
}

function renderControls(request: PageRequest, place: CardPlace, card: StoredCard): Markup {
  const { words, css, state } = request;
  const { removal } = state.options;
  if (removal === 'menu') {
    return html`<div class="${css('wallet-card', 'ops')}"><button class="${css('wallet-card', 'moreBtn')}" aria-label="${words.cards.more}" aria-haspopup="menu" data-practice="row-menu:${card.key}">${icon('more')}</button></div>`;
  }
  const greyed = removal === 'greyed' && isDefaultCard(state, place, card);
  const remove = greyed
    ? html`<button disabled title="${words.cards.greyed}" class="${css('wallet-card', 'removeBtn')}" data-practice="remove:${card.key}">${words.common.remove}</button>`
    : renderRemove(request, place, card);
  const setDefault = html`<button class="${css('wallet-card', 'defaultBtn')}" data-practice="set-default:${card.key}">${words.common.setDefault}</button>`;
  return html`<div class="${css('wallet-card', 'ops')}">${card.default ? null : setDefault}${remove}</div>
    ${greyed ? html`<div class="${css('wallet-card', 'hint')}">${words.cards.greyed}</div>` : null}`;
}

/** While managing, the control is a bare icon with its name in a label. */
function renderRemove({ words, css, state }: PageRequest, place: CardPlace, card: StoredCard): Markup {
  const label = place === 'alipay' ? words.common.remove : words.common.remove;
  return state.options.removal === 'manage'
    ? html`<button class="${css('wallet-card', 'trashBtn')}" aria-label="${label}" data-practice="remove:${card.key}">${icon('trash')}</button>`
    : html`<button class="${css('wallet-card', 'removeBtn')}" data-practice="remove:${card.key}">${label}</button>`;
}
