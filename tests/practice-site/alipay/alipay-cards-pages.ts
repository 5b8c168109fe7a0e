/**
 * Alipay's list of cards, and one card on its own.
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { findCard } from '../practice-state.ts';
import { renderLate } from '../shell/render-late.ts';
import { renderCardPage } from '../wallet/render-card-detail.ts';
import { renderAlipay } from './render-alipay.ts';

export function alipayCardsPage(request: PageRequest): Markup {
  const { words } = request;
  const main = html`<main class="narrow"><nav class="alipay-tabs"><a href="/index.htm">${words.alipay.myAccount}</a></nav><h1>${words.alipay.cardsTitle}</h1>${renderLate('cards?place=alipay', 3)}</main>`;
  return renderAlipay(request, words.alipay.cardsTitle, main);
}

/** `null` when there is no such card (any more). */
export function alipayCardDetailPage(request: PageRequest): Markup | null {
  const card = findCard(request.state, 'alipay', request.url.searchParams.get('card') ?? '');
  if (card === null) return null;
  return renderAlipay(request, request.words.cards.details, renderCardPage(request, 'alipay', card));
}
