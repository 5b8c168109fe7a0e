/** Pages that make up what only a person does, or that swallow what a person did. */
import type { HostileAttack } from './hostile-attack.ts';

/** A whole press, as scripts make it up. */
const press = `const press = (target) => { const { x, y, width, height } = target.getBoundingClientRect(); const at = { bubbles: true, composed: true, cancelable: true, detail: 1, button: 0, clientX: x + width / 2, clientY: y + height / 2, isPrimary: true, pointerId: 1, pointerType: 'mouse', view: window };
  for (const type of ['pointerover', 'pointerenter', 'pointermove', 'pointerdown']) target.dispatchEvent(new PointerEvent(type, at)); target.dispatchEvent(new MouseEvent('mousedown', at)); target.dispatchEvent(new PointerEvent('pointerup', at)); for (const type of ['mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at)); };`;
const host = `document.querySelector('uncard-overlay')`;
const noFocus = `document.activeElement === null || document.activeElement === document.body`;
/** After a confirmed removal that nobody pressed, every control of the site is still the site's own. */
const dialogToo = ['remove', 'confirm'];

export const eventAttacks: readonly HostileAttack[] = [
  {
    name: 'made-up presses on Remove and on its confirmation',
    mustNot: 'take the removal for one that a person made',
    during: `${press} press(marked('remove')); setTimeout(() => press(marked('confirm')), 900);`,
    lasts: 2500,
    mayRing: dialogToo,
    remains: 'panel',
  },
  {
    name: 'click() on Remove and on its confirmation',
    mustNot: 'take the removal for one that a person made',
    during: `marked('remove').click(); setTimeout(() => marked('confirm').click(), 900);`,
    lasts: 2500,
    mayRing: dialogToo,
    remains: 'panel',
  },
  {
    name: 'made-up presses on every control, and on our host all over',
    mustNot: 'take any of them',
    during: `${press} for (const control of document.querySelectorAll('button, a')) { control.onclick = () => false; if (control.dataset.truth !== 'remove') press(control); }
      const ours = ${host}; press(ours); ours.click(); for (let x = 850; x < 1280; x += 24) for (let y = 200; y < 800; y += 24) { const at = { bubbles: true, composed: true, cancelable: true, detail: 1, clientX: x, clientY: y, isPrimary: true, pointerType: 'mouse' }; ours.dispatchEvent(new PointerEvent('pointerdown', at)); ours.dispatchEvent(new PointerEvent('click', at)); }`,
    lasts: 500,
    remains: 'ring',
  },
  {
    name: 'made-up keys: Alt+Shift+U, Enter, Escape, Tab, Space',
    mustNot: 'move the focus or take a key',
    during: `const keys = [{ key: 'U', code: 'KeyU', keyCode: 85, altKey: true, shiftKey: true }, { key: 'Enter', code: 'Enter', keyCode: 13 }, { key: 'Escape', code: 'Escape', keyCode: 27 }, { key: 'Tab', code: 'Tab', keyCode: 9 }, { key: ' ', code: 'Space', keyCode: 32 }];
      for (const key of keys) for (const target of [window, document, document.documentElement, document.body, ${host}, marked('remove')]) for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { ...key, bubbles: true, composed: true, cancelable: true }));`,
    lasts: 500,
    remains: 'ring',
    holds: noFocus,
  },
  {
    name: 'made-up submits, changes and touches',
    mustNot: 'take any of them',
    page: {
      remove:
        '<form onsubmit="return false"><input type="checkbox" checked><button type="button" data-truth="remove">Remove</button></form>',
    },
    during: `const form = document.forms[0]; form.requestSubmit(); for (const type of ['submit', 'reset', 'change', 'input', 'touchstart', 'touchend', 'auxclick', 'dblclick', 'contextmenu', 'dragstart', 'drop']) for (const target of [form, marked('remove'), ${host}]) target.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));`,
    lasts: 300,
    remains: 'ring',
  },
  {
    name: 'messages in the manner of an extension',
    mustNot: 'listen to the page',
    during: `const words = ['journey:event', 'guide:stop', 'stop', 'removal-confirmed', 'attempt-made', 'app-done']; const channel = new BroadcastChannel('uncard');
      for (const type of words) { const message = { type, event: { type }, noun: 'journey', payload: { type }, source: 'uncard' }; postMessage(message, '*'); postMessage(JSON.stringify(message), '*'); channel.postMessage(message); for (const name of [type, 'uncard', 'uncard:' + type]) { document.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true })); dispatchEvent(new CustomEvent(name, { detail: message })); } dispatchEvent(new StorageEvent('storage', { key: 'journey', newValue: JSON.stringify({ running: false }) })); try { localStorage.setItem('journey', JSON.stringify({ running: false, attempt: {} })); } catch {} }`,
    lasts: 300,
    remains: 'ring',
  },
  {
    name: 'the life of a page made up a thousand times',
    mustNot: 'leave, or take the page for another',
    during: `for (let at = 0; at < 1000; at += 1) { for (const type of ['resize', 'scroll', 'focus', 'blur', 'popstate', 'hashchange', 'load', 'online', 'offline', 'beforeprint', 'afterprint']) dispatchEvent(new Event(type)); dispatchEvent(new PageTransitionEvent('pagehide', { persisted: at % 2 === 0 })); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: at % 2 === 0 })); for (const type of ['visibilitychange', 'freeze', 'resume', 'DOMContentLoaded', 'readystatechange', 'fullscreenchange', 'prerenderingchange']) document.dispatchEvent(new Event(type)); }`,
    lasts: 500,
    remains: 'ring',
  },
  {
    name: 'made-up endings of dialogs, popovers and animations',
    mustNot: 'lose track of itself',
    during: `for (let at = 0; at < 300; at += 1) for (const type of ['toggle', 'beforetoggle', 'close', 'cancel', 'transitionend', 'animationend', 'slotchange', 'focusin', 'focusout', 'mouseleave', 'pointercancel', 'lostpointercapture']) { ${host}?.dispatchEvent(new ToggleEvent(type, { bubbles: true, composed: true, oldState: 'open', newState: 'closed' })); document.dispatchEvent(new Event(type)); }`,
    lasts: 500,
    remains: 'ring',
  },
  {
    name: 'every event swallowed at the window',
    mustNot: 'be blind to the page',
    before: `const types = new Set(); for (const owner of [window, Document.prototype, HTMLElement.prototype]) for (let at = owner; at !== null; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) if (name.startsWith('on')) types.add(name.slice(2));
      for (const type of [...types, 'focusin', 'focusout', 'beforetoggle', 'DOMContentLoaded', 'visibilitychange']) addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
    remains: 'ring',
  },
];
