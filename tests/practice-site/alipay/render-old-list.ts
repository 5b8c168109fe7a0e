/**
 * Alipay's list of cards in its older looks: a table whose controls are links (`tabs`) or inputs (`table`), and wide
 * rows whose removal link is made when the empty space right of the card is hovered (`settings`).
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { isDefaultCard, type StoredCard } from '../practice-state.ts';
import { brandName } from '../wallet/brand.ts';

export function renderOldList(request: PageRequest): Markup {
  const { words, state } = request;
  const cards = state.cards.alipay;
  const add = html`<p class="old-add"><span class="link" data-practice="add-card">${words.alipay.addCard}</span></p>`;
  if (cards.length === 0) return html`<p class="old-empty no-cards">${words.alipay.noCards}</p>${add}`;
  const list = state.options.alipay === 'settings' ? renderWideRows(request) : renderTable(request);
  return html`${list}${add}`;
}

function renderTable(request: PageRequest): Markup {
  const { words, state } = request;
  const { alipay, removal } = state.options;
  const manage =
    alipay === 'table'
      ? html`<input type="button" value="${words.cards.edit}" data-practice="manage">`
      : html`<span class="link" data-practice="manage">${words.cards.edit}</span>`;
  const heads = [words.cards.holder, words.cards.number, words.alipay.operation, words.cards.expires];
  return html`${removal === 'manage' ? html`<p class="old-manage">${manage}</p>` : null}
    <table class="old-table old-cards" cellspacing="0"><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
    <tbody class="removal-${removal}" data-place="alipay">${state.cards.alipay.map((card) => renderTableRow(request, card))}</tbody></table>`;
}

function renderTableRow(request: PageRequest, card: StoredCard): Markup {
  const { words, state } = request;
  const number = `${brandName(card.brand)} ************${card.digits}`;
  const opens = state.options.removal === 'open-card';
  const numberCell = opens
    ? html`<a class="link" href="/ihome/user/bindCardDetail.htm?card=${card.key}" data-practice="open-card:${card.key}">${number}</a>`
    : html`${number}`;
  return html`<tr data-practice="row:${card.key}"><td>${card.holder}</td><td>${numberCell}${card.default ? html` <em>${words.common.default}</em>` : null}</td>
    <td class="old-ops">${opens ? null : renderOperations(request, card)}</td><td>${card.expiry}</td></tr>`;
}

function renderOperations(request: PageRequest, card: StoredCard): Markup {
  const { words, state } = request;
  const { removal } = state.options;
  const greyed = removal === 'greyed' && isDefaultCard(state, 'alipay', card);
  const remove = renderControl(request, { text: words.cards.deleteCard, mark: `remove:${card.key}`, greyed });
  const setDefault = card.default
    ? null
    : renderControl(request, { text: words.common.setDefault, mark: `set-default:${card.key}`, greyed: false });
  if (removal !== 'menu') return html`${remove}${setDefault}${greyed ? html`<div class="pay-hint">${words.cards.greyed}</div>` : null}`;
  return html`${renderControl(request, { text: '…', mark: `row-menu:${card.key}`, greyed: false })}<div class="pay-menu" hidden>${setDefault}${remove}</div>`;
}

interface ControlView {
  readonly text: string;
  readonly mark: string;
  readonly greyed: boolean;
}

function renderControl({ words, state }: PageRequest, { text, mark, greyed }: ControlView): Markup {
  const title = text === '…' ? html` title="${words.cards.more}"` : null;
  if (state.options.alipay === 'table')
    return html`<input type="button" value="${text}"${title}${greyed ? html` disabled` : null} data-practice="${mark}">`;
  return html`<span class="link${greyed ? ' pay-op-off' : ''}"${title} data-practice="${mark}">${text}</span>`;
}

function renderWideRows(request: PageRequest): Markup {
  const { words, state } = request;
  const { removal } = state.options;
  const manage = html`<p class="old-manage"><span class="link" data-practice="manage">${words.cards.edit}</span></p>`;
  return html`${removal === 'manage' ? manage : null}<div class="wide-rows removal-${removal}" data-place="alipay">${state.cards.alipay.map((card) => renderWideRow(request, card))}</div>`;
}

function renderWideRow(request: PageRequest, card: StoredCard): Markup {
  const { words, state } = request;
  const { removal } = state.options;
  const face = html`<b>${brandName(card.brand)}</b> <span>**** ${card.digits}</span> <small>${card.holder}, ${card.expiry}</small>${card.default ? html` <em>${words.common.default}</em>` : null}`;
  const greyed = removal === 'greyed' && isDefaultCard(state, 'alipay', card);
  const remove = html`<span class="link${greyed ? ' pay-op-off' : ''}" data-practice="remove:${card.key}">${words.cards.removeCard}</span>`;
  const setDefault = card.default
    ? null
    : html`<span class="link" data-practice="set-default:${card.key}">${words.common.setDefault}</span>`;
  if (removal === 'open-card')
    return html`<div class="wide-row" data-practice="row:${card.key}"><a href="/ihome/user/bindCardDetail.htm?card=${card.key}" data-practice="open-card:${card.key}">${face}</a></div>`;
  const hovered = html`<div class="wide-space"></div><template class="wide-made">${setDefault}${remove}</template>`;
  const menu = html`<div class="wide-space"><span class="link" data-practice="row-menu:${card.key}">⋮</span><div class="pay-menu" hidden>${setDefault}${remove}</div></div>`;
  const shown = html`<div class="wide-space wide-ops">${setDefault}${remove}${greyed ? html`<div class="pay-hint">${words.cards.greyed}</div>` : null}</div>`;
  const spaces = { hover: hovered, menu, visible: shown, manage: shown, greyed: shown };
  return html`<div class="wide-row" data-practice="row:${card.key}"><div class="wide-face">${face}</div>${spaces[removal]}</div>`;
}
