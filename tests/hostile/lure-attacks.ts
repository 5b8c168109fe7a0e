/** Pages that hide the panel and lure a person into pressing it, or hide what a ringed control really is. */
import type { HostileAttack, Lure } from './hostile-attack.ts';

const stop: Lure = { action: 'stop' };
const mustNot = 'take a press that the person cannot have meant';
/** A sheet over everything that lets presses through. */
const veil =
  'position:fixed;inset:0;width:100%;height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;background:#fff;pointer-events:none';
const rule = (css: string) => `document.head.append(make('style', {}, ${JSON.stringify(css)}));`;

export const lureAttacks: readonly HostileAttack[] = [
  {
    name: 'a popover over the panel that lets presses through',
    mustNot,
    during: `const over = make('div', { popover: 'manual', style: '${veil}' }, 'Press here to win'); document.body.append(over); const timer = setInterval(() => { over.hidePopover(); over.showPopover(); }, 30); setTimeout(() => clearInterval(timer), 4000);`,
    lasts: 1200,
    remains: 'popup',
    lure: stop,
  },
  {
    name: 'the backdrop of a small popover over the panel',
    mustNot,
    during: `${rule('#small::backdrop { background: #fff; pointer-events: none; } #small { inset: 0 auto auto 0; margin: 0; pointer-events: none; }')} const over = make('div', { popover: 'manual', id: 'small' }, 'Win'); document.body.append(over); const timer = setInterval(() => { over.hidePopover(); over.showPopover(); }, 30); setTimeout(() => clearInterval(timer), 4000);`,
    lasts: 1200,
    remains: 'popup',
    lure: stop,
  },
  {
    name: 'a modal dialog over the panel that lets presses through',
    mustNot,
    during: `const over = make('dialog', { style: '${veil}' }, 'Press here to win'); document.body.append(over); over.showModal();`,
    lasts: 1500,
    mayRing: [],
    remains: 'popup',
  },
  {
    name: 'a root element that is all but transparent',
    mustNot,
    during: rule('html { opacity: 0.02 !important; }'),
    lasts: 300,
    remains: 'popup',
    lure: stop,
  },
  {
    name: 'a filter over everything',
    mustNot,
    during: rule('html { filter: opacity(0.02) !important; } body { filter: brightness(0) !important; }'),
    lasts: 300,
    remains: 'popup',
    lure: stop,
  },
  {
    // Neither browser clips or masks the top layer along with the root: the panel is there to be seen and to be pressed.
    name: 'a clip path and a mask over everything',
    mustNot: 'be lost with it',
    during: rule('html { clip-path: inset(0 60% 60% 0) !important; mask: linear-gradient(transparent, transparent) !important; }'),
    lasts: 300,
    remains: 'popup',
  },
  {
    name: 'a transition that outranks every important rule',
    mustNot,
    during: `${rule('uncard-overlay { transition: opacity 60s, transform 60s, translate 60s, clip-path 60s, filter 60s 0s step-start !important; } uncard-overlay:not(:hover) { opacity: 0.01; translate: -900px; }')} const ours = document.querySelector('uncard-overlay'); ours.animate([{ opacity: 0.01, transform: 'scale(0.01)', translate: '-2000px', clipPath: 'inset(50%)' }], { duration: 60000, fill: 'both' });`,
    lasts: 300,
    remains: 'panel',
  },
  {
    name: 'a transparent frame over everything',
    mustNot,
    during: `const frame = make('iframe', { popover: 'manual', srcdoc: '<body style="margin:0;height:100vh">', style: '${veil};opacity:0;pointer-events:auto' }); document.body.append(frame); frame.showPopover(); const timer = setInterval(() => { frame.hidePopover(); frame.showPopover(); }, 30); setTimeout(() => clearInterval(timer), 4000);`,
    lasts: 1200,
    mayRing: [],
    remains: 'popup',
    lure: stop,
  },
  {
    name: 'the page shrunk to nothing',
    mustNot: 'ring what nobody can see',
    during: rule('html { zoom: 0.02 !important; } body { transform: scale(0.02) !important; }'),
    lasts: 300,
    remains: 'popup',
    lure: stop,
  },
  {
    name: 'Pay laid invisibly over Remove',
    mustNot: 'ring a control that a press does not reach',
    page: {
      remove:
        '<span style="position:relative;display:inline-block"><button data-truth="remove">Remove</button><button data-truth="decoy" aria-hidden="true" style="position:absolute;inset:0;opacity:0;width:100%">Pay now</button></span>',
    },
    mayRing: [],
    remains: 'panel',
  },
  {
    name: 'Pay laid invisibly over the ringed Remove',
    mustNot: 'keep its ring on a control that a press no longer reaches',
    during: `const { x, y, width, height } = marked('remove').getBoundingClientRect(); document.body.append(make('div', { 'data-truth': 'decoy', style: 'position:absolute;opacity:0;left:' + x + 'px;top:' + y + 'px;width:' + width + 'px;height:' + height + 'px' }, 'Pay now'));`,
    lasts: 600,
    mayRing: [],
    remains: 'panel',
  },
  {
    name: 'a label round Remove that activates Pay',
    mustNot: 'ring a control whose press goes elsewhere',
    page: {
      remove:
        '<label data-truth="decoy"><input type="button" id="pay" value="Pay now" data-truth="never" style="position:absolute;left:-999px"><span>Remove</span></label>',
    },
    mayRing: [],
    remains: 'panel',
  },
  {
    name: 'Remove that becomes Pay when a pointer comes near',
    mustNot: 'keep its ring on it',
    during: `const swap = marked('remove'); addEventListener('pointermove', () => { swap.textContent = 'Pay now'; swap.dataset.truth = 'never'; }, { once: true });`,
    lasts: 100,
    lure: { mark: 'row' },
    mayRing: [],
    remains: 'panel',
  },
  {
    name: 'full screen at a press',
    mustNot: 'break, or be lost behind it for good',
    page: {
      above:
        '<button data-truth="full" onclick="document.querySelector(\'main\').requestFullscreen(); setTimeout(() => document.exitFullscreen().catch(() => 0), 1500)">Bigger pictures</button>',
    },
    lure: { mark: 'full' },
    remains: 'popup',
  },
];
