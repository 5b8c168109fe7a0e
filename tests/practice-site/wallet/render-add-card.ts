/**
 * The form for a new card: a dialog at the body's end of the same document, with the field ids of site-facts 2.5.
 */
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';

export function renderAddCard(request: PageRequest): Markup {
  const { words } = request;
  return html`<div class="comet-v2-modal-root" data-put="body"><div class="comet-v2-modal-mask"></div><div class="comet-v2-modal-wrap">
    <div class="comet-v2-modal"><div class="comet-v2-modal-content"><button class="comet-v2-modal-close" aria-label="${words.common.close}" data-practice="close-add-card">${icon('close')}</button>
      <div class="comet-v2-modal-header"><div class="comet-v2-modal-title">${words.cards.add}</div></div>
      <div class="comet-v2-modal-body">${renderCardFields(request)}<small>${icon('lock')} ${words.addCard.hint}</small></div>
      <div class="comet-v2-modal-footer"><button class="comet-v2-btn comet-v2-btn-primary comet-v2-btn-block" data-practice="never" data-track="save-card"><span>${words.addCard.submit}</span></button></div>
    </div></div></div></div>`;
}

export function renderCardFields({ words }: PageRequest): Markup {
  return html`<div class="card-fields">
    <label>${words.cards.number}<input id="cardNum" inputmode="numeric" autocomplete="cc-number" placeholder="0000 0000 0000 0000"></label>
    <label>${words.addCard.holder}<input id="cardHolder" autocomplete="cc-name"></label>
    <div class="card-fields-line"><label>${words.addCard.month}<input id="expMonth" autocomplete="cc-exp-month" placeholder="MM"></label>
    <label>${words.addCard.year}<input id="expYear" autocomplete="cc-exp-year" placeholder="YY"></label>
    <label>CVC<input id="cvc" type="password" autocomplete="cc-csc" inputmode="numeric" placeholder="•••"></label></div></div>`;
}
