// The script of every page that shows saved cards: menus, managing, the removal itself, and the changes after it.
const isHubDesign = document.body.classList.contains('design-hub');
let askedCard = null;
let openedDialog = null;

const placeOf = (element) => (element?.closest('[data-place]') ?? practice.one('[data-place]'))?.dataset.place ?? 'wallet';
const listHolder = () => practice.one('[data-late*="/part/cards"]');
const cardPage = () => practice.one('[data-alone]');
const closeMenus = () => {
  practice.one('[class*="wallet-card--morePopup"]')?.remove();
  for (const menu of practice.all('.pay-menu')) menu.hidden = true;
};

async function refreshList() {
  const holder = listHolder();
  if (!holder) return practice.go(cardPage().dataset.alone);
  const managing = practice.one('[data-managing="true"]') ? '&managing=yes' : '';
  const query = holder.dataset.late.split('?')[1];
  holder.replaceChildren(await practice.part('cards', `${query}&now=yes${managing}`));
}

function closeDialog() {
  openedDialog?.close?.();
  openedDialog?.remove();
  openedDialog = null;
}

function openDialog(content, row) {
  closeDialog();
  openedDialog = content.firstElementChild;
  const holders = { row, app: practice.app(), body: document.body };
  (holders[openedDialog.dataset.put] ?? document.body).append(openedDialog);
  if (openedDialog.tagName === 'DIALOG') openedDialog.showModal();
  openedDialog.addEventListener('close', () => openedDialog?.tagName === 'DIALOG' && closeDialog());
}

async function leaveList(key) {
  const row = practice.one(`[data-place] [data-practice="row:${key}"], [data-practice="row:${key}"]`);
  const hasOthers = practice.all('[data-place] > [data-practice^="row:"]').length > 1;
  const wasDefault = row?.querySelector('[class*="wallet-card--tag"]');
  // The hub lets one row go and keeps the others' nodes; everywhere else the list is drawn anew.
  if (!isHubDesign || !hasOthers || wasDefault || cardPage()) return refreshList();
  row.classList.add('leaving');
  setTimeout(() => row.remove(), 250);
}

async function sendRemoval(key, extra = {}) {
  const answer = await practice.post('remove', { key, place: placeOf(null), ...extra });
  closeDialog();
  if (answer.goTo) return practice.go(answer.goTo);
  if (answer.part) return openDialog(await practice.part(answer.part, `card=${key}&place=${placeOf(null)}`), null);
  if (answer.refusal && isHubDesign) return practice.toast(answer.text, 'error');
  if (answer.refusal) return openDialog(await practice.part('refusal', `why=${answer.refusal}`), null);
  practice.one('.side-layer')?.remove();
  practice.toast(answer.text);
  if (answer.lingers) return undefined;
  if (cardPage()) return setTimeout(() => practice.go(cardPage().dataset.alone), 900);
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
    else openDialog(asks, element.closest('[data-practice^="row:"]') ?? practice.one(`[data-practice="row:${key}"]`));
  },
  confirm: () => sendRemoval(askedCard),
  cancel: closeDialog,
  'close-refusal': closeDialog,
  'identity-continue': () => sendRemoval(askedCard, { proven: true }),

  async 'set-default'(element, key) {
    closeMenus();
    const answer = await practice.post('set-default', { key, place: placeOf(element) });
    practice.one('.side-layer')?.remove();
    practice.toast(answer.text);
    if (cardPage()) setTimeout(() => location.reload(), 900);
    else await refreshList();
  },

  async 'row-menu'(element, key) {
    const inRow = element.parentElement.querySelector('.pay-menu');
    const wasOpen = inRow?.hidden === false;
    closeMenus();
    if (inRow) {
      inRow.hidden = wasOpen;
      return;
    }
    const menu = (await practice.part('card-menu', `card=${key}&place=${placeOf(element)}`)).firstElementChild;
    const box = element.getBoundingClientRect();
    menu.style.top = `${box.bottom + scrollY + 4}px`;
    menu.style.left = `${Math.max(8, box.right - 180)}px`;
    document.body.append(menu);
  },

  async manage(element) {
    const list = practice.one('[data-managing]');
    if (list) {
      list.dataset.managing = String(list.dataset.managing !== 'true');
      await refreshList();
      return;
    }
    const isManaging = practice.one('[data-place]').classList.toggle('managing');
    const other = element.dataset.done;
    element.dataset.done = element.textContent;
    element.textContent = other;
    element.setAttribute('aria-pressed', String(isManaging));
  },

  async 'open-card'(element, key) {
    if (element.localName === 'a') return;
    const layer = await practice.part('card-drawer', `card=${key}&place=${placeOf(element)}`);
    practice.app().append(layer);
  },
  'close-card': () => practice.one('.side-layer').remove(),
  'add-card': async () => openDialog(await practice.part('add-card'), null),
  'close-add-card': closeDialog,
  'try-again': () => practice.loadLate(listHolder()),

  // A person may save a card (a guide never does): only the last digits leave the form.
  async never(element) {
    const digits = (practice.one('#cardNum')?.value ?? '').replaceAll(/\D/g, '').slice(-4);
    await practice.post(`never/${element.dataset.track}`, { digits, place: placeOf(null) });
    closeDialog();
    await refreshList();
  },
});

document.addEventListener('click', (event) => {
  if (!event.composedPath()[0].closest('[data-practice^="row-menu"], .pay-menu, [class*="wallet-card--morePopup"]')) closeMenus();
});

// Addresses that open something at once, so that a test can begin there.
async function openNamed() {
  const [what, key] = location.hash.slice(1).split(':');
  if (what === 'add-card') openDialog(await practice.part('add-card'), null);
  if (what === 'card') practice.one(`[data-practice="open-card:${key}"]`)?.click();
  if (what === 'remove') practice.one(`[data-practice="remove:${key}"]`)?.click();
}
addEventListener('message', ({ data }) => {
  if (data === 'practice:identity-passed') practice.presses['identity-continue']();
});
document.addEventListener('practice:late', openNamed);
addEventListener('hashchange', openNamed);
if (cardPage()) openNamed();
