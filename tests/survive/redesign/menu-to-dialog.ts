/**
 * An open menu, flyout or drawer becomes a dialog, a sheet or a popover at the end of the body; where none is open, the
 * controls of the one card do.
 */
import { keepLook, withDescendants } from './keep-look.ts';
import type { Random } from './seeded-random.ts';
import type { PageToRedesign, Transformation, Truth } from './transformation.ts';
import { findMarked, isShown, isWithin, targetsOf } from './walk.ts';

export const menuToDialog: Transformation = {
  name: 'menu-to-dialog',
  apply(page) {
    const menu = page.parts.menu();
    const [target, ...others] = targetsOf(page);
    if (target === undefined) return null;
    const holding = menu !== null && isShown(menu) ? [target, ...others].some((one) => isWithin(one, menu)) : false;
    return menu !== null && holding ? moveMenu(page, menu) : moveControls(page, target);
  },
};

function moveMenu({ random, truth }: PageToRedesign, menu: HTMLElement): Truth | null {
  const layer = menu.parentElement;
  const document = menu.ownerDocument;
  const isLayered = layer !== null && getComputedStyle(layer).position === 'fixed';
  const content = [...menu.children];
  const holder = document.createElement('div');
  keepLook(content.flatMap(withDescendants), () => {
    holder.append(...content);
    (isLayered ? layer : menu).remove();
    openOver(document, holder, random);
  });
  return truth;
}

/** Only where they are the controls of the only card, and what is due is to press one of them. */
function moveControls({ random, truth, words, parts, document }: PageToRedesign, remove: HTMLElement): Truth | null {
  const [mark = ''] = truth.marks;
  const row = parts.rows()[0];
  if (truth.step !== 'press-remove' || words === null || parts.rows().length !== 1 || !row || !isWithin(remove, row)) return null;
  if (row.querySelector('dl') !== null || findMarked(document, mark).filter(isShown).length !== 1) return null;
  const made = remove.ownerDocument;
  const holder = made.createElement('div');
  const title = Object.assign(made.createElement('b'), { textContent: (/\d{4}/.exec(row.innerText)?.[0] ?? '').replace(/^/, '•••• ') });
  const plain = (text: string): HTMLElement => Object.assign(made.createElement('div'), { textContent: text });
  const entries = [
    plain(words.cards.details),
    plain(words.common.setDefault),
    remove,
    plain(words.cards.billing),
    plain(words.common.close),
  ];
  if (remove.innerText.trim() === '' && remove.localName !== 'input') remove.append(words.cards.removeCard);
  keepLook(withDescendants(remove), () => holder.append(title, ...entries));
  for (const entry of entries)
    Object.assign(entry.style, {
      display: 'block',
      padding: '11px 8px',
      cursor: 'pointer',
      position: 'static',
      width: '100%',
      textAlign: 'start',
    });
  holder.addEventListener('click', (event) => {
    if (event.target !== title) setTimeout(() => holder.closest('[data-layer]')?.remove());
  });
  openOver(made, holder, random);
  return truth;
}

function openOver(document: Document, holder: HTMLElement, random: Random): void {
  Object.assign(holder.style, {
    background: '#fff',
    color: '#191919',
    borderRadius: '14px',
    padding: '18px',
    minWidth: '260px',
    maxHeight: '86vh',
    overflow: 'auto',
  });
  const way = random.pick(['modal', 'shade', 'sheet', 'popover']);
  const layer = document.createElement(way === 'modal' ? 'dialog' : 'div');
  layer.dataset['layer'] = '';
  if (way === 'modal' || way === 'popover') Object.assign(layer.style, { border: '0', padding: '0', borderRadius: '14px' });
  if (way === 'shade') {
    Object.assign(layer.style, {
      position: 'fixed',
      inset: '0',
      zIndex: '400',
      background: 'rgb(0 0 0 / 50%)',
      display: 'grid',
      placeItems: 'center',
    });
    if (random.happens(0.6)) Object.assign(holder, { role: 'dialog', ariaModal: 'true' });
  }
  if (way === 'sheet') {
    Object.assign(layer.style, { position: 'fixed', inset: '0', zIndex: '400', background: 'rgb(0 0 0 / 45%)' });
    Object.assign(holder.style, { position: 'absolute', insetInline: '0', bottom: '0', borderRadius: '14px 14px 0 0' });
  }
  layer.append(holder);
  document.body.append(layer);
  if (way === 'modal') (layer as HTMLDialogElement).showModal();
  if (way === 'popover') {
    layer.popover = 'manual';
    layer.style.boxShadow = '0 6px 40px rgb(0 0 0 / 40%)';
    layer.showPopover();
  }
}
