/** Puts the page away with which the extension welcomes somebody who has just installed it: tests and tour begin with one tab. */
import type { TestBrowser } from './test-browser.ts';
import { waitUntil } from './within-limit.ts';

/** How long the extension may take to open it, in milliseconds. */
const patience = 5000;

/** A profile that was used before may have seen it; then there is nothing to put away. */
export async function closeWelcome(browser: TestBrowser): Promise<void> {
  const find = async () => {
    const at = (await browser.tabs()).findIndex((address) => address.endsWith('/welcome.html'));
    return at < 0 ? null : at;
  };
  const at = await waitUntil(find, 'the welcome page', patience).catch(() => null);
  if (at === null) return;
  await browser.closeTab(at);
  await browser.switchTab(0);
}
