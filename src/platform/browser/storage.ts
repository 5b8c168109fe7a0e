/** Reading, writing and watching the stored records. Knows keys, not what the records mean. */
import browser, { type Storage } from 'webextension-polyfill';

/** Records on disk. Content scripts read them; the background alone writes them. */
export type LocalKey = 'journey' | 'journey-set-aside' | 'preferences' | 'words';
/** Records of this browser session, which pages never see. */
export type SessionKey = 'rows' | 'report';

export async function readLocal<Key extends LocalKey>(...keys: readonly Key[]): Promise<Readonly<Record<Key, unknown>>> {
  return (await browser.storage.local.get([...keys])) as Record<Key, unknown>;
}

export async function writeLocal(key: LocalKey, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

export async function readSession(key: SessionKey): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function writeSession(key: SessionKey, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

/** Forgets a record; one that is not there is no matter. */
export async function removeLocal(key: LocalKey): Promise<void> {
  await browser.storage.local.remove(key);
}

/** Forgets every record, also those of this session. */
export async function eraseAll(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Everything on disk, by key. */
export async function readEverything(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.local.get(null);
}

/** Calls back with the new value of each local record that changed. */
export function watchLocal(onChange: (key: string, value: unknown) => void): () => void {
  const listen = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== 'local') return;
    for (const [key, { newValue }] of Object.entries(changes)) onChange(key, newValue);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
