/** The sign on the toolbar icon. */
import browser from 'webextension-polyfill';

const plain = '#0f766e';
const warning = '#8a5300';

export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ color: plain });
}

/** On this tab alone, until it shows another page: the popup has something to say. */
export async function showWarning(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ text: '!', tabId });
  await browser.action.setBadgeBackgroundColor({ color: warning, tabId });
}
