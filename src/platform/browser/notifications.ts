/** Notifications of the desktop, where the person has allowed them. Some browsers have none at all. */
import browser, { type Permissions } from 'webextension-polyfill';

const wanted: Permissions.Permissions = { permissions: ['notifications'] };

/** Only the four fields that every browser takes. */
const id = 'reminder';
const icon = 'icons/uncard-128.png';

export async function canNotify(): Promise<boolean> {
  try {
    return await browser.permissions.contains(wanted);
  } catch {
    return false;
  }
}

/** Has the browser ask the person. Only works within a press; false when they or the browser refuse. */
export async function askToNotify(): Promise<boolean> {
  try {
    return await browser.permissions.request(wanted);
  } catch {
    return false;
  }
}

/** Gives the permission back. */
export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove(wanted);
}

/** Shows nothing where it is not allowed: the icon and the popup say the same. */
export async function notify(title: string, message: string): Promise<void> {
  if (!(await canNotify())) return;
  try {
    await browser.notifications.create(id, { type: 'basic', title, message, iconUrl: browser.runtime.getURL(icon) });
  } catch {
    // A desktop without a place for notifications loses nothing that is not said elsewhere too.
  }
}

/** Calls back when the person presses the notification, from now on or from when notifications are allowed. */
export function watchNotificationPress(onPress: () => void): void {
  const pressed = (pressedId: string) => {
    if (pressedId === id) onPress();
  };
  const listen = () => {
    const { notifications } = browser as Partial<typeof browser>;
    if (notifications !== undefined && !notifications.onClicked.hasListener(pressed)) notifications.onClicked.addListener(pressed);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
