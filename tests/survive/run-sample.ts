/** Shows some of the redesigned pages to the built extension, in each browser. */
import { toMoment } from '../../tools/tour/follow-guide.ts';
import { type BrowserName, beginVisits, type GuidedVisit, type Shown } from '../browser/guided-visit.ts';
import type { ListedPage } from '../practice-site/listed-page.ts';
import { practicePages } from '../practice-site/page-list.ts';
import { judgeCase } from './judge-case.ts';
import type { Redesigned } from './redesign/redesign.ts';
import { isNarrow, listedOf, optionsOf, redesignCall } from './run-cases.ts';
import type { Judged, SurviveCase } from './survive-case.ts';

/** How long something may take to show, and how long it has to stay, in milliseconds. */
const patience = 7000;
const stays = 1200;
const settles = 500;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until the same is shown for a while. */
async function lookUntilCalm(visit: GuidedVisit): Promise<Shown & { readonly rung: string }> {
  const end = Date.now() + patience;
  let before = '';
  let since = Date.now();
  for (;;) {
    const now = await visit.shown();
    const written = JSON.stringify(now);
    if (written !== before) since = Date.now();
    before = written;
    if (Date.now() - since >= stays || Date.now() > end) {
      const reading = await visit.browser.overlay();
      return { ...now, rung: toMoment(reading).rung ?? '' };
    }
    await pause(100);
  }
}

async function showCase(visit: GuidedVisit, script: string, planned: SurviveCase): Promise<Judged> {
  const listed = listedOf(planned);
  const { browser } = visit;
  await visit.renew(optionsOf(planned, listed));
  await browser.setViewport(isNarrow(listed) ? 480 : 1280, 800);
  await browser.open(listed.url);
  await pause(settles);
  // The page's own world knows the marks, a driver's does not.
  const code = `${script}\n;JSON.stringify(${redesignCall(planned, listed)})`;
  const { truth, applied } = JSON.parse(await browser.evaluate<string>(`window.eval(${JSON.stringify(code)})`)) as Redesigned;
  const { page, step, rung, rings } = await lookUntilCalm(visit);
  const looked = { page: page ?? 'none', step: step ?? 'none', rung, rings, reading: null, reasons: [] };
  const judged = judgeCase({ ...listed, ...(truth as ListedPage) }, looked);
  return { planned, applied, ...judged, looked, cardsThere: null };
}

/** Where only the popup speaks there is no overlay to look at. */
const withoutOverlay: ReadonlySet<string> = new Set(['bot-check', 'identity-check']);

/** @param tell Gets every page that was not right, as soon as it was looked at. */
export async function runSample(
  name: BrowserName,
  script: string,
  cases: readonly SurviveCase[],
  tell: (judged: Judged) => void,
): Promise<readonly Judged[]> {
  const visit = await beginVisits(name);
  try {
    await visit.begin({});
    const judged: Judged[] = [];
    for (const planned of cases) {
      if (withoutOverlay.has(practicePages[planned.at]?.page ?? '')) continue;
      const one = await showCase(visit, script, planned);
      judged.push(one);
      if (one.outcome !== 'right') tell(one);
    }
    return judged;
  } finally {
    await visit.end();
  }
}
