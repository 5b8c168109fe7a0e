/**
 * What the drivers run inside pages to read markers. Each function is sent as its source, so it may use nothing but
 * its arguments and the page's globals.
 */
import type { Box, MarkedBox, OverlayReading, PopupAction } from './test-browser.ts';

/**
 * The overlay's hosts in the document, whatever the page has named like the document's own functions. A host of a test
 * page's own, made to deceive, bears `data-decoy`.
 */
export const hostsOf = `Document.prototype.querySelectorAll.call(document, 'uncard-overlay:not([data-decoy])')`;

/** Reads the markers in the overlay's shadow root; a host without a root yields an empty reading. */
export function describeOverlay(root: ShadowRoot | null): OverlayReading {
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const describe = (element: Element): MarkedBox => ({
    attributes: Object.fromEntries([...element.attributes].map((attribute) => [attribute.name, attribute.value])),
    box: boxOf(element),
  });
  const all = (selector: string): HTMLElement[] => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const isRendered = (element: HTMLElement): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && boxOf(element).width > 0;
  const panel = root?.querySelector<HTMLElement>('[data-part="panel"]') ?? null;
  return {
    panel: panel === null ? null : { ...describe(panel), text: panel.innerText },
    rings: all('[data-part="ring"]').map(describe),
    regions: all('[data-part="region"]').map(describe),
    actions: all('[data-action]')
      .filter(isRendered)
      .map((element) => ({
        action: element.getAttribute('data-action') ?? '',
        index: element.getAttribute('data-index'),
        label: element.getAttribute('aria-label') ?? element.innerText.trim(),
        box: boxOf(element),
      })),
    hosts: Document.prototype.querySelectorAll.call(document, 'uncard-overlay:not([data-decoy])').length,
  };
}

/** The marked root of the popup, or null while it is not drawn. */
export function describePopup(): { attributes: Record<string, string>; text: string; actions: PopupAction[] } | null {
  const root = document.querySelector<HTMLElement>('[data-part="popup"]');
  if (root === null) return null;
  const controls = [...document.querySelectorAll<HTMLElement>('[data-action]')];
  return {
    attributes: Object.fromEntries([...root.attributes].map((attribute) => [attribute.name, attribute.value])),
    text: root.innerText,
    actions: controls
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) => ({
        action: control.getAttribute('data-action') ?? '',
        label: control.getAttribute('aria-label') ?? control.innerText.trim(),
      })),
  };
}

/** Scrolls the first visible control of that action into view and gives its middle; null when there is none. */
export function findPopupControl(action: string): { x: number; y: number } | null {
  const controls = [...document.querySelectorAll<HTMLElement>('[data-action]')];
  const control = controls.find((one) => one.dataset['action'] === action && one.checkVisibility({ visibilityProperty: true }));
  if (control === undefined) return null;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = control.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * The source of a function that can stand alone in a page. Runners such as tsx wrap names in `__name(…)`, which a
 * page does not have, so it is given there.
 */
export function sourceOf(pageFunction: (...parameters: never[]) => unknown): string {
  const givenName = 'const __name = (named) => named;';
  return `(function (...parameters) { ${givenName} return (${pageFunction.toString()})(...parameters); })`;
}

/** The source of a call with JSON arguments. */
export function callOf(pageFunction: (...parameters: never[]) => unknown, ...parameters: readonly unknown[]): string {
  return `${sourceOf(pageFunction)}(${parameters.map((parameter) => JSON.stringify(parameter)).join(', ')})`;
}
