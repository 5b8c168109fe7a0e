/** Tells when the person has come to another page, or back to this one, without a load. */
import { watchAddress } from '../platform/page/watch-address.ts';

/** @param onArrival Called before the page is looked at again. */
export function watchArrivals(window: Window, onArrival: () => void, signal: AbortSignal): void {
  let { pathname } = window.location;
  const check = () => {
    // Another query or another part of the page is no other page.
    if (window.location.pathname === pathname) return;
    ({ pathname } = window.location);
    onArrival();
  };
  watchAddress(window, check, signal);
  // Out of the browser's page cache the page comes back as it was left.
  window.addEventListener('pageshow', (event) => event.persisted && onArrival(), { signal });
}
