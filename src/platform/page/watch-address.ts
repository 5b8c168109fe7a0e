/** Calls back when the page's address changes without a load. */

/** The Navigation API fires for the page's own pushState too; the other two serve browsers without it. */
export function watchAddress(window: Window, onChange: () => void, signal: AbortSignal): void {
  let last = window.location.href;
  const check = () => {
    if (window.location.href === last) return;
    last = window.location.href;
    onChange();
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('hashchange', check, { signal });
}
