/**
 * Tells a person's press on what they can see from a press that a page has arranged. Nothing irreversible hangs on our
 * buttons; this keeps a page from using them as a lure all the same. Must not know what the button does.
 */

/** A press sooner than this after the panel changed was meant for what stood there before. */
const leastMilliseconds = 300;
const leastOpacity = 0.7;

export interface Press {
  readonly event: MouseEvent;
  readonly control: Element;
  readonly host: HTMLElement;
  /** When the panel appeared or changed its step, on the clock of `performance.now()`. */
  readonly shownAt: number;
}

export function isTrustedPress({ event, control, host, shownAt }: Press): boolean {
  if (!event.isTrusted || performance.now() - shownAt < leastMilliseconds) return false;
  return isSeen(host) && isOnTop(event, control, host);
}

function isSeen(host: HTMLElement): boolean {
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return [document.documentElement, document.body].every(
    (element) => element === null || Number(getComputedStyle(element).opacity) >= leastOpacity,
  );
}

function isOnTop(event: MouseEvent, control: Element, host: HTMLElement): boolean {
  const root = host.getRootNode();
  if (!(root instanceof Document) && !(root instanceof ShadowRoot)) return false;
  const { x, y } = findPressedPoint(event, control);
  return root.elementFromPoint(x, y) === host;
}

/** A press by key has no place of its own; the middle of the control stands for it. */
function findPressedPoint(event: MouseEvent, control: Element): { readonly x: number; readonly y: number } {
  if (event.detail > 0) return { x: event.clientX, y: event.clientY };
  const box = control.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
