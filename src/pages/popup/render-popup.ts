/**
 * Draws the popup from its view and reads presses by the markers on its controls. Must not know the browser, storage or
 * any message; what a press does is the caller's.
 */
import { findLanguage, type LanguageCode } from '../../languages/language-codes.ts';
import type { ActionId } from '../../present/panel-view.ts';
import type { PopupView } from '../../present/popup-view.ts';
import { createElement } from '../../ui/create-element.ts';
import { patchChildren } from '../../ui/patch-element.ts';
import { markPage } from '../shared/mark-page.ts';
import { chosenOption } from '../shared/own-fields.ts';
import { readTick, type Tick } from '../shared/read-tick.ts';
import { createPopupContent } from './popup-content.ts';

export interface PopupPorts {
  action(id: ActionId): void;
  appStep(tick: Tick): void;
  reload(): void;
  /** Called within the press: the browser asks the person only then. */
  allowAccess(): void;
  /** Null follows the browser. */
  language(chosen: LanguageCode | null): void;
}

/** The newest callbacks of each root: the listener is added once, a later rendering only replaces them. */
const portsOfRoot = new WeakMap<HTMLElement, PopupPorts>();

/** Makes `root` show the view. May be called again at any time; focus and scroll position stay. */
export function renderPopup(root: HTMLElement, view: PopupView, on: PopupPorts): void {
  if (!portsOfRoot.has(root)) {
    root.addEventListener('click', (event) => onClick(root, event));
    root.addEventListener('change', (event) => onChange(root, event));
  }
  portsOfRoot.set(root, on);
  markRoot(root, view);
  const { language, direction, title } = view;
  markPage(root, { language, direction, title, largerText: view.textSize.larger });
  patchChildren(root, createElement('div', {}, createPopupContent(view)));
}

function markRoot(root: HTMLElement, view: PopupView): void {
  const marks = {
    'data-part': 'popup',
    'data-running': view.running ? 'yes' : 'no',
    'data-page': view.page,
    'data-step': view.step,
    'data-web': view.web,
    'data-app': view.app,
  };
  for (const [name, value] of Object.entries(marks)) {
    if (value === null) root.removeAttribute(name);
    else root.setAttribute(name, value);
  }
  root.classList.add('uncard', 'popup');
}

function onClick(root: HTMLElement, event: MouseEvent): void {
  const on = portsOfRoot.get(root);
  const control = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
  if (on === undefined || control === null || !event.isTrusted) return;
  // The marker was written by our own builders from typed views.
  const action = control.dataset['action'] as ActionId | undefined;
  const kind = control.dataset['control'];
  const tick = readTick(control);
  if (action !== undefined) on.action(action);
  else if (kind === 'reload') on.reload();
  else if (kind === 'allow-access') on.allowAccess();
  else if (tick !== null) on.appStep(tick);
}

function onChange(root: HTMLElement, event: Event): void {
  const { target } = event;
  if (!event.isTrusted || !(target instanceof HTMLSelectElement) || target.dataset['control'] !== 'language') return;
  // The choice to follow the browser is in no language of its own.
  portsOfRoot.get(root)?.language(findLanguage(chosenOption(target)?.lang ?? ''));
}
