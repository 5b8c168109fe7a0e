/**
 * The regions of a practice page, found once before the first transformation, while its class names still tell them.
 * Each is asked for anew when it is needed, because transformations replace elements.
 */
import { findAll, isShown, nowOf } from './walk.ts';

export interface PageParts {
  header(): HTMLElement | null;
  footer(): HTMLElement | null;
  /** The main content: what the page is about. */
  main(): HTMLElement | null;
  /** The account's menu beside the main content. */
  aside(): HTMLElement | null;
  /** The rows of the saved cards, in the list or on a card's own page. */
  rows(): HTMLElement[];
  /** What holds the rows. */
  list(): HTMLElement | null;
  /** An open menu, flyout or drawer of the site. */
  menu(): HTMLElement | null;
}

const selectors = {
  header: '.site-header, .top-bar, [class*="RedHeader__wrap"], .m-head, .alipay-head',
  footer: '.site-footer',
  main: 'main, .me, .pay',
  aside: 'aside[class*="account-menu--wrap"]',
  menu: '[class*="my-account--popupCls"], .top-menu, .old-menu, .side-panel, .pay-menu, [class*="wallet-card--morePopup"]',
};

export function findPageParts(document: Document): PageParts {
  const first = (selector: string): (() => HTMLElement | null) => {
    const found = findAll(document, selector).find(isShown) ?? null;
    return () => {
      const now = found === null ? null : nowOf(found);
      return now?.isConnected ? now : null;
    };
  };
  const rows = (): HTMLElement[] => findAll(document, '[data-practice^="row:"]').filter(isShown);
  return {
    header: first(selectors.header),
    footer: first(selectors.footer),
    main: first(selectors.main),
    aside: first(selectors.aside),
    menu: first(selectors.menu),
    rows,
    list: () => rows()[0]?.parentElement ?? null,
  };
}
