/** Tabs, without the permission to read their addresses: pages are found by asking them. */
import browser from 'webextension-polyfill';

/** Tabs by last use, the most recent first; the active tab of this window leads. */
export async function tabsByLastUse(): Promise<readonly number[]> {
  const [active, all] = await Promise.all([browser.tabs.query({ active: true, currentWindow: true }), browser.tabs.query({})]);
  const byUse = [...all].sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const ids = [...active, ...byUse].flatMap(({ id }) => (id === undefined ? [] : [id]));
  return [...new Set(ids)];
}

/** Opens a page of the extension, because the person asked for it. */
export async function openOwnPage(file: 'report.html' | 'companion.html' | 'options.html' | 'welcome.html'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(file) });
}

export async function reloadActiveTab(): Promise<void> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id !== undefined) await browser.tabs.reload(active.id);
}
