/** The `user.js` of the test Firefox: every address leads to the practice server, and it says nothing by itself. */
import type { LaunchOptions } from './test-browser.ts';

/** The fixed id of the extension, and the address its pages get in the test browser. */
export const firefoxExtensionId = '{6f1d3c52-8a4e-4b7b-9d0e-2c1a75e0b9f4}';
export const firefoxExtensionUuid = '0c4a3b1e-5d2f-4e6a-8b7c-9d0e1f2a3b4c';

type Preference = string | number | boolean;

/** The text of `user.js`. */
export function firefoxPreferences(options: LaunchOptions): string {
  const all = { ...driving(), ...network(options.port), ...silence(), ...language(options.language) };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function driving(): Record<string, Preference> {
  return {
    // Firefox takes a free port and writes it into the profile, so two browsers never meet.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [firefoxExtensionId]: firefoxExtensionUuid }),
    // A temporary extension is removed at the end; its storage has to outlive that in a profile that is kept.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The driver works in the extension's manifest.json, which must stay a bare page of the extension.
    'devtools.jsonview.enabled': false,
    // The toolbar popup must not close because the driver looks elsewhere.
    'ui.popup.disable_autohide': true,
    'extensions.webextOptionalPermissionPrompts': false,
    'focusmanager.testmode': true,
    'dom.disable_beforeunload': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.sessionstore.resume_from_crash': false,
    'browser.tabs.warnOnClose': false,
    'browser.warnOnQuit': false,
    'browser.aboutwelcome.enabled': false,
    'browser.toolbars.bookmarks.visibility': 'never',
    'startup.homepage_welcome_url': '',
    'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
    'termsofuse.bypassNotification': true,
    'toolkit.startup.max_resumed_crashes': -1,
  };
}

function network(port: number): Record<string, Preference> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
    'network.proxy.type': 0,
    'network.trr.mode': 5,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.prefetch-next': false,
    'network.dns.disablePrefetch': true,
    'network.http.speculative-parallel-limit': 0,
  };
}

function silence(): Record<string, Preference> {
  return {
    'services.settings.server': 'data:,#x/v1',
    'app.update.disabledForTesting': true,
    'app.update.auto': false,
    'app.normandy.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.newtabpage.activity-stream.feeds.topsites': false,
    'browser.newtabpage.activity-stream.feeds.section.topstories': false,
    'browser.region.network.url': '',
    'browser.safebrowsing.blockedURIs.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.search.update': false,
    'browser.search.suggest.enabled': false,
    'browser.topsites.contile.enabled': false,
    'browser.translations.enable': false,
    'datareporting.healthreport.uploadEnabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.push.connection.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'extensions.blocklist.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-provider.enabled': false,
    'signon.rememberSignons': false,
    'toolkit.telemetry.enabled': false,
    'toolkit.telemetry.server': 'data:,',
    'toolkit.telemetry.unified': false,
  };
}

function language(tag: string | undefined): Record<string, Preference> {
  if (tag === undefined) return {};
  return { 'intl.accept_languages': tag, 'intl.locale.requested': tag, 'javascript.use_us_english_locale': false };
}
