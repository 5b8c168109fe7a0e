/** Pages that say what is not so, or that take themselves apart. */
import type { HostileAttack } from './hostile-attack.ts';

const toast = `document.body.append(make('div', { role: 'status', class: 'comet-v2-message' }, 'Card removed successfully'), make('div', { role: 'alert' }, 'Your card has been deleted.'));`;
const neverGone = 'say that the card is gone, or note a removal';
const survive = 'break, or ring anything that is not there any more';
const inert = 'ring a control that cannot be used';

export const lyingAttacks: readonly HostileAttack[] = [
  {
    name: 'a toast that says the card is gone',
    mustNot: neverGone,
    during: toast,
    lasts: 800,
    remains: 'panel',
  },
  {
    name: 'a toast, and the row gone with it',
    mustNot: neverGone,
    during: `${toast} marked('row').remove();`,
    lasts: 1500,
    mayRing: [],
    remains: 'panel',
  },
  {
    name: 'an empty list beside cards that are drawn',
    mustNot: neverGone,
    page: {
      main: '<h1>Saved cards</h1><p>You have no saved cards.</p><canvas width="400" height="120" id="card"></canvas><img alt="" src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'><text y=\'20\'>Visa 4242 Remove</text></svg>"><script>const pen = document.querySelector("#card").getContext("2d"); pen.font = "20px sans-serif"; pen.fillText("Visa •••• 4242   Remove", 10, 40)</script>',
    },
    mayRing: [],
    remains: 'popup',
  },
  {
    name: 'a confirmation that comes by itself, for something else',
    mustNot: 'lead into a purchase',
    during: `const dialog = make('dialog', {}, make('p', {}, 'Remove this card? Confirm to pay $500 for your order.'), make('button', { 'data-truth': 'never' }, 'Pay now'), make('button', { 'data-truth': 'decoy' }, 'Confirm and pay')); document.body.append(dialog); dialog.showModal();`,
    lasts: 800,
    mayRing: [],
    remains: 'popup',
  },
  {
    name: 'a guide of its own that says the card is gone for good',
    mustNot: neverGone,
    during: `document.body.append(make('div', { 'data-part': 'panel', 'data-verdict': 'gone', 'data-step': 'all-done' }, 'Your card is gone. You are done.')); marked('row').remove();`,
    lasts: 800,
    mayRing: [],
    remains: 'panel',
  },
  {
    name: 'another address by history, and back, with other words each time',
    mustNot: neverGone,
    during: `const main = document.querySelector('main'); const kept = main.innerHTML; const places = ['/p/trade/confirm.html', '/p/wallet-ui/index.html', '/', '/account/index.html', '/p/wallet-ui/card-list.html']; let at = 0; const timer = setInterval(() => { history.pushState({}, '', places[at % 5]); main.innerHTML = at % 5 === 4 ? kept : '<h1>You have no saved cards</h1>'; at += 1; if (at === 10) clearInterval(timer); }, 300);`,
    lasts: 3600,
    remains: 'panel',
  },
  {
    name: 'a trap when it is left, after a real press',
    mustNot: 'be caught in it',
    before: `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'stay'; }); addEventListener('pagehide', () => { const end = natives.now() + 300; while (natives.now() < end); });`,
    lure: { mark: 'row' },
    remains: 'panel',
  },
  {
    name: 'the page written over itself',
    mustNot: survive,
    during: `document.open(); document.write('<!doctype html><title>Saved cards</title><h1>Saved cards</h1><p>You have no saved cards.</p><button data-truth="never">Pay now</button>'); document.close();`,
    lasts: 1500,
    mayRing: [],
    remains: 'popup',
  },
  {
    name: 'the page written over itself twenty times, with the card in it',
    mustNot: survive,
    during: `const whole = document.querySelector('main').outerHTML; let at = 0; const timer = natives.later; const again = () => { document.open(); document.write('<!doctype html><html lang="en"><title>Saved cards</title>' + whole); document.close(); at += 1; if (at < 20) timer(again, 60); }; again();`,
    lasts: 2500,
    remains: 'popup',
  },
  {
    name: 'its root element replaced by a copy',
    mustNot: survive,
    during: `const copy = document.documentElement.cloneNode(true); copy.querySelector('uncard-overlay')?.remove(); document.documentElement.replaceWith(copy);`,
    lasts: 1500,
    remains: 'popup',
  },
  {
    name: 'no root element at all',
    mustNot: survive,
    during: `document.documentElement.remove();`,
    lasts: 1500,
    mayRing: [],
    remains: 'popup',
  },
  {
    name: 'no body, then a frameset for one',
    mustNot: survive,
    during: `const kept = document.body; kept.remove(); setTimeout(() => { document.documentElement.append(document.createElement('frameset')); }, 700);`,
    lasts: 1800,
    mayRing: [],
    remains: 'popup',
  },
  {
    name: 'a root element of another language than HTML',
    mustNot: survive,
    during: `const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); root.setAttribute('width', '600'); document.documentElement.replaceWith(root); root.append(document.createElementNS('http://www.w3.org/2000/svg', 'text'));`,
    lasts: 1500,
    mayRing: [],
    remains: 'popup',
  },
  {
    name: 'everything in a closed shadow root',
    mustNot: 'ring what it cannot read',
    during: `const outer = make('div', {}); const kept = [...document.body.childNodes].filter((node) => node.localName !== 'uncard-overlay'); document.body.append(outer); outer.attachShadow({ mode: 'closed' }).append(...kept);`,
    lasts: 1200,
    remains: 'popup',
  },
  {
    name: 'a page that reloads itself ten times',
    mustNot: 'break, or take it for a removal',
    during: `sessionStorage.setItem('turns', '9'); location.reload();`,
    before: `const turns = Number(sessionStorage.getItem('turns') ?? '0'); if (turns > 0) { sessionStorage.setItem('turns', String(turns - 1)); addEventListener('load', () => setTimeout(() => location.reload(), 50)); }`,
    lasts: 4000,
    remains: 'ring',
  },
  { name: 'a body that is inert', mustNot: inert, during: `document.body.inert = true;`, lasts: 600, mayRing: [], remains: 'popup' },
  { name: 'a page that is all hidden from readers', mustNot: survive, during: `document.documentElement.setAttribute('aria-hidden', 'true');`, lasts: 600, remains: 'panel' },
  { name: 'a page that is not displayed', mustNot: survive, during: `document.documentElement.style.setProperty('display', 'none', 'important');`, lasts: 600, mayRing: [], remains: 'popup' },
  { name: 'a page that can be written in', mustNot: 'be written in', during: `document.designMode = 'on'; document.documentElement.contentEditable = 'true'; document.execCommand('selectAll'); document.execCommand('delete');`, lasts: 1000, mayRing: [], remains: 'popup' },
  { name: 'a body that is a popover, and is shown', mustNot: survive, during: `document.body.popover = 'manual'; document.body.showPopover();`, lasts: 800, remains: 'panel' },
  {
    name: 'Remove switched off behind the words',
    mustNot: inert,
    during: `marked('remove').disabled = true; marked('remove').setAttribute('aria-disabled', 'false');`,
    lasts: 600,
    mayRing: [],
    remains: 'panel',
  },
];
