/**
 * Runs in a page of its own: shows one state of overlay, popup or a full page at a time, with the real drawing code and
 * without the extension around it. The root of the overlay is open here, so that tests can look inside.
 */
import type { LanguageCode } from '../../src/languages/language-codes.ts';
import { createOverlay, type Overlay, type Pointing } from '../../src/overlay/overlay.ts';
import { hostTag } from '../../src/overlay/overlay-host.ts';
import { renderPopup } from '../../src/pages/popup/render-popup.ts';
import { markPage } from '../../src/pages/shared/mark-page.ts';
import { seeTarget } from '../../src/platform/page/see-target.ts';
import { createElement } from '../../src/ui/create-element.ts';
import { patchChildren } from '../../src/ui/patch-element.ts';
import { overlayStates, type Pointed } from './overlay-states.ts';
import { type FullPage, fullPages, titleOf } from './own-page-states.ts';
import { popupStates, popupView } from './popup-states.ts';

export interface StageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the overlay made of a target somewhere in the window. */
export interface Placed {
  readonly form: 'card' | 'pill' | 'none';
  readonly panel: StageBox | null;
  readonly rings: readonly StageBox[];
}

type Surface = 'overlay' | 'popup' | FullPage;

const statesOf = (page: FullPage) => Object.keys(fullPages[page]);
const names: Readonly<Record<Surface, readonly string[]>> = {
  overlay: Object.keys(overlayStates),
  popup: popupStates,
  report: statesOf('report'),
  companion: statesOf('companion'),
  options: statesOf('options'),
  welcome: statesOf('welcome'),
};
const inert = () => undefined;

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function openInstead(init) {
  return attach.call(this, { ...init, mode: 'open' });
};

let overlay: Overlay | null = null;

function requireOverlay(): Overlay {
  overlay ??= createOverlay({
    look: (element) => seeTarget(element, hostTag),
    onAction: inert,
    onAppStep: inert,
    onSilence: inert,
    signal: new AbortController().signal,
  });
  return overlay;
}

/** The overlay draws before the next frame; a picture wants it painted too. */
async function settle(frames = 1): Promise<void> {
  for (let frame = 0; frame < frames; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The stage has no ${selector}.`);
  return found;
}

const selectors: Readonly<Record<Exclude<Pointed, 'nothing' | 'region'>, readonly string[]>> = {
  account: ['#account'],
  remove: ['#remove-1'],
  rows: ['#row-1', '#row-2'],
  row: ['#row-1'],
  far: ['#far'],
  covered: ['#under'],
};

function pointingAt(pointed: Pointed, step: Pointing['step'], sure: boolean): Pointing {
  if (pointed === 'nothing') return { step, rings: [], region: null };
  if (pointed === 'region') return { step, rings: [], region: find('#list') };
  const elements = selectors[pointed].map(find);
  const rings = elements.map((element, at) => ({ element, index: elements.length > 1 ? at + 1 : null, sure }));
  return { step, rings, region: null };
}

async function showOverlay(name: string, language: LanguageCode, larger: boolean): Promise<void> {
  const state = overlayStates[name];
  if (state === undefined) throw new Error(`The overlay has no state “${name}”.`);
  const view = state.view(language);
  document.documentElement.dir = view.direction;
  find('#cover').hidden = state.pointed !== 'covered';
  find('#row-1').hidden = state.cardGone;
  requireOverlay().hide();
  requireOverlay().show({ ...view, textSize: { ...view.textSize, larger } }, pointingAt(state.pointed, view.step, state.sure));
}

function showPopup(name: string, language: LanguageCode, larger: boolean): void {
  const on = { action: inert, appStep: inert, reload: inert, allowAccess: inert, language: inert };
  renderPopup(find('#popup'), popupView(name, language, larger), on);
}

function showPage(page: FullPage, name: string, language: LanguageCode, largerText: boolean): void {
  const draw = fullPages[page][name];
  if (draw === undefined) throw new Error(`The page “${page}” has no state “${name}”.`);
  const root = find(`#${page}`);
  markPage(root, { language, ...titleOf(page, language), largerText });
  // Each state stands as it is drawn, whatever was open in the one before.
  root.replaceChildren();
  patchChildren(root, createElement('div', {}, draw(language)));
}

async function showSurface(surface: Surface, name: string, language: LanguageCode, larger: boolean): Promise<void> {
  if (surface === 'overlay') await showOverlay(name, language, larger);
  else if (surface === 'popup') showPopup(name, language, larger);
  else showPage(surface, name, language, larger);
}

function boxOf(element: Element): StageBox {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

function shadowRoot(): ShadowRoot | null {
  return document.querySelector(hostTag)?.shadowRoot ?? null;
}

/** Points at a control of this size at this place of the window, and reads what stands where. */
async function place(box: { x: number; y: number; width: number; height: number }, language: LanguageCode): Promise<Placed> {
  const target = find('#anywhere');
  target.hidden = false;
  target.style.cssText = `left: ${box.x}px; top: ${box.y}px; width: ${box.width}px; height: ${box.height}px`;
  const view = overlayStates['press remove']?.view(language);
  if (view === undefined) throw new Error('The overlay has no state to place.');
  document.documentElement.dir = view.direction;
  requireOverlay().show(view, { step: view.step, rings: [{ element: target, index: null, sure: true }], region: null });
  await settle();
  const panel = shadowRoot()?.querySelector<HTMLElement>('[data-part="panel"]') ?? null;
  const isShown = panel !== null && panel.getClientRects().length > 0;
  return {
    form: isShown ? (panel.dataset['mode'] as 'card' | 'pill') : 'none',
    panel: isShown ? boxOf(panel) : null,
    rings: [...(shadowRoot()?.querySelectorAll('[data-part="ring"]') ?? [])].map(boxOf),
  };
}

/** Shows the same thing in every frame, as on a page that changes without end. @returns Frames that the overlay asked for itself. */
async function showAgain(frames: number): Promise<number> {
  const view = overlayStates['press remove']?.view('en');
  if (view === undefined) throw new Error('The overlay has no state to show again.');
  const pointing = pointingAt('remove', view.step, true);
  requireOverlay().show(view, pointing);
  await settle(30);
  const frame = window.requestAnimationFrame.bind(window);
  let asked = 0;
  window.requestAnimationFrame = (draw) => {
    asked += 1;
    return frame(draw);
  };
  for (let at = 0; at < frames; at += 1) {
    requireOverlay().show(view, pointing);
    await new Promise((resolve) => frame(resolve));
  }
  window.requestAnimationFrame = frame;
  return asked;
}

/** Shows states one after the other. @returns What the live region says meanwhile, each time its words change. */
async function listen(states: readonly string[], language: LanguageCode): Promise<readonly string[]> {
  const said: string[] = [];
  for (const name of states) {
    const view = overlayStates[name]?.view(language);
    if (view === undefined) throw new Error(`The overlay has no state “${name}”.`);
    requireOverlay().show(view, pointingAt('remove', view.step, true));
    await new Promise((resolve) => setTimeout(resolve, 400));
    const words = shadowRoot()?.querySelector('[role="status"]')?.textContent ?? '';
    if (words !== said.at(-1)) said.push(words);
  }
  return said;
}

/** Our texts that are cut off or stick out of their box, in the state that is shown. */
function overflowing(): readonly string[] {
  const root = shadowRoot()?.querySelector('[data-part="panel"]') ?? document.querySelector('.uncard');
  const found: string[] = [];
  for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
    if (element.closest('svg, .announcement, pre, textarea, select, input[type="file"]') !== null || element.getClientRects().length === 0)
      continue;
    const style = getComputedStyle(element);
    const clips = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const { left, right } = element.getBoundingClientRect();
    // In right-to-left pages Firefox puts the scroll bar on the left, and the page begins behind it.
    const page = document.documentElement.getBoundingClientRect();
    const leaves = left < page.left - 0.5 || right > page.right + 0.5;
    if (leaves || (clips && style.display !== 'inline'))
      found.push(`${element.className || element.localName}: ${element.textContent?.slice(0, 60)}`);
  }
  return found;
}

/** Every state of a surface in one language: what is cut off in which. */
async function sweep(surface: Surface, language: LanguageCode, larger: boolean): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names[surface]) {
    await showSurface(surface, name, language, larger);
    await settle();
    found.push(...overflowing().map((part) => `${language}, ${name}: ${part}`));
  }
  return found;
}

export const stage = {
  names,
  async show(surface: Surface, name: string, language: LanguageCode, larger = false): Promise<true> {
    await showSurface(surface, name, language, larger);
    await settle(3);
    return true;
  },
  place,
  showAgain,
  listen,
  sweep,
};

export type Stage = typeof stage;

(globalThis as { stage?: Stage }).stage = stage;
