/** The two ways to the popup in Chromium: as a tab, and the true one under the toolbar button. */
import { writeFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import { attachToTarget, type SendToTarget } from './chromium-target.ts';
import { type PopupView, popupPage } from './popup-page.ts';
import type { PopupPage } from './test-browser.ts';
import { waitUntil } from './within-limit.ts';

interface EvaluationAnswer {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** A popup in a tab that is already open; `afterClose` brings the person's tab back. */
export function popupInTab(page: Page, afterClose: () => Promise<void>): PopupPage {
  return popupPage({
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    pressKey: (key) => page.keyboard.press(key),
    async screenshot(path, size) {
      if (size !== undefined) await page.setViewportSize(size);
      await page.screenshot({ path });
    },
    async close() {
      await page.close();
      await afterClose();
    },
  });
}

/** Opens the toolbar popup from `helper`, a page of the extension, and attaches to it. */
export async function openToolbarPopup(browser: CDPSession, helper: Page, address: string): Promise<PopupPage> {
  const before = new Set(await popupTargets(browser, address));
  await helper.evaluate('chrome.action.openPopup()');
  const targetId = await waitUntil(
    async () => (await popupTargets(browser, address)).find((id) => !before.has(id)) ?? null,
    'the toolbar popup is open',
  );
  const { send } = await attachToTarget(browser, targetId, 'the toolbar popup');
  return popupPage(
    toolbarView(send, async () => {
      // The popup may have closed itself at a press; that is as good.
      await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
      await waitUntil(async () => !(await popupTargets(browser, address)).includes(targetId), 'the toolbar popup is closed');
    }),
  );
}

async function popupTargets(browser: CDPSession, address: string): Promise<string[]> {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.filter((target) => target.url === address).map((target) => target.targetId);
}

function toolbarView(send: SendToTarget, close: () => Promise<void>): PopupView {
  return {
    async evaluate<Result>(expression: string) {
      const answer = await send<EvaluationAnswer>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails !== undefined) {
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      }
      return answer.result.value as Result;
    },
    async clickAt(x, y) {
      const mouse = { x, y, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
    },
    pressKey: null,
    async screenshot(path) {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    close,
  };
}
