/** A step of a tick list, as it is after it was pressed. */
import type { AppRouteId, AppStepId } from '../../guide/app-routes.ts';

export interface Tick {
  readonly route: AppRouteId;
  readonly step: AppStepId;
  readonly done: boolean;
}

/** @returns Null for any other control. The markers were written by our own builders. */
export function readTick(control: HTMLElement): Tick | null {
  const { appRoute, appStep } = control.dataset;
  if (appRoute === undefined || appStep === undefined) return null;
  return { route: appRoute as AppRouteId, step: appStep as AppStepId, done: control.getAttribute('aria-checked') !== 'true' };
}
