/** The popup as tests see it, over the four things a browser must be able to do with a popup of either kind. */
import { callOf, describePopup, findPopupControl } from './page-functions.ts';
import type { PopupPage, ViewportSize } from './test-browser.ts';
import { waitUntil } from './within-limit.ts';

/** What a driver provides. */
export interface PopupView {
  evaluate<Result>(expression: string): Promise<Result>;
  clickAt(x: number, y: number): Promise<void>;
  /** Null where the browser gives no way to. */
  readonly pressKey: ((key: string) => Promise<void>) | null;
  screenshot(path: string, size?: ViewportSize): Promise<void>;
  close(): Promise<void>;
}

type PopupReading = NonNullable<ReturnType<typeof describePopup>>;

/** How long a popup may take to draw its root, in milliseconds. */
const drawingLimit = 10_000;

export function popupPage(view: PopupView): PopupPage {
  const read = (): Promise<PopupReading> =>
    waitUntil(() => view.evaluate<PopupReading | null>(callOf(describePopup)), 'the popup shows [data-part=popup]', drawingLimit);
  return {
    attributes: async () => (await read()).attributes,
    text: async () => (await read()).text,
    actions: async () => (await read()).actions,
    async press(action) {
      const there = await read();
      const middle = await view.evaluate<{ x: number; y: number } | null>(callOf(findPopupControl, action));
      if (middle === null) {
        const names = there.actions.map((one) => one.action).join(', ');
        throw new Error(`The popup has no control "${action}" to press; it has: ${names || 'none'}`);
      }
      await view.clickAt(middle.x, middle.y);
    },
    async pressKey(key) {
      if (view.pressKey === null) throw new Error('Keys reach a popup in a tab only');
      await view.pressKey(key);
    },
    evaluate: (expression) => view.evaluate(expression),
    screenshot: (path, size) => view.screenshot(path, size),
    close: () => view.close(),
  };
}
