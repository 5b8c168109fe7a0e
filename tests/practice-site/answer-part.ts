/**
 * The parts of pages that arrive after the page, and those that a press brings: menus, dialogs, drawers.
 */
import { renderAlipayTip } from './alipay/alipay-home-page.ts';
import type { Markup } from './markup/html.ts';
import { html } from './markup/html.ts';
import { type Answer, emptyAnswer, type PageRequest, pageAnswer } from './page-request.ts';
import { renderAccountPart } from './pages/account-page.ts';
import { renderIdentityDialog, renderIdentityFrameDialog, renderPaymentPassword } from './pages/check-pages.ts';
import { renderWalletHub } from './pages/wallet-pages.ts';
import { type CardPlace, findCard, type StoredCard } from './practice-state.ts';
import { renderRussianList } from './russian/render-russian-list.ts';
import { products } from './shop/products.ts';
import { renderProductGrid } from './shop/render-product-grid.ts';
import { renderOrders } from './twins/orders-page.ts';
import { wait } from './wait.ts';
import { renderAddCard } from './wallet/render-add-card.ts';
import { renderCardDrawer } from './wallet/render-card-detail.ts';
import { renderCardList } from './wallet/render-card-list.ts';
import { renderCardMenu } from './wallet/render-card-menu.ts';
import { renderRefusal } from './wallet/render-refusal.ts';
import { renderRemoveDialog } from './wallet/render-remove-dialog.ts';

type Part = (request: PageRequest) => Markup;

const lateParts: Readonly<Record<string, Part>> = {
  account: renderAccountPart,
  wallet: renderWalletHub,
  orders: renderOrders,
  home: (request) => renderProductGrid(request, products),
  cards: renderList,
};

const pressedParts: Readonly<Record<string, Part>> = {
  dialog: (request) => (request.state.options.fault === 'no-dialog' ? html`` : renderRemoveDialog(request, requireCard(request))),
  'card-menu': (request) => renderCardMenu(request, requireCard(request)),
  'card-drawer': (request) => renderCardDrawer(request, placeOf(request), requireCard(request)),
  'add-card': renderAddCard,
  identity: renderIdentityDialog,
  'identity-frame': renderIdentityFrameDialog,
  'payment-password': renderPaymentPassword,
  'alipay-tip': renderAlipayTip,
  refusal: (request) => renderRefusal(request, parseRefusal(request.url.searchParams.get('why'))),
};

export async function answerPart(request: PageRequest): Promise<Answer> {
  const name = request.url.pathname.replace('/fn/part/', '');
  const pressed = pressedParts[name];
  if (pressed !== undefined) return pageAnswer(pressed(request));
  const late = lateParts[name];
  if (late === undefined) return emptyAnswer(404);
  const isList = name === 'cards' || name === 'wallet';
  const { fault, partDelay } = request.state.options;
  if (isList && fault === 'skeleton-forever') return emptyAnswer(204);
  // A list drawn anew after a change comes at once.
  if (!isAsked(request, 'now')) await wait(isList && fault === 'slow' ? 3000 : partDelay);
  return pageAnswer(late(request));
}

function renderList(request: PageRequest): Markup {
  const isRussian = request.url.searchParams.get('look') === 'russian' && request.state.options.fault !== 'list-error';
  return isRussian
    ? renderRussianList(request)
    : renderCardList(request, { place: placeOf(request), managing: isAsked(request, 'managing') });
}

function placeOf({ url }: PageRequest): CardPlace {
  return url.searchParams.get('place') === 'alipay' ? 'alipay' : 'wallet';
}

function isAsked({ url }: PageRequest, what: string): boolean {
  return url.searchParams.get(what) === 'yes';
}

function requireCard(request: PageRequest): StoredCard {
  const card = findCard(request.state, placeOf(request), request.url.searchParams.get('card') ?? '');
  if (card === null) throw new Error(`No such card: ${request.url.search}`);
  return card;
}

function parseRefusal(why: string | null) {
  return why === 'refused-default' || why === 'refused-order' ? why : 'refused';
}
