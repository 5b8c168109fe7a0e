/**
 * The dialog that asks whether to remove the card, in the four ways such dialogs are built.
 * `data-put` tells the page's script where the dialog goes: into the app, to the body's end, or into the row.
 */
import { fill } from '../markup/fill.ts';
import { html, type Markup } from '../markup/html.ts';
import { icon } from '../markup/icon.ts';
import type { PageRequest } from '../page-request.ts';
import type { StoredCard } from '../practice-state.ts';
import { brandName } from './brand.ts';

export function renderRemoveDialog(request: PageRequest, card: StoredCard): Markup {
  const question = fill(request.words.dialog.question, { card: `${brandName(card.brand)} •••• ${card.digits}` });
  switch (request.state.options.dialog) {
    case 'native':
      return renderNative(request, question);
    case 'role':
      return renderWithRole(request, question);
    case 'body-end':
      return renderAtBodyEnd(request, question);
    case 'plain':
      return renderPlain(request);
  }
}

function renderNative({ words, css }: PageRequest, question: string): Markup {
  return html`<dialog class="${css('remove-card', 'dialog')} box" data-put="app" aria-labelledby="remove-title">
    <h3 id="remove-title">${words.cards.removeCard}</h3><p>${question}</p><div class="box-buttons">
    <button type="button" data-practice="cancel">${words.common.cancel}</button>
    <button type="button" class="primary" data-practice="confirm">${words.common.remove}</button></div></dialog>`;
}

function renderWithRole({ words, css }: PageRequest, question: string): Markup {
  return html`<div class="${css('remove-card', 'mask')} mask" data-put="app">
    <div role="dialog" aria-modal="true" aria-labelledby="remove-title" aria-describedby="remove-text" class="${css('remove-card', 'dialog')} box">
    <h3 id="remove-title">${words.cards.removeCard}</h3><p id="remove-text">${question}</p><div class="box-buttons">
    <div role="button" tabindex="0" class="button primary" data-practice="confirm">${words.common.confirm}</div>
    <div role="button" tabindex="0" class="button" data-practice="cancel">${words.dialog.keep}</div></div></div></div>`;
}

function renderAtBodyEnd({ words }: PageRequest, question: string): Markup {
  return html`<div class="comet-v2-modal-root" data-put="body"><div class="comet-v2-modal-mask"></div><div class="comet-v2-modal-wrap">
    <div class="comet-v2-modal"><div class="comet-v2-modal-content"><button class="comet-v2-modal-close" data-practice="cancel">${icon('close')}</button>
      <div class="comet-v2-modal-header"><div class="comet-v2-modal-title">${words.cards.removeCard}</div></div>
      <div class="comet-v2-modal-body">${question}</div>
      <div class="comet-v2-modal-footer"><button class="comet-v2-btn comet-v2-btn-primary" data-practice="confirm"><span>${words.dialog.remove}</span></button>
        <button class="comet-v2-btn" data-practice="cancel"><span>${words.common.cancel}</span></button></div>
    </div></div></div></div>`;
}

/** In the design `hub` it unfolds inside the row; in `drawer` it is a sheet from below, inside the app. */
function renderPlain({ words, state }: PageRequest): Markup {
  const isHub = state.options.design === 'hub';
  const buttons = html`<span class="ask-yes" data-practice="confirm">${words.dialog.yesDelete}</span>
    <span class="ask-no" data-practice="cancel">${words.common.no}</span>`;
  return isHub
    ? html`<div class="ask-line" data-put="row"><span>${words.dialog.shortQuestion}</span>${buttons}</div>`
    : html`<div class="ask-sheet" data-put="app"><div class="ask-shade"></div><div class="ask-box"><div class="ask-text">${words.dialog.shortQuestion}</div>${buttons}</div></div>`;
}
