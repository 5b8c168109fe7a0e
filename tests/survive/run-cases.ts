/** Makes each redesigned page in real Chromium and looks at it once with the engine. */
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleOptions } from '../../tools/build/build-extension.ts';
import { truthsExpression } from '../browser/ring-truths.ts';
import { seededChance } from '../fakes/seeded-random.ts';
import type { ListedPage } from '../practice-site/listed-page.ts';
import { practicePages } from '../practice-site/page-list.ts';
import { annasVisa, type PracticeOptions } from '../practice-site/practice-options.ts';
import { type PracticeSite, startPracticeSite } from '../practice-site/start-practice-site.ts';
import { wordingsOf } from '../practice-site/wordings.ts';
import { drawSynonyms } from './draw-synonyms.ts';
import { judgeCase } from './judge-case.ts';
import type { Look } from './look-in-page.ts';
import type { Redesigned } from './redesign/redesign.ts';
import type { Judged, LookedAt, SurviveCase } from './survive-case.ts';

const wide = { width: 1280, height: 800 };
const narrow = { width: 480, height: 800 };
/** Until a page has its own late parts, in milliseconds. */
const settles = 260;
const settlesLate = 950;
/** After the last change of a redesign. */
const calms = 80;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a case asks of the practice site. */
export function optionsOf({ language, design, transformations, seed }: SurviveCase, listed: ListedPage): Partial<PracticeOptions> {
  const synonyms = transformations.includes('synonyms') ? drawSynonyms(language, seededChance(seed)) : {};
  return { language, design, partDelay: 0, ...listed.options, synonyms };
}

/** The page of a case. @throws When the list of pages has changed since the case was written down. */
export function listedOf({ at, note }: SurviveCase): ListedPage {
  const listed = practicePages[at];
  if (listed?.note !== note) throw new Error(`Page ${at} of the practice site is not “${note}” any more.`);
  return listed;
}

/** The redesigns and the engine as one classic script, from the same sources and settings as the extension. */
export async function bundleForPage(): Promise<string> {
  const { outputFiles } = await build({ ...bundleOptions, entryPoints: ['tests/survive/survive-in-page.ts'], write: false });
  return outputFiles?.[0]?.text ?? '';
}

/** The call that redesigns a page, for a page that holds the bundle. */
export function redesignCall(planned: SurviveCase, { page, step, orStep, marks, ringMayMiss }: ListedPage): string {
  const names = planned.transformations.filter((name) => name !== 'synonyms');
  const truth = { page, step, orStep, marks, ringMayMiss };
  return `survive.redesign(${JSON.stringify(names)}, ${planned.seed}, ${JSON.stringify(truth)}, ${JSON.stringify(wordingsOf(planned.language))})`;
}

/** The cards that the list on a page holds for certain; null where the page is no list, or cannot show it whole. */
function cardsThere(listed: ListedPage): readonly string[] | null {
  const { fault, cards, alipayCards } = { fault: 'none', cards: null, alipayCards: [], ...listed.options } as const;
  // What was adopted from a report shows the one card that stands for any.
  if (listed.options?.adopted !== undefined)
    return listed.page === 'wallet-cards' || listed.page === 'alipay-cards' ? [annasVisa.digits] : null;
  if (fault === 'skeleton-forever' || fault === 'list-error' || fault === 'slow') return null;
  if (listed.page === 'alipay-cards') return alipayCards.map(({ digits }) => digits);
  return listed.page === 'wallet-cards' ? (cards?.map(({ digits }) => digits) ?? [annasVisa.digits, '5100']) : null;
}

export function isNarrow({ url, options }: ListedPage): boolean {
  return options?.mobile === true || new URL(url).hostname.startsWith('m.');
}

/** Chromium with its own practice site. */
export interface Stage {
  show(planned: SurviveCase): Promise<Judged>;
  screenshot(path: string): Promise<void>;
  html(): Promise<string>;
  close(): Promise<void>;
}

async function openPage(browser: Browser, script: string): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: wide });
  await context.addInitScript({ content: script });
  return context.newPage();
}

async function showCase(page: Page, site: PracticeSite, planned: SurviveCase): Promise<Judged> {
  const listed = listedOf(planned);
  site.reset(optionsOf(planned, listed));
  await page.setViewportSize(isNarrow(listed) ? narrow : wide);
  await page.goto('about:blank');
  await page.goto(listed.url);
  await pause(listed.options?.late === true || listed.options?.partDelay !== undefined ? settlesLate : settles);
  const { truth, applied, calmAfter } = await page.evaluate<Redesigned>(redesignCall(planned, listed));
  await pause(calmAfter + calms);
  const { boxes, ...look } = await page.evaluate<Look>(`survive.lookAtPage('survive')`);
  const looked: LookedAt = { ...look, rings: await page.evaluate<string[]>(truthsExpression(boxes)) };
  const judged = judgeCase({ ...listed, ...(truth as ListedPage) }, looked);
  const all = planned.transformations.includes('synonyms') ? ['synonyms', ...applied] : applied;
  return { planned, applied: all, ...judged, looked, cardsThere: cardsThere(listed) };
}

export async function openStage(executablePath: string, script: string): Promise<Stage> {
  const site = await startPracticeSite({});
  // One renderer for all the hosts: a new one for each page would take most of the time.
  const args = [
    '--no-sandbox',
    '--disable-site-isolation-trials',
    '--renderer-process-limit=1',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`,
  ];
  const browser = await chromium.launch({ executablePath, args });
  const page = await openPage(browser, script);
  return {
    show: (planned) => showCase(page, site, planned),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    html: () => page.content(),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
