/**
 * One card on its own: a page in the design `hub`, a drawer from the right in the design `drawer`.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import type { CardPlace, StoredCard } from '../practice-state.ts';
import { brandName, brandPicture } from './brand.ts';

export function renderCardPage(request: PageRequest, place: CardPlace, card: StoredCard): Markup {
  const { words, css } = request;
  const setDefault = html`<button class="${css('card-detail', 'defaultBtn')}" data-practice="set-default:${card.key}">${words.common.setDefault}</button>`;
  const list = place === 'alipay' ? '/ihome/user/queryUserBindCard.htm' : '/p/wallet-ui/card-list.html';
  return html`<main class="${css('card-detail', 'page')} narrow" data-place="${place}" data-alone="${list}">
    <a class="${css('card-detail', 'back')}" href="${list}">${icon('back')} ${words.cards.title}</a>
    <h1>${words.cards.details}</h1>
    <div class="${css('card-detail', 'panel')}" data-practice="row:${card.key}">
      <div class="${css('card-detail', 'face')}">${brandPicture(card.brand)}<span class="${css('card-detail', 'cardNo')}"><span>••••</span> <span>${card.digits}</span></span>
        ${card.default ? html`<span class="${css('wallet-card', 'tag')}">${words.common.default}</span>` : null}</div>
      <dl class="${css('card-detail', 'lines')}"><dt>${words.cards.holder}</dt><dd>${card.holder}</dd><dt>${words.cards.expires}</dt><dd>${card.expiry}</dd>
        <dt>${words.cards.billing}</dt><dd>${words.person.address}</dd></dl>
      <div class="${css('card-detail', 'ops')}">${card.default ? null : setDefault}
        <button class="${css('card-detail', 'removeBtn')}" data-practice="remove:${card.key}">${words.cards.removeCard}</button></div>
    </div></main>`;
}

export function renderCardDrawer({ words }: PageRequest, place: CardPlace, card: StoredCard): Markup {
  const setDefault = html`<div class="side-op" data-practice="set-default:${card.key}">${words.common.setDefault}</div>`;
  return html`<div class="side-layer"><div class="side-shade" data-practice="close-card"></div>
    <div class="side-panel" data-place="${place}"><div class="side-head"><span>${words.cards.details}</span>
      <div class="side-close" data-practice="close-card">${icon('close')}</div></div>
    <div class="side-body" data-practice="row:${card.key}"><div class="side-card"><b>${brandName(card.brand)}</b><span>**** **** **** ${card.digits}</span></div>
      <p><span>${words.cards.holder}</span>${card.holder}</p><p><span>${words.cards.expires}</span>${card.expiry}</p>
      <p><span>${words.cards.billing}</span>${words.person.address}</p>
      <div class="side-ops">${card.default ? null : setDefault}
        <div class="side-op side-op-red" data-practice="remove:${card.key}">${icon('trash')}${words.cards.removeThis}</div></div>
    </div></div></div>`;
}
