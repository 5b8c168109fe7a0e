// Runs on every page of the practice site: late parts, the account flyout, toasts, and who hears which press.
// Presses are told apart by the same `data-practice` marks that tests use as ground truth.
const practice = {
  presses: {},

  async post(action, data) {
    const body = JSON.stringify({ ...data, from: location.href });
    const answer = await fetch(`/fn/${action}`, { method: 'POST', body });
    return answer.json();
  },

  async part(name, query = '') {
    const answer = await fetch(`/fn/part/${name}?${query}`);
    const holder = document.createElement('template');
    holder.innerHTML = await answer.text();
    return holder.content;
  },

  async loadLate(place) {
    const answer = await fetch(place.dataset.late);
    // A part that never arrives: its skeleton stays.
    if (answer.status === 204) return;
    place.innerHTML = await answer.text();
    place.removeAttribute('aria-busy');
    place.dispatchEvent(new CustomEvent('practice:late', { bubbles: true }));
  },

  toast(text, kind = 'success') {
    document.querySelector('[data-toast]')?.remove();
    const isHub = document.body.classList.contains('design-hub');
    const toast = document.createElement('div');
    toast.dataset.toast = kind;
    toast.className = isHub ? `comet-v2-message comet-v2-message-${kind}` : `tip-layer tip-${kind}`;
    const inner = document.createElement(isHub ? 'div' : 'span');
    inner.className = isHub ? 'comet-v2-message-notice' : 'tip-text';
    inner.textContent = text;
    toast.append(inner);
    document.body.append(toast);
    setTimeout(() => toast.remove(), kind === 'error' ? 6000 : 3000);
  },
};

document.addEventListener('click', (event) => {
  const goes = event.target.closest('[data-goto]');
  if (goes) location.href = goes.dataset.goto;
  const toggles = event.target.closest('[data-toggle]');
  const menu = document.getElementById(toggles?.dataset.toggle ?? 'top-menu');
  if (toggles) menu.hidden = !menu.hidden;
  else if (menu && !menu.contains(event.target)) menu.hidden = true;

  const pressed = event.target.closest('[data-practice]');
  if (!pressed) return;
  const [verb, key] = pressed.dataset.practice.split(':');
  practice.presses[verb]?.(pressed, key, event);
});

practice.presses['sign-out'] = async () => {
  await practice.post('sign-out');
  location.href = '/';
};
practice.presses['cookie-answer'] = () => document.getElementById('voyager-gdpr').remove();

// Whatever must never be pressed by a guide leaves a request behind, so that a test can see that it was not.
practice.presses.never = (element) => {
  if (element.dataset.asks) practice.askForNever(element);
  else practice.post(`never/${element.dataset.track ?? 'unnamed'}`);
};

function openFlyout(entry) {
  if (document.querySelector('[class*="my-account--popupCls"]')) return;
  const flyout = document.getElementById(entry.dataset.flyout).content.firstElementChild.cloneNode(true);
  const box = entry.getBoundingClientRect();
  flyout.style.top = `${box.bottom + scrollY + 4}px`;
  flyout.style.left = `${Math.max(8, Math.min(box.left - 60, innerWidth - 276))}px`;
  document.body.append(flyout);
  let leaving = 0;
  const leave = () => {
    leaving = setTimeout(() => flyout.remove(), 350);
  };
  const stay = () => clearTimeout(leaving);
  for (const node of [entry, flyout]) {
    node.addEventListener('pointerleave', leave);
    node.addEventListener('pointerenter', stay);
  }
}

const flyoutEntry = document.querySelector('[data-flyout]');
let flyoutComing = 0;
flyoutEntry?.addEventListener('pointerenter', () => {
  flyoutComing = setTimeout(() => openFlyout(flyoutEntry), 120);
});
flyoutEntry?.addEventListener('pointerleave', () => clearTimeout(flyoutComing));
// What says that it is a button is one for the keyboard too; what says nothing is not, as on the real site.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target.matches('[role="button"], [role="menuitem"]')) event.target.click();
});

for (const place of document.querySelectorAll('[data-late]')) practice.loadLate(place);
