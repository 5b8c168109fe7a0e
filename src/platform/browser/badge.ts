/** The sign on the toolbar icon. */
import browser from 'webextension-polyfill';

const plain = '#0f766e';
const warning = '#8a5300';

export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ color: plain });
}

/** The popup has something to say on this tab alone, at most until the tab shows another page. Without it the common sign is back. */
export async function markTab(tabId: number, marked: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: marked ? '!' : null, tabId });
  await browser.action.setBadgeBackgroundColor({ color: marked ? warning : plain, tabId });
}
