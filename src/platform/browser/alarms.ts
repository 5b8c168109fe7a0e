/** One alarm of the browser, which may be lost at any time: it only wakes the background to look at what is stored. */
import browser from 'webextension-polyfill';

const name = 'wake';

/** @param at Milliseconds since 1970; null for no alarm. A time that is over rings at once. */
export async function setWake(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: at });
}

/** Calls back whenever the alarm rings. */
export function watchWake(onWake: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) onWake();
  });
}
