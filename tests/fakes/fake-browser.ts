/** The browser's own interfaces in memory, for `vi.mock('webextension-polyfill', …)` with `browser` as the default export. */
import { fakeBrowser } from '@webext-core/fake-browser';

export const browser = fakeBrowser;

let language = 'en-US';

/** What the package leaves out and our code asks for. */
Object.assign(fakeBrowser.i18n, { getUILanguage: () => language });

const granted = new Set<string>();

/** Permissions that a person gave or took away; the package has none of this. */
Object.assign(fakeBrowser.permissions, {
  contains: ({ permissions = [] }: { permissions?: readonly string[] }) => Promise.resolve(permissions.every((name) => granted.has(name))),
  onAdded: { addListener: () => undefined },
});

/** As if the person had allowed it. */
export function grant(permission: string): void {
  granted.add(permission);
}

/** A clean browser that speaks this language. */
export function resetBrowser(browserLanguage = 'en-US'): void {
  browser.reset();
  granted.clear();
  language = browserLanguage;
}

export interface Write {
  readonly key: string;
  readonly value: unknown;
}

/** Every write to local storage from now on, in order. */
export function recordWrites(): readonly Write[] {
  const writes: Write[] = [];
  browser.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local') return;
    for (const [key, { newValue }] of Object.entries(changes)) writes.push({ key, value: newValue });
  });
  return writes;
}

export async function storedLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** The browser was closed and opened again: the session is forgotten, the disk is not. */
export async function forgetSession(): Promise<void> {
  await browser.storage.session.clear();
}

/** A message as the browser would deliver it. Undefined when no listener of this context claims it. */
export async function deliver(message: unknown, sender: Readonly<Record<string, unknown>>): Promise<unknown> {
  let answered: (reply: unknown) => void = () => undefined;
  const reply = new Promise<unknown>((resolve) => {
    answered = resolve;
  });
  const claims = await browser.runtime.onMessage.trigger(message, sender, answered);
  return claims.some((claim: unknown) => claim === true) ? reply : undefined;
}
