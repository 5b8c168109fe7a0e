// Runs on every page of the practice site: late parts, the account flyout, toasts, and who hears which press.
// Presses are told apart by the same `data-practice` marks that tests use as ground truth.
const practice = {
  presses: {},

  // Where the main content is: the document, or the shadow root in it.
  content: document.querySelector('[data-shadow]')?.shadowRoot ?? document,
  one: (selector) => practice.content.querySelector(selector) ?? document.querySelector(selector),
  all: (selector) => [...new Set([...practice.content.querySelectorAll(selector), ...document.querySelectorAll(selector)])],
  app: () => practice.one('.app-inner') ?? document.getElementById('app'),

  // Content in a frame leads the whole window on.
  go: (address) => window.top.location.assign(address),

  // Every mark with its box in this window, also those in shadow roots and in frames of the same origin: for tests.
  marks(root = document, left = 0, top = 0) {
    return [...root.querySelectorAll('*')].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const at = { x: box.x + left, y: box.y + top, width: box.width, height: box.height };
      const inside = element.shadowRoot ? practice.marks(element.shadowRoot, left, top) : [];
      const framed = element.contentDocument
        ? practice.marks(element.contentDocument, at.x + element.clientLeft, at.y + element.clientTop)
        : [];
      return [...(element.dataset?.practice ? [{ mark: element.dataset.practice, ...at }] : []), ...inside, ...framed];
    });
  },

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
    place.dispatchEvent(new CustomEvent('practice:late', { bubbles: true, composed: true }));
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
  const [target] = event.composedPath();
  const goes = target.closest('[data-goto]');
  if (goes) practice.go(goes.dataset.goto);
  const toggles = target.closest('[data-toggle]');
  const menu = practice.one('[data-menu]');
  if (toggles) menu.hidden = !menu.hidden;
  else if (menu && !menu.contains(target)) menu.hidden = true;

  const pressed = target.closest('[data-practice]');
  if (!pressed) return;
  const [verb, key] = pressed.dataset.practice.split(':');
  practice.presses[verb]?.(pressed, key, event);
});

practice.presses['sign-out'] = async () => {
  await practice.post('sign-out');
  practice.go('/');
};
practice.presses['cookie-answer'] = () => document.getElementById('voyager-gdpr').remove();

// Whatever must never be pressed by a guide leaves a request behind, so that a test can see that it was not.
practice.presses.never = (element) => {
  if (element.dataset.asks) practice.askForNever(element);
  else practice.post(`never/${element.dataset.track ?? 'unnamed'}`);
};

function openFlyout(entry) {
  if (document.querySelector('[class*="my-account--popupCls"]')) return;
  const flyout = document.getElementById('account-flyout').content.firstElementChild.cloneNode(true);
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
  const [target] = event.composedPath();
  if (event.key === 'Enter' && target.matches('[role="button"], [role="menuitem"], [role="checkbox"]')) target.click();
});

// With this hash the account's menu is open from the start.
if (location.hash === '#account-menu') {
  if (flyoutEntry) openFlyout(flyoutEntry);
  else document.getElementById('top-menu')?.removeAttribute('hidden');
}

const contentFrame = document.querySelector('iframe[data-frame]');
if (contentFrame) {
  contentFrame.addEventListener('load', () => {
    const fit = () => {
      contentFrame.style.height = `${Math.max(560, contentFrame.contentDocument.body.scrollHeight + 20)}px`;
    };
    new ResizeObserver(fit).observe(contentFrame.contentDocument.body);
  });
  contentFrame.src = contentFrame.dataset.frame + location.hash;
}

for (const place of practice.all('[data-late]')) practice.loadLate(place);
