/**
 * Which variant of the site answers: aliexpress.ru is another application, `m.` hosts have the narrow layout.
 */
import type { PageRequest } from '../page-request.ts';

export function isRussianHost({ url }: PageRequest): boolean {
  return /(^|\.)aliexpress\.ru$/.test(url.hostname);
}

export function isMobile({ url, state }: PageRequest): boolean {
  return state.options.mobile || url.hostname.startsWith('m.');
}
