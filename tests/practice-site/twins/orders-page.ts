/**
 * The list of orders (site-facts 2.8): "Remove" on finished ones, "paid with •••• 4242" in each, and unpaid ones on demand.
 */
import { fill } from '../markup/fill.ts';
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderDocument } from '../shell/render-document.ts';
import { renderLate } from '../shell/render-late.ts';
import { productPicture } from '../shop/product-picture.ts';
import { formatPrice, type Product, products } from '../shop/products.ts';

export function ordersPage(request: PageRequest): Markup {
  const { words } = request;
  const unpaid = countUnpaid(request);
  const { toPay, toShip, shipped } = words.account;
  const tabs = [words.orders.viewAll, toPay, toShip, shipped, words.orders.completed];
  const main = html`<main class="narrow orders"><h1>${words.orders.title}</h1><div class="comet-tabs-nav">${tabs.map((tab, at) => {
    const isToPay = at === 1;
    const text = isToPay && unpaid > 0 ? `${tab} (${unpaid})` : tab;
    return isToPay
      ? html`<div class="comet-tabs-nav-item" data-practice="to-pay-tab">${text}</div>`
      : html`<div class="comet-tabs-nav-item${at === 0 ? ' comet-tabs-nav-item-active' : ''}">${text}</div>`;
  })}</div>${renderLate('orders', 3)}</main>`;
  return renderDocument(request, { title: words.orders.title, main, scripts: ['shop'] });
}

/** The part that arrives late. */
export function renderOrders(request: PageRequest): Markup {
  const unpaid = products.slice(3, 3 + countUnpaid(request));
  return html`${unpaid.map((product) => renderUnpaid(request, product))}${products
    .slice(0, 3)
    .map((product, at) => renderFinished(request, product, at))}`;
}

function countUnpaid({ state }: PageRequest): number {
  return state.options.fault === 'refused-order' ? Math.max(1, state.options.unpaidOrders) : state.options.unpaidOrders;
}

function renderUnpaid(request: PageRequest, product: Product): Markup {
  const { words } = request;
  const buttons = html`<button class="comet-btn comet-btn-primary" data-practice="never" data-track="order-pay">${words.checkout.payNow}</button>
    <button class="comet-btn" data-practice="never" data-track="order-cancel">${words.orders.cancel}</button>`;
  return renderOrder(request, { product, status: words.orders.awaiting, note: '', buttons });
}

function renderFinished(request: PageRequest, product: Product, at: number): Markup {
  const { words, state } = request;
  const status = at === 2 ? words.orders.canceled : words.orders.completed;
  const buttons = html`<button class="comet-btn">${words.shop.addToCart}</button>
    <button class="comet-btn" data-practice="never" data-track="order-remove">${words.common.remove}</button>`;
  const note = fill(words.orders.paidWith, { card: `•••• ${state.options.cards[0]?.digits ?? '4242'}` });
  return renderOrder(request, { product, status, note, buttons });
}

interface OrderView {
  readonly product: Product;
  readonly status: string;
  readonly note: string;
  readonly buttons: Markup;
}

function renderOrder(request: PageRequest, { product, status, note, buttons }: OrderView): Markup {
  const { words } = request;
  return html`<div class="order-item sheet"><div class="order-item-header"><span class="order-item-header-status-text">${status}</span>
      <span>${words.orders.number}: 81${product.id}0</span><a href="/p/order/detail.html?orderId=81${product.id}0">${words.orders.details}</a></div>
    <div class="order-item-content">${productPicture(product.picture)}<div><span>${words.products[product.name]}</span><b>${formatPrice(request, product.price)}</b><small>${note}</small></div>
    <div class="order-item-btns">${buttons}</div></div></div>`;
}
