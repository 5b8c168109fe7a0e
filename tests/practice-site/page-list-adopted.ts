/**
 * Pages that were adopted from reports, for `page-list.ts`.
 */
import { type AdoptedPage, addressOfAdopted, adoptedPages, markOf } from './adopted/adopted-pages.ts';
import type { ListedPage } from './listed-page.ts';

/** In steps of four CSS pixels: a window narrower than this had the narrow layout. */
const narrowWindow = 150;

function toListed(adopted: AdoptedPage): ListedPage {
  const { name, page, step, targets, report } = adopted;
  return {
    url: addressOfAdopted(adopted).href,
    page,
    step,
    marks: targets.map(markOf),
    options: { adopted: name, language: report.language, mobile: report.window.width < narrowWindow },
    note: `adopted report “${name}”`,
  };
}

export const listedAdoptedPages: readonly ListedPage[] = adoptedPages.map(toListed);
