/** Starts the guide as a person does: opens the popup and presses Start. */

import type { TestBrowser } from '../browsers/test-browser.ts';
import { waitUntil } from '../browsers/within-limit.ts';

export async function startGuide(browser: TestBrowser): Promise<void> {
  const popup = await browser.openPopupTab();
  await waitUntil(async () => (await popup.actions()).some(({ action }) => action === 'start'), 'the popup to offer Start', 10_000);
  await popup.press('start');
  await waitUntil(async () => (await popup.attributes())['data-running'] === 'yes', 'the guide to run', 10_000);
  await popup.close();
}
