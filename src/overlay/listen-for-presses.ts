/**
 * Reads presses and keys inside the overlay, in one place, and keeps them from the site. Must not know what is drawn;
 * it goes by the markers on the controls.
 */
import type { AppRouteId, AppStepId } from '../guide/app-routes.ts';
import type { ActionId } from '../present/panel-view.ts';
import { isTrustedPress } from './trusted-press.ts';
import type { Veils } from './veils.ts';

export interface PressPorts {
  readonly host: HTMLElement;
  readonly veils: Veils;
  readonly readShownAt: () => number;
  readonly onAction: (action: ActionId, index: number | null) => void;
  readonly onAppStep: (route: AppRouteId, step: AppStepId, done: boolean) => void;
  readonly onDisclose: () => void;
  readonly signal: AbortSignal;
}

/** The site's shortcuts and its "click outside closes" must not react to what happens in the panel. */
const keptInside = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
] as const;

export function listenForPresses(layer: HTMLElement, ports: PressPorts): void {
  const { signal } = ports;
  layer.addEventListener('click', (event) => onClick(event, ports), { signal });
  layer.addEventListener('keydown', (event) => onKeyDown(event, layer, ports), { signal });
  for (const type of keptInside) {
    layer.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
}

function onClick(event: MouseEvent, ports: PressPorts): void {
  const control = event.target instanceof Element ? event.target.closest<HTMLElement>('button, a') : null;
  if (control === null) return;
  if (!isTrustedPress({ event, control, host: ports.host, veils: ports.veils, shownAt: ports.readShownAt() })) {
    event.preventDefault();
    return;
  }
  const { action, index, appRoute, appStep } = readMarkers(control);
  if (action !== undefined) ports.onAction(action, index === undefined ? null : Number(index));
  else if (appRoute !== undefined && appStep !== undefined) {
    ports.onAppStep(appRoute, appStep, control.getAttribute('aria-checked') !== 'true');
  } else if (control.hasAttribute('aria-expanded')) ports.onDisclose();
}

/** The markers were written by our own builders from typed views, so they hold what the types say. */
function readMarkers(control: HTMLElement) {
  const { dataset } = control;
  return {
    action: dataset['action'] as ActionId | undefined,
    index: dataset['index'],
    appRoute: dataset['appRoute'] as AppRouteId | undefined,
    appStep: dataset['appStep'] as AppStepId | undefined,
  };
}

/** Escape makes the panel small, when it can be; the site's own dialog stays open. */
function onKeyDown(event: KeyboardEvent, layer: HTMLElement, ports: PressPorts): void {
  if (event.key !== 'Escape' || !event.isTrusted) return;
  if (layer.querySelector('[data-action="minimise"]') === null) return;
  event.preventDefault();
  ports.onAction('minimise', null);
}
