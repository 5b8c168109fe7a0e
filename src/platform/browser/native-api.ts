/**
 * The browser's own interface with promises, as every browser that we support has it for what a content script may do.
 * The build puts it in the place of webextension-polyfill there: nothing that is not needed is parsed on pages of the sites.
 */
import type { Browser } from 'webextension-polyfill';

const names = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

// Chrome and Edge below 148 know it by their own name alone; a script beside an extension that has gone finds neither.
export default (names.browser ?? names.chrome) as Browser;
