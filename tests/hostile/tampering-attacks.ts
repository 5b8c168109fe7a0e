/** Pages that put their own functions in the place of the browser's, before any other script runs. */
import type { HostileAttack } from './hostile-attack.ts';

const mustNot = 'use what the page has put in the place of the browser';
/** All are alike but for what they replace: the guide has to come and to ring the right control. */
const tamper = (name: string, before: string): HostileAttack => ({ name, mustNot, before, remains: 'ring' });
const refuse = `const refuse = () => { throw new Error('replaced'); };`;
/** Replaces methods of an object by one that throws. */
const refuseAll = (owner: string, names: string) => `${refuse} for (const name of '${names}'.split(' ')) ${owner}[name] = refuse;`;

export const tamperingAttacks: readonly HostileAttack[] = [
  tamper(
    'arrays that throw or lie',
    `${refuseAll('Array.prototype', 'map filter find findIndex some every forEach reduce slice splice sort flatMap flat includes indexOf push at join concat')} Array.prototype[Symbol.iterator] = refuse; Array.from = refuse; Array.isArray = () => true;`,
  ),
  tamper(
    'getters and setters on every object',
    `for (const name of ['get', 'set', 'value', 'type', 'page', 'step', 'nodes', 'role', 'name', 'text', 'data', 'popover', 'mode', 'running', 'attempt', 'then', 'toJSON', 'capture', 'once', 'passive', 'signal', 'subtree', 'childList', 'attributes', 'left', 'top', 'width', 'height', 'constructor'])
      try { Object.defineProperty(Object.prototype, name, { get() { return undefined; }, set() { throw new Error('replaced'); }, configurable: true }); } catch {}`,
  ),
  tamper(
    'boxes of another control',
    `const box = Element.prototype.getBoundingClientRect; Element.prototype.getBoundingClientRect = function () { return box.call(marked('never') ?? this); }; Element.prototype.getClientRects = () => []; Element.prototype.checkVisibility = () => false;`,
  ),
  tamper(
    'searches that find another control',
    `for (const owner of [Document.prototype, Element.prototype, DocumentFragment.prototype]) { owner.querySelectorAll = () => [footerControl()]; owner.getElementsByTagName = () => []; } Element.prototype.matches = () => true; Element.prototype.closest = () => null; Document.prototype.elementFromPoint = () => null; Document.prototype.elementsFromPoint = () => []; function footerControl() { return document.body?.lastElementChild; }`,
  ),
  tamper(
    'texts and attributes that lie',
    `for (const [owner, name] of [[Node.prototype, 'textContent'], [Node.prototype, 'nodeName'], [Node.prototype, 'parentNode'], [Node.prototype, 'childNodes'], [HTMLElement.prototype, 'innerText'], [CharacterData.prototype, 'data'], [Element.prototype, 'localName'], [Element.prototype, 'children'], [Element.prototype, 'shadowRoot']]) Object.defineProperty(owner, name, { get: () => 'Pay now', set() {}, configurable: true }); Element.prototype.getAttribute = () => 'Pay now'; Element.prototype.hasAttribute = () => true;`,
  ),
  tamper(
    'observers that never call',
    `for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) window[name] = class { observe() {} disconnect() {} unobserve() {} takeRecords() { return []; } };`,
  ),
  tamper(
    'promises that never settle',
    `Promise.prototype.then = function () { return this; }; Promise.prototype.catch = function () { return this; }; Promise.resolve = Promise.reject = Promise.all = Promise.race = () => ({ then() {} }); window.Promise = class {}; window.queueMicrotask = () => {};`,
  ),
  tamper(
    'clocks that run backwards and timers that never ring',
    `let now = 1e12; performance.now = () => (now -= 1000); Date.now = performance.now; window.requestAnimationFrame = window.setTimeout = window.setInterval = window.requestIdleCallback = () => 0; window.cancelAnimationFrame = window.clearTimeout = () => {}; if (window.scheduler) Object.defineProperty(window, 'scheduler', { value: { postTask() {}, yield() {} } });`,
  ),
  tamper(
    'elements that cannot be made',
    `${refuseAll('Document.prototype', 'createElement createElementNS createTextNode createTreeWalker createRange createDocumentFragment importNode adoptNode')}`,
  ),
  tamper(
    'elements that cannot be put anywhere',
    `${refuseAll('Node.prototype', 'appendChild insertBefore removeChild replaceChild cloneNode contains compareDocumentPosition getRootNode')} ${refuseAll('Element.prototype', 'append prepend before after replaceWith replaceChildren remove setAttribute removeAttribute toggleAttribute attachShadow animate').replace(refuse, '')}`,
  ),
  tamper(
    'popovers and styles that cannot be used',
    `${refuseAll('HTMLElement.prototype', 'showPopover hidePopover togglePopover focus blur click attachInternals')} ${refuseAll('CSSStyleDeclaration.prototype', 'setProperty removeProperty getPropertyValue').replace(refuse, '')} window.getComputedStyle = () => ({ display: 'none', visibility: 'hidden', opacity: '0' }); window.CSSStyleSheet = class { constructor() { throw new Error('replaced'); } }; window.matchMedia = () => ({ matches: true, addEventListener() {} });`,
  ),
  tamper(
    'JSON, maps, sets, symbols and regular expressions that throw',
    `${refuse} JSON.parse = JSON.stringify = refuse; for (const owner of [Map.prototype, Set.prototype, WeakMap.prototype, WeakSet.prototype]) for (const name of ['get', 'set', 'has', 'add', 'delete']) if (owner[name]) owner[name] = refuse; RegExp.prototype.exec = RegExp.prototype.test = refuse; for (const name of ['replace', 'match', 'matchAll', 'split', 'trim', 'normalize', 'toLowerCase', 'includes', 'startsWith']) String.prototype[name] = refuse;`,
  ),
  tamper(
    'functions that cannot be called',
    `Error.stackTraceLimit = 0; Error.prepareStackTrace = () => { throw 1; }; ${refuseAll('Function.prototype', 'call apply bind')}`,
  ),
  tamper(
    'listeners that cannot be added',
    `${refuseAll('EventTarget.prototype', 'addEventListener removeEventListener dispatchEvent')} Event.prototype.composedPath = () => []; Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true, configurable: true });`,
  ),
  tamper(
    'cryptography and messages of its own',
    `try { Object.defineProperty(window, 'crypto', { value: { getRandomValues: (given) => given, randomUUID: () => 'same', subtle: {} } }); } catch {} window.chrome = window.browser = { runtime: { id: 'forged', sendMessage() { return { then() {} }; }, getManifest: () => ({}), connect() {}, onMessage: { addListener() {} } }, storage: { local: { get: () => ({ journey: { running: false } }) } } }; window.structuredClone = () => null;`,
  ),
  {
    name: 'a content policy that forbids everything',
    mustNot: 'depend on what the page allows its own scripts and styles',
    page: {
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
    },
    remains: 'ring',
  },
];
