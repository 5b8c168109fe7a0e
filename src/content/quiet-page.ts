/** Shopping pages, told by their address: nothing is looked at there while the guide is off. */
import { quietAddresses } from '../guide/quiet-addresses.ts';

/** Whether an address is known to be a shopping page; the query is left out, it may name anything. */
export function isQuietAddress(host: string, path: string): boolean {
  return quietAddresses.some(({ pattern }) => new RegExp(pattern, 'u').test(`${host}${path}`.toLowerCase()));
}

export function isQuietPage({ hostname, pathname, hash }: Location): boolean {
  return isQuietAddress(hostname, `${pathname}${hash}`);
}
