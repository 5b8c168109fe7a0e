/**
 * Visible things beside the target that look like it and are not: gift cards, PayPal, addresses, reviews, coupons, banners,
 * a link that deletes the account. All marked `never`, all in the words of the page's language.
 */
import { type Decoy, makeDecoys } from './make-decoys.ts';
import type { PageToRedesign, Transformation } from './transformation.ts';
import { isWithin, targetsOf } from './walk.ts';

const pages = new Set(['elsewhere', 'account', 'wallet', 'wallet-cards', 'alipay-home', 'alipay-cards', 'checkout', 'orders', 'help']);

export const decoys: Transformation = {
  name: 'decoys',
  apply(page) {
    const { random, truth, words } = page;
    const main = page.parts.main();
    if (words === null || main === null || !pages.has(truth.page)) return null;
    const offered = makeDecoys(main.ownerDocument, words).filter((decoy) => fits(decoy, page));
    const chosen = random.shuffled(offered).slice(0, random.between(2, 5));
    const near = findNeighbour(page);
    for (const { element, place } of chosen) {
      if (place === 'beside' && near !== null && random.happens(0.5)) near.before(element);
      else if (place === 'beside' && near !== null) near.after(element);
      else if (place !== 'end' && random.happens(0.5)) main.prepend(element);
      else main.append(element);
    }
    return truth;
  },
};

/** Nothing that would be right as well, or would make another page of it. */
function fits({ kind }: Decoy, { truth }: PageToRedesign): boolean {
  const isCards = truth.page === 'wallet-cards' || truth.page === 'alipay-cards';
  if (kind === 'add-card') return (isCards || truth.page === 'wallet') && truth.step !== 'change-default';
  if (kind === 'account') return isCards || truth.page === 'wallet';
  if (kind === 'default') return truth.step !== 'change-default';
  return true;
}

/** The block before and after which decoys stand: the list, or what holds the target in the main content. */
function findNeighbour(page: PageToRedesign): HTMLElement | null {
  const main = page.parts.main();
  const list = page.parts.list();
  if (list !== null && main !== null && isWithin(list, main) && list.parentElement !== null && !list.matches('tbody')) return list;
  const [target] = targetsOf(page);
  if (target === undefined || main === null || !isWithin(target, main)) return null;
  let at: HTMLElement = target.closest('table') ?? target;
  while (
    at.parentElement !== null &&
    at.parentElement !== main &&
    !/^(block|flow-root)$/.test(getComputedStyle(at.parentElement).display)
  ) {
    at = at.parentElement;
  }
  return at.matches('td, th, li, tr, tbody') ? at.closest<HTMLElement>('table, ul') : at;
}
