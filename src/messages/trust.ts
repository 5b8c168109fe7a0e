/** Who sent a message, by what the browser says of the sender. Pure. */
import { genuineDomains } from '../guide/hosts.ts';
import type { Tier } from './protocol.ts';

/** What the browser tells about a sender; never what the message says of itself. */
export interface Sender {
  readonly extensionId: string | null;
  readonly url: string | null;
  readonly frame: number | null;
  readonly hasTab: boolean;
}

export interface Self {
  readonly extensionId: string;
  /** Address of the extension's own root, such as `chrome-extension://…/`. */
  readonly root: string;
}

/** Whether an ASCII host name is AliExpress or Alipay: equal to one of the domains, or a dot and one of them at its end. */
export function isGenuineHost(host: string): boolean {
  return genuineDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function isGenuineAddress(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' && isGenuineHost(hostname);
  } catch {
    return false;
  }
}

export function tierOf(sender: Sender, self: Self): Tier {
  if (sender.extensionId !== self.extensionId || sender.url === null) return 'stranger';
  if (sender.url.startsWith(self.root)) return 'own-page';
  return sender.hasTab && sender.frame === 0 && isGenuineAddress(sender.url) ? 'own-content' : 'stranger';
}
