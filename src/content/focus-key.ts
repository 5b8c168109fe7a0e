/**
 * Alt+Shift+U moves the focus to the ringed control without pressing it, and from there to the panel. The person asks for it
 * by the key; nothing else ever moves the focus.
 */

export interface FocusPorts {
  /** The first ringed control; null when nothing is ringed. */
  readonly readRinged: () => Element | null;
  readonly focusPanel: () => void;
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** A plain box that only listens cannot take the focus, and gets nothing added that would let it. */
function findFocusable(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(focusable) ?? element.querySelector<HTMLElement>(focusable);
}

function isFocusKey({ isTrusted, code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return isTrusted && code === 'KeyU' && altKey && shiftKey && !ctrlKey && !metaKey;
}

export function watchFocusKey(page: Document, { readRinged, focusPanel }: FocusPorts, signal: AbortSignal): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (!isFocusKey(event)) return;
      const ringed = readRinged();
      const target = ringed === null ? null : findFocusable(ringed);
      if (target === null || target === page.activeElement) focusPanel();
      else target.focus();
    },
    { capture: true, signal },
  );
}
