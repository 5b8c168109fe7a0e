/** The extension itself: its id, its addresses, the browser's language. This room alone knows webextension-polyfill. */
import browser from 'webextension-polyfill';
import type { Self } from '../../messages/trust.ts';

/** False once the extension was updated or removed under a page that still runs its old script. */
export function isExtensionAlive(): boolean {
  return typeof browser.runtime?.id === 'string';
}

export function describeSelf(): Self {
  return { extensionId: browser.runtime.id, root: browser.runtime.getURL('') };
}

/** As in the manifest: numbers with dots. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Calls back when the extension starts with the browser and when it is installed or updated. */
export function watchStart(onStart: () => void): void {
  browser.runtime.onStartup.addListener(onStart);
  browser.runtime.onInstalled.addListener(onStart);
}

/** Calls back once, when the person has just installed the extension; not after an update. */
export function watchFirstInstall(onInstall: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') onInstall();
  });
}
