/** The two ways to the popup in Firefox: as a tab, and the true one under the toolbar button. */
import { writeFile } from 'node:fs/promises';
import { keyActions, mouseActions } from './firefox-input.ts';
import type { FirefoxSession } from './firefox-session.ts';
import { popupPage } from './popup-page.ts';
import type { PopupPage, ViewportSize } from './test-browser.ts';
import { waitUntil } from './within-limit.ts';

/** What the browser lends a popup that lives in a tab. */
interface PopupTab {
  readonly session: FirefoxSession;
  readonly tab: string;
  readonly resize: (size: ViewportSize) => Promise<void>;
  readonly close: () => Promise<void>;
}

export function popupInTab({ session, tab, resize, close }: PopupTab): PopupPage {
  return popupPage({
    evaluate: (expression) => session.evaluate(tab, expression),
    clickAt: (x, y) => session.inTab(tab, (client) => client.send('WebDriver:PerformActions', mouseActions(x, y, true)), true),
    pressKey: (key) => session.inTab(tab, (client) => client.send('WebDriver:PerformActions', keyActions(key)), true),
    async screenshot(path, size) {
      if (size !== undefined) await resize(size);
      const picture = await session.inTab(tab, (client) => client.send<string>('WebDriver:TakeScreenshot', { full: false }));
      await writeFile(path, Buffer.from(picture, 'base64'));
    },
    close,
  });
}

/** The view of the open popup, from another page of the extension; null when there is none that has loaded. */
const popupView = `(browser.extension.getViews({ type: 'popup' }).find((view) =>
  view.document.readyState === 'complete' && view.location.protocol === 'moz-extension:') ?? null)`;

/** Opens the toolbar popup from `helper`, a tab with a page of the extension. */
export async function openToolbarPopup(session: FirefoxSession, helper: string): Promise<PopupPage> {
  await session.evaluate(helper, 'browser.action.openPopup()');
  await waitUntil(() => session.evaluate<boolean>(helper, `${popupView} !== null`), 'the toolbar popup is open');
  return popupPage({
    // `with` puts the popup's globals in scope; the CSP of extension pages forbids the popup's own eval.
    evaluate: (expression) =>
      session.evaluate(
        helper,
        `(() => { const popup = ${popupView};
        if (popup === null) throw new Error('The toolbar popup is closed');
        with (popup) { return (\n${expression}\n); } })()`,
      ),
    clickAt: (x, y) => session.evaluatePrivileged(helper, clickExpression(x, y)),
    pressKey: null,
    async screenshot(path) {
      await writeFile(path, Buffer.from(await session.evaluateInBrowser<string>(pictureExpression), 'base64'));
    },
    async close() {
      await session.evaluateInBrowser(closingExpression);
      await waitUntil(() => session.evaluate<boolean>(helper, `${popupView} === null`), 'the toolbar popup is closed');
    },
  });
}

/** WebDriver cannot enter the toolbar popup, so the trusted event is made where WebDriver makes its own. */
function clickExpression(x: number, y: number): string {
  // With the browser's rights the page's API is reached through `wrappedJSObject`, and its window has to be unwaived.
  return `(() => {
    const views = window.wrappedJSObject.browser.extension.getViews(Cu.cloneInto({ type: 'popup' }, window));
    if (views.length === 0) throw new Error('The toolbar popup is closed');
    const popup = Cu.unwaiveXrays(views[0]);
    const send = (type, data) => popup.synthesizeMouseEvent(type, ${x}, ${y}, data, {});
    send('mousemove', {});
    send('mousedown', { button: 0, clickCount: 1 });
    send('mouseup', { button: 0, clickCount: 1 });
  })()`;
}

const popupBrowser = `document.querySelector('browser.webextension-popup-browser')`;

const closingExpression = `void ${popupBrowser}?.closest('panel')?.hidePopup()`;

const pictureExpression = `(async () => {
  const picture = await ${popupBrowser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return bytes.toBase64();
})()`;
