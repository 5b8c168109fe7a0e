/**
 * The list of saved cards as it arrives after its skeleton: rows, an empty list, or the site's own error.
 */
import { renderOldList } from '../alipay/render-old-list.ts';
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import type { AlipayLook } from '../practice-options.ts';
import type { CardPlace } from '../practice-state.ts';
import { renderDrawerRow } from './render-drawer-row.ts';
import { renderHubRow } from './render-hub-row.ts';

export interface CardListView {
  readonly place: CardPlace;
  /** Whether "Manage" was pressed; only the design `drawer` asks the server for it. */
  readonly managing: boolean;
}

export function renderCardList(request: PageRequest, view: CardListView): Markup {
  if (request.state.options.fault === 'list-error') return renderListError(request);
  if (view.place === 'alipay' && isOldLook(request.state.options.alipay)) return renderOldList(request);
  return request.state.options.design === 'hub' ? renderHubList(request, view) : renderDrawerList(request, view);
}

function renderHubList(request: PageRequest, { place }: CardListView): Markup {
  const { words, css, state } = request;
  const cards = state.cards[place];
  const manage = html`<button class="${css('wallet-card', 'manageBtn')}" data-practice="manage" data-done="${words.common.done}">${words.common.manage}</button>`;
  return html`<div class="${css('wallet-card', 'listHead')}"><h2>${words.cards.title}</h2>
      ${state.options.removal === 'manage' && cards.length > 0 ? manage : null}</div>
    ${cards.length === 0 ? renderEmpty(request, place, css('wallet-card', 'empty')) : null}
    <div class="${css('wallet-card', 'cardList')} removal-${state.options.removal}" data-place="${place}">
      ${cards.map((card) => renderHubRow(request, place, card))}</div>
    <button class="${css('wallet-card', 'addCard')}" data-practice="add-card">${icon('plus')}<span>${addWords(request, place)}</span></button>`;
}

function renderDrawerList(request: PageRequest, { place, managing }: CardListView): Markup {
  const { words, state } = request;
  const cards = state.cards[place];
  const label = managing ? words.common.done : words.cards.edit;
  const manage = html`<div class="pay-manage" data-practice="manage">${icon('settings')}<span>${label}</span></div>`;
  return html`<div class="pay-head"><div class="pay-title">${words.cards.otherTitle}</div>
      ${state.options.removal === 'manage' && cards.length > 0 ? manage : null}</div>
    ${cards.length === 0 ? renderEmpty(request, place, 'pay-empty') : null}
    <ul class="pay-list removal-${state.options.removal}" data-place="${place}" data-managing="${String(managing)}">
      ${cards.map((card) => renderDrawerRow(request, { place, managing }, card))}</ul>
    <div class="pay-add" data-practice="add-card">${icon('plus')}<span>${addWords(request, place)}</span></div>`;
}

function isOldLook(look: AlipayLook): boolean {
  return look === 'tabs' || look === 'table' || look === 'settings';
}

function addWords({ words }: PageRequest, place: CardPlace): string {
  return place === 'alipay' ? words.alipay.addCard : words.cards.add;
}

function renderEmpty({ words }: PageRequest, place: CardPlace, className: string): Markup {
  return html`<div class="${className} no-cards">${icon('card')}<p>${place === 'alipay' ? words.alipay.noCards : words.cards.empty}</p><small>${words.cards.emptyHint}</small></div>`;
}

function renderListError({ words }: PageRequest): Markup {
  return html`<div class="list-error">${icon('close')}<p>${words.cards.listError}</p>
    <button data-practice="try-again">${words.cards.tryAgain}</button></div>`;
}
