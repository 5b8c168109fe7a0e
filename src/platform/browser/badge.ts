/** The sign on the toolbar icon. */
import browser from 'webextension-polyfill';

export async function showBadge(text: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ color: '#0f766e' });
}
