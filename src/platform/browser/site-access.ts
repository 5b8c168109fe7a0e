/** Whether the browser lets the extension onto the sites of its content script, and the question to the person. */
import browser from 'webextension-polyfill';

function readOrigins(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
}

/** True where the browser cannot tell: nobody is asked for what may be there already. */
export async function hasSiteAccess(): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: readOrigins() });
  } catch {
    return true;
  }
}

/** Has the browser ask the person. Only works within a press; false when they or the browser refuse. */
export async function askForSiteAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: readOrigins() });
  } catch {
    return false;
  }
}
