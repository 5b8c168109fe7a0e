/**
 * Self-check of the redesigns in Chromium, which knows nothing of the engine: what is marked after each is there, once and
 * to be seen; nothing marked came or went by the way; a press on the target still does something; a row still reveals.
 * npx tsx tests/survive/check-redesigns.ts [--only NAME,NAME] [--pages TEXT] [--languages en,ar] [--seeds 2] [--every 7]
 *   [--chain 4] [--options JSON] [--press no] [--shots DIR]
 * `--every` takes each so manieth listed page; `--pages` those whose note has the text; `--chain` applies so many by chance,
 * one after another, twice a page.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { seededChance } from '../fakes/seeded-random.ts';
import type { ListedPage } from '../practice-site/listed-page.ts';
import { practicePages } from '../practice-site/page-list.ts';
import type { PracticeDesign, PracticeLanguage, PracticeOptions } from '../practice-site/practice-options.ts';
import { startPracticeSite } from '../practice-site/start-practice-site.ts';
import { wordingsOf } from '../practice-site/wordings.ts';
import { countMarks, lookAtMarks, type SeenMark, signature } from './look-at-marks.ts';
import type { Redesigned } from './redesign/redesign.ts';
import type { Truth } from './redesign/transformation.ts';
import { type TransformationName, transformationNames } from './redesign/transformation-names.ts';
import { bundleForPage } from './run-cases.ts';

const asked = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    pages: { type: 'string', default: '' },
    languages: { type: 'string', default: 'en' },
    designs: { type: 'string', default: 'hub,drawer' },
    seeds: { type: 'string', default: '1' },
    every: { type: 'string', default: '1' },
    chain: { type: 'string', default: '0' },
    press: { type: 'string', default: 'yes' },
    options: { type: 'string', default: '{}' },
    shots: { type: 'string', default: '' },
  },
}).values;
const names = transformationNames.filter((name) => asked.only === '' || asked.only.split(',').includes(name));
const listed = practicePages.filter((page) => page.note.includes(asked.pages)).filter((_, at) => at % Number(asked.every) === 0);
const extra = JSON.parse(asked.options) as Partial<PracticeOptions>;
if (asked.shots !== '') mkdirSync(asked.shots, { recursive: true });

const script = await bundleForPage();
const site = await startPracticeSite({ partDelay: 0 });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=MAP * 127.0.0.1:${String(site.port)}`],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ignoreHTTPSErrors: true });
const tab = await context.newPage();
const problems = new Map<string, string[]>();
const counts = new Map<string, number>();
/** These show or hide marks on purpose. */
const changesMarks = new Set<TransformationName>(['hover-only', 'menu-to-dialog']);

interface Case {
  readonly page: ListedPage;
  readonly plan: readonly TransformationName[];
  readonly seed: number;
  readonly language: PracticeLanguage;
  readonly design: PracticeDesign;
}

async function checkOne(one: Case): Promise<void> {
  const { page, plan, seed, language, design } = one;
  const label = plan.join('+');
  const where = `${page.note} [${language} ${design} ${String(seed)}]`;
  const report = (problem: string): void => {
    problems.set(label, [...(problems.get(label) ?? []), `${where}: ${problem}`]);
  };
  const failed = (e: Error): void => report(`exception ${e.message.split('\n')[0] ?? ''}`);
  site.reset({ language, design, ...page.options, ...extra });
  await tab.goto('about:blank');
  await tab.mouse.move(2, 2);
  await tab.goto(page.url);
  await tab.waitForTimeout(extra.late === true || extra.frame === true ? 1100 : 400);
  tab.on('pageerror', failed);
  try {
    const before = await tab.evaluate<SeenMark[]>(lookAtMarks(page.marks));
    const marksBefore = await tab.evaluate<string>(countMarks);
    const truth: Truth = { page: page.page, step: page.step, marks: page.marks };
    const words = wordingsOf(page.options?.language ?? language);
    await tab.evaluate(script);
    await tab.evaluate('scrollTo(0, 0)');
    const call = [plan, seed, truth, words].map((value) => JSON.stringify(value)).join(', ');
    const result = await tab.evaluate<Redesigned>(`survive.redesign(${call})`);
    for (const name of result.applied) counts.set(name, (counts.get(name) ?? 0) + 1);
    await tab.waitForTimeout(result.calmAfter + 60);
    await shoot(one, label, result);
    const seen = await tab.evaluate<SeenMark[]>(lookAtMarks(result.truth.marks));
    const same = JSON.stringify(result.truth.marks) === JSON.stringify(page.marks);
    for (const [at, mark] of seen.entries()) {
      const was = same ? before[at] : undefined;
      if (mark.shown !== (was?.shown ?? 1)) report(`${mark.mark} shows ${String(mark.shown)} times, not ${String(was?.shown ?? 1)}`);
      else if (mark.covered > (was?.covered ?? 0)) report(`${mark.mark} is covered`);
    }
    const marksAfter = await tab.evaluate<string>(countMarks);
    if (marksAfter !== marksBefore && !result.applied.some((name) => changesMarks.has(name))) {
      report(`other marks show: ${difference(marksBefore, marksAfter)} / ${difference(marksAfter, marksBefore)}`);
    }
    const wide = await tab.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    if (wide > 40) report(`${String(wide)} px too wide`);
    // What was adopted from a report does nothing.
    if (asked.press === 'yes' && result.applied.length > 0 && page.options?.adopted === undefined)
      await tryStep(result.truth, seen, report);
  } catch (e) {
    failed(e instanceof Error ? e : new Error(String(e)));
  }
  tab.off('pageerror', failed);
}

async function shoot({ page, seed, language, design }: Case, label: string, { applied }: Redesigned): Promise<void> {
  if (asked.shots === '' || applied.length === 0) return;
  const file = `${label.slice(0, 60)}-${page.note}-${language}-${design}-${String(seed)}`.replaceAll(/[^\w-]+/g, '_');
  await tab.screenshot({ path: join(asked.shots, `${file}.png`) });
}

function difference(before: string, after: string): string {
  const had = new Set((JSON.parse(before) as unknown[]).map((entry) => JSON.stringify(entry)));
  return (JSON.parse(after) as unknown[])
    .map((entry) => JSON.stringify(entry))
    .filter((entry) => !had.has(entry))
    .join(' ');
}

/** Presses the first target, or hovers the row: something has to happen. */
async function tryStep(truth: Truth, seen: readonly SeenMark[], report: (problem: string) => void): Promise<void> {
  const [target] = seen.filter((mark) => mark.at !== null);
  if (!target?.at || truth.step === 'choose-card') return;
  const [fresh] = await tab.evaluate<SeenMark[]>(lookAtMarks([target.mark]));
  const [x, y] = fresh?.at ?? target.at;
  if (target.mark.startsWith('row:')) {
    const remove = target.mark.replace('row:', 'remove:');
    await tab.mouse.move(x, y);
    await tab.waitForTimeout(80);
    const [revealed] = await tab.evaluate<SeenMark[]>(lookAtMarks([remove]));
    if (revealed?.shown !== 1) report(`hovering ${target.mark} shows ${remove} ${String(revealed?.shown ?? 0)} times`);
    return;
  }
  const before = await tab.evaluate<string>(signature);
  const asks = site.requests.length;
  await tab.mouse.click(x, y);
  await tab.waitForTimeout(200);
  const after = await tab.evaluate<string>(signature).catch(() => 'gone on');
  if (after === before && site.requests.length === asks) report(`a press on ${target.mark} does nothing`);
}

function plansFor(at: number): readonly (readonly TransformationName[])[] {
  const length = Number(asked.chain);
  if (length === 0) return names.map((name) => [name]);
  const random = seededChance(at + 1);
  return Array.from({ length: 2 }, () => random.shuffled(names).slice(0, length));
}

for (const [at, page] of listed.entries()) {
  for (const language of asked.languages.split(',') as PracticeLanguage[]) {
    for (const design of (asked.designs.split(',') as PracticeDesign[]).filter((one) => (page.options?.design ?? one) === one)) {
      for (const plan of plansFor(at)) {
        for (let seed = 1; seed <= Number(asked.seeds); seed += 1) {
          await checkOne({ page, plan, seed: seed * 1000 + at, language, design });
        }
      }
    }
  }
}
await browser.close();
await site.close();
const lines = [
  ...names.map((name) => `${name}: applied ${String(counts.get(name) ?? 0)} times`),
  ...[...problems].map(([name, found]) => `\n${name}: ${String(found.length)} problems\n${found.slice(0, 12).join('\n')}`),
  problems.size === 0 ? 'no problems' : '',
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = problems.size === 0 ? 0 : 1;
