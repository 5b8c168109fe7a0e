/** Opening pages of ours in a real browser, reading them, and pressing what stands on them. */
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { waitUntil } from '../../tools/browsers/within-limit.ts';

const patience = 10_000;

export type OwnPage = 'companion' | 'options' | 'welcome';

export const api = '(globalThis.browser ?? chrome)';

/** Opens a page of ours in a tab of its own and waits until it shows something. */
export async function openOwnPage(browser: TestBrowser, page: OwnPage): Promise<void> {
  const url = await browser.evaluateInExtension<string>(`${api}.runtime.getURL('${page}.html')`);
  await browser.newTab(url);
  await showsSomething(browser);
}

/** The page in front has been drawn. */
export async function showsSomething(browser: TestBrowser): Promise<void> {
  await waitUntil(() => browser.evaluate<boolean>(`document.querySelector('main h2, main .part') !== null`), 'the page to show', patience);
}

/** Closes the tab in front and goes back to the first. */
export async function leaveOwnPage(browser: TestBrowser): Promise<void> {
  const tabs = await browser.tabs();
  await browser.closeTab(tabs.length - 1);
  await browser.switchTab(0);
}

/** A real press on the first control that fits and is seen. */
export async function pressOn(browser: TestBrowser, selector: string): Promise<void> {
  const found = `(() => {
    const element = [...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility());
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect();
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : null;
  })()`;
  const [x, y] = await waitUntil(() => browser.evaluate<[number, number] | null>(found), `${selector} to be there`, patience);
  await browser.pressAt(x, y);
}

/** Waits until an expression in the page is true. */
export async function sees(browser: TestBrowser, expression: string): Promise<void> {
  await waitUntil(() => browser.evaluate<boolean>(`Boolean(${expression})`), expression, patience);
}

/** Waits until an expression over a stored record is true; the record goes by the name `record`. */
export async function isStored(browser: TestBrowser, key: string, expression: string): Promise<void> {
  const read = `${api}.storage.local.get('${key}').then(({ '${key}': record }) => Boolean(${expression}))`;
  await waitUntil(() => browser.evaluateInExtension<boolean>(read), `${key}: ${expression}`, patience);
}
