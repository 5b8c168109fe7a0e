// The script of every page that shows saved cards: menus, managing, the removal itself, and the changes after it.
const isHubDesign = document.body.classList.contains('design-hub');
let askedCard = null;
let openedDialog = null;

const placeOf = (element) => (element?.closest('[data-place]') ?? document.querySelector('[data-place]'))?.dataset.place ?? 'wallet';
const listHolder = () => document.querySelector('[data-late*="/part/cards"]');
const cardPage = () => document.querySelector('[data-alone]');
const closeMenus = () => {
  document.querySelector('[class*="wallet-card--morePopup"]')?.remove();
  for (const menu of document.querySelectorAll('.pay-menu')) menu.hidden = true;
};

async function refreshList() {
  const holder = listHolder();
  if (!holder) return location.assign(cardPage().dataset.alone);
  const managing = document.querySelector('[data-managing="true"]') ? '&managing=yes' : '';
  holder.replaceChildren(await practice.part('cards', `place=${placeOf(null)}&now=yes${managing}`));
}

function closeDialog() {
  openedDialog?.close?.();
  openedDialog?.remove();
  openedDialog = null;
}

function openDialog(content, row) {
  closeDialog();
  openedDialog = content.firstElementChild;
  const holders = { row, app: document.getElementById('app'), body: document.body };
  (holders[openedDialog.dataset.put] ?? document.body).append(openedDialog);
  if (openedDialog.tagName === 'DIALOG') openedDialog.showModal();
  openedDialog.addEventListener('close', () => openedDialog?.tagName === 'DIALOG' && closeDialog());
}

async function leaveList(key) {
  const row = document.querySelector(`[data-place] [data-practice="row:${key}"], [data-practice="row:${key}"]`);
  const hasOthers = document.querySelectorAll('[data-place] > [data-practice^="row:"]').length > 1;
  const wasDefault = row?.querySelector('[class*="wallet-card--tag"]');
  // The hub lets one row go and keeps the others' nodes; everywhere else the list is drawn anew.
  if (!isHubDesign || !hasOthers || wasDefault || cardPage()) return refreshList();
  row.classList.add('leaving');
  setTimeout(() => row.remove(), 250);
}

async function sendRemoval(key, extra = {}) {
  const answer = await practice.post('remove', { key, place: placeOf(null), ...extra });
  closeDialog();
  if (answer.goTo) return location.assign(answer.goTo);
  if (answer.part) return openDialog(await practice.part(answer.part, `card=${key}&place=${placeOf(null)}`), null);
  if (answer.refusal && isHubDesign) return practice.toast(answer.text, 'error');
  if (answer.refusal) return openDialog(await practice.part('refusal', `why=${answer.refusal}`), null);
  document.querySelector('.side-layer')?.remove();
  practice.toast(answer.text);
  if (answer.lingers) return undefined;
  if (cardPage()) return setTimeout(() => location.assign(cardPage().dataset.alone), 900);
  return leaveList(key);
}

Object.assign(practice.presses, {
  async remove(element, key) {
    if (element.matches(':disabled')) return;
    if (element.classList.contains('pay-op-off')) {
      practice.toast(element.parentElement.querySelector('.pay-hint').textContent, 'error');
      return;
    }
    closeMenus();
    askedCard = key;
    const asks = await practice.part('dialog', `card=${key}&place=${placeOf(element)}`);
    if (!asks.firstElementChild) await sendRemoval(key);
    else openDialog(asks, element.closest('[data-practice^="row:"]') ?? document.querySelector(`[data-practice="row:${key}"]`));
  },
  confirm: () => sendRemoval(askedCard),
  cancel: closeDialog,
  'close-refusal': closeDialog,
  'identity-continue': () => sendRemoval(askedCard, { proven: true }),

  async 'set-default'(element, key) {
    closeMenus();
    const answer = await practice.post('set-default', { key, place: placeOf(element) });
    document.querySelector('.side-layer')?.remove();
    practice.toast(answer.text);
    if (cardPage()) setTimeout(() => location.reload(), 900);
    else await refreshList();
  },

  async 'row-menu'(element, key) {
    const wasOpen = element.parentElement.querySelector('.pay-menu')?.hidden === false;
    closeMenus();
    if (!isHubDesign) {
      element.parentElement.querySelector('.pay-menu').hidden = wasOpen;
      return;
    }
    const menu = (await practice.part('card-menu', `card=${key}&place=${placeOf(element)}`)).firstElementChild;
    const box = element.getBoundingClientRect();
    menu.style.top = `${box.bottom + scrollY + 4}px`;
    menu.style.left = `${Math.max(8, box.right - 180)}px`;
    document.body.append(menu);
  },

  async manage(element) {
    if (!isHubDesign) {
      const list = document.querySelector('[data-managing]');
      list.dataset.managing = String(list.dataset.managing !== 'true');
      await refreshList();
      return;
    }
    const isManaging = document.querySelector('[data-place]').classList.toggle('managing');
    const other = element.dataset.done;
    element.dataset.done = element.textContent;
    element.textContent = other;
    element.setAttribute('aria-pressed', String(isManaging));
  },

  async 'open-card'(element, key) {
    if (isHubDesign) return;
    const layer = await practice.part('card-drawer', `card=${key}&place=${placeOf(element)}`);
    document.getElementById('app').append(layer);
  },
  'close-card': () => document.querySelector('.side-layer').remove(),
  'add-card': async () => openDialog(await practice.part('add-card'), null),
  'close-add-card': closeDialog,
  'try-again': () => practice.loadLate(listHolder()),

  // A person may save a card (a guide never does): only the last digits leave the form.
  async never(element) {
    const digits = (document.getElementById('cardNum')?.value ?? '').replaceAll(/\D/g, '').slice(-4);
    await practice.post(`never/${element.dataset.track}`, { digits, place: placeOf(null) });
    closeDialog();
    await refreshList();
  },
});

document.addEventListener('click', (event) => {
  if (!event.target.closest('[data-practice^="row-menu"], .pay-menu, [class*="wallet-card--morePopup"]')) closeMenus();
});

// Addresses that open something at once, so that a test can begin there.
async function openNamed() {
  const [what, key] = location.hash.slice(1).split(':');
  if (what === 'add-card') openDialog(await practice.part('add-card'), null);
  if (what === 'card') document.querySelector(`[data-practice="open-card:${key}"]`)?.click();
  if (what === 'remove') document.querySelector(`[data-practice="remove:${key}"]`)?.click();
}
document.addEventListener('practice:late', openNamed);
addEventListener('hashchange', openNamed);
if (cardPage()) openNamed();
