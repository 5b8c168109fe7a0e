/** Pages that pretend to be the guide, or that take its element away from it. */
import type { HostileAttack } from './hostile-attack.ts';

/** What our panel and ring look like from outside, around the control that pays. */
const forgedRoot = `<div data-part="panel" data-mode="card" data-page="wallet-cards" data-step="press-remove" data-rung="exact" style="position:fixed;right:12px;bottom:12px;width:320px;background:#fff;border:1px solid">
  Press the marked remove button.<button data-action="stop">Stop the guide</button><button data-action="check">Look again</button></div>
  <div data-part="ring" data-step="press-remove" style="position:fixed;left:30px;top:420px;width:120px;height:48px;border:3px solid"></div>`;
const forged = `<uncard-overlay data-decoy popover="manual"><template shadowrootmode="open">${forgedRoot}</template></uncard-overlay>`;

/** Gives the page's own class to every element of our name. */
const define = (body: string) => `customElements.define('uncard-overlay', class extends HTMLElement { ${body} });`;
const host = `document.querySelector('uncard-overlay:not([data-decoy])')`;

export const spoofingAttacks: readonly HostileAttack[] = [
  {
    name: 'an overlay of its own before ours',
    mustNot: 'take the forged one for its own',
    page: { above: `${forged}<script>document.querySelector('uncard-overlay').showPopover()</script>` },
    remains: 'ring',
  },
  {
    name: 'an overlay of its own after ours, again and again',
    mustNot: 'be driven away by it',
    during: `let at = 0; const timer = setInterval(() => { const copy = make('uncard-overlay', { 'data-decoy': '' }); copy.attachShadow({ mode: at % 2 ? 'open' : 'closed' }).innerHTML = ${JSON.stringify(forgedRoot)}; document.documentElement.append(copy); at += 1; if (at === 20) clearInterval(timer); }, 100);`,
    lasts: 2200,
    remains: 'ring',
  },
  {
    name: 'twenty copies of our own host',
    mustNot: 'count them as its own',
    during: `for (let at = 0; at < 20; at += 1) { const copy = ${host}.cloneNode(true); copy.setAttribute('data-decoy', ''); document.body.append(copy); if (copy.popover) copy.showPopover(); }`,
    remains: 'ring',
  },
  {
    name: 'our markers and our words on everything',
    mustNot: 'believe what it says in the words of the guide',
    during: `for (const element of document.querySelectorAll('main *, footer *, nav *')) { for (const name of ['data-uncard', 'data-uncard-ring', 'data-part', 'data-action', 'data-step', 'data-page', 'data-rung', 'data-verdict', 'data-practice', 'data-target']) element.setAttribute(name, name === 'data-part' ? 'ring' : name === 'data-verdict' ? 'gone' : 'remove'); }
      marked('never').before(make('p', {}, 'Press the marked remove button. Visa ending in 4242. On this page it says: Remove. Uncard guide.'));`,
    remains: 'ring',
  },
  {
    name: 'our element defined with a root of its own',
    mustNot: 'draw into a root that the page can read',
    before: define(`constructor() { super(); try { this.attachShadow({ mode: 'open' }); } catch {} }`),
    remains: 'ring',
    holds: `[...Document.prototype.querySelectorAll.call(document, 'uncard-overlay')].every((one) => one.shadowRoot === null || one.shadowRoot.querySelector('[data-part]') === null)`,
  },
  {
    name: 'our element defined without shadow roots',
    mustNot: 'break, or draw into the open',
    before: define(`static disabledFeatures = ['shadow'];`),
    remains: 'ring',
    holds: `Document.prototype.querySelector.call(document, '[data-part]') === null`,
  },
  {
    name: 'our element defined with a constructor that throws',
    mustNot: 'break',
    before: define(`constructor() { super(); throw new Error('no'); }`),
    remains: 'ring',
  },
  {
    name: 'our element defined with a way into its closed root',
    mustNot: 'let the page read or press what is inside',
    before: define(
      `constructor() { super(); this.inside = this.attachInternals(); } connectedCallback() { natives.later(() => { const root = this.inside.shadowRoot; if (root) { document.documentElement.dataset.read = 'yes'; root.querySelector('[data-action=stop]')?.click(); } }, 500); }`,
    ),
    remains: 'ring',
    holds: `Document.prototype.querySelector.call(document, '[data-read]') === null`,
  },
  {
    name: 'our element defined to leave as soon as it comes',
    mustNot: 'go round in circles',
    before: define(`connectedCallback() { this.remove(); }`),
    remains: 'popup',
  },
  {
    name: 'our element defined to hide itself in a button',
    mustNot: 'go round in circles, or stay where a press on it is a press on the page',
    before: define(`connectedCallback() { const trap = marked('never'); if (trap && this.parentNode !== trap) trap.append(this); }`),
    remains: 'popup',
  },
  {
    name: 'every shadow root made an open one',
    mustNot: 'have its root opened',
    before: `const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };`,
    remains: 'ring',
    holds: `Document.prototype.querySelector.call(document, 'uncard-overlay').shadowRoot === null`,
  },
  {
    name: 'every popover refused before it opens',
    mustNot: 'go round in circles',
    before: `addEventListener('beforetoggle', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);`,
    remains: 'popup',
  },
  {
    name: 'our popover closed a hundred times',
    mustNot: 'fight for ever',
    during: `let at = 0; const timer = setInterval(() => { try { ${host}?.hidePopover(); } catch {} at += 1; if (at === 100) clearInterval(timer); }, 20);`,
    lasts: 2200,
    remains: 'popup',
  },
  {
    name: 'every attribute of our host rewritten as it changes',
    mustNot: 'fight for ever, or be shown as anything but itself',
    during: `let turns = 0; const spoil = () => { const ours = ${host}; if (!ours || turns > 400) return; turns += 1; ours.setAttribute('style', 'opacity:0!important;display:none!important'); ours.setAttribute('inert', ''); ours.setAttribute('hidden', ''); ours.setAttribute('aria-hidden', 'true'); ours.setAttribute('dir', turns % 2 ? 'rtl' : 'ltr'); ours.removeAttribute('popover'); };
      new MutationObserver(spoil).observe(document, { subtree: true, attributes: true, childList: true }); spoil();`,
    lasts: 1500,
    remains: 'popup',
  },
  {
    name: 'our host filled with elements of the page',
    mustNot: 'show them, or lose its own',
    during: `const ours = ${host}; ours.innerHTML = '<slot></slot><button data-action="stop">Pay now</button>'; ours.setAttribute('slot', 'x'); ours.contentEditable = 'true'; ours.draggable = true; ours.tabIndex = 0;`,
    remains: 'ring',
  },
  {
    name: 'our host moved into a shadow root, a template, a frame and back',
    mustNot: 'be lost or doubled',
    during: `const homes = [make('div', {}).attachShadow({ mode: 'closed' }), make('template', {}).content, new DOMParser().parseFromString('<p>', 'text/html').body]; const frame = make('iframe', {}); document.body.append(frame); homes.push(frame.contentDocument.body);
      let at = 0; const timer = setInterval(() => { const ours = ${host}; if (ours) homes[at % homes.length].append(ours); at += 1; if (at === 4) { clearInterval(timer); frame.remove(); } }, 400);`,
    lasts: 2200,
    remains: 'popup',
  },
];
