/** Tells a screen reader, once and politely, that the step changed. Must not take the focus. */
import { createElement } from '../ui/create-element.ts';

export interface Announcer {
  readonly element: HTMLElement;
  /** Says the words unless they were the last said for the same key. */
  announce(key: string, words: string): void;
  reset(): void;
}

/** A live region has to be in the document before its words are, or they go unsaid. */
const settleMilliseconds = 150;

export function createAnnouncer(signal: AbortSignal): Announcer {
  const element = createElement('div', { class: 'announcement', role: 'status', 'aria-live': 'polite' });
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    element,
    announce(key, words) {
      if (key === said) return;
      said = key;
      clearTimeout(timer);
      timer = setTimeout(() => {
        element.textContent = words;
      }, settleMilliseconds);
    },
    reset() {
      said = '';
      clearTimeout(timer);
      element.textContent = '';
    },
  };
}
