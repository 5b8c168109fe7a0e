/** What the person of the soak sees: waits until page and panel have come to rest, however slow the machine is. */
import type { OverlayReading } from '../../tools/browsers/test-browser.ts';
import { toMoment } from '../../tools/tour/follow-guide.ts';
import type { Sight } from './choose-deed.ts';
import { progressOf } from './progress.ts';
import type { JourneyPlan } from './soak-journey.ts';
import type { SoakStage } from './soak-stage.ts';

/** How long nothing to do may show, in milliseconds: as long as the longest wait of one step of the drivers. */
const patience = 30_000;
const lookEvery = 150;
/** Looks that patience takes at least: on a slow machine each takes longer, and so does everything that is waited for. */
const fewestLooks = 90;
/** The same has to be seen this often in a row. */
const looksAlike = 4;
/** A ring at least this wide, in CSS pixels, is on a whole row. */
const rowWidth = 300;

/** Controls of the site's own checks and forms: whoever meets one has to press it before anything else. */
const answers = ['sign-in-submit', 'pass-bot-check', 'identity-continue', 'close-refusal'] as const;
const asksExpression = `(() => {
  if (!location.protocol.startsWith('http')) return null;
  const marks = window.eval('practice.marks()').filter(({ width, height }) => width > 0 && height > 0).map(({ mark }) => mark);
  return ${JSON.stringify(answers)}.find((mark) => marks.includes(mark)) ?? null;
})()`;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A navigation may cut any of these short: then there is nothing to see for the moment. */
const orNull = <Value>(asked: Promise<Value>): Promise<Value | null> => asked.catch(() => null);

function signatureOf(reading: OverlayReading | null, asks: string | null): string {
  return JSON.stringify([asks, reading?.panel?.attributes, reading?.panel?.box, reading?.rings.map(({ box }) => box)]);
}

async function toSight(stage: SoakStage, plan: JourneyPlan, reading: OverlayReading | null, asks: string | null): Promise<Sight> {
  const { browser, site } = stage.visit;
  const { page, step, rung, verdict } = toMoment(reading);
  const [first] = reading?.rings ?? [];
  const shown = first === undefined ? null : await stage.visit.shown();
  if (shown !== null && shown.step !== step) throw new Error('Something else is shown by now.');
  const progress = progressOf(await stage.readRecord('journey'));
  return {
    address: await browser.address(),
    page,
    step,
    rung,
    verdict,
    actions: reading?.actions ?? [],
    truths: shown?.rings ?? [],
    isRowRinged: first !== undefined && first.box.width > rowWidth,
    asks,
    hosts: reading?.hosts ?? 0,
    progress,
    cardIsThere: site.cardKeys(plan.place).includes(plan.goal),
  };
}

/**
 * @param isEnough Whether there is something to do about what is seen.
 * @returns What is seen as soon as there is, or at the end of patience.
 * @throws When nothing at all can be seen by then.
 */
export async function look(stage: SoakStage, plan: JourneyPlan, isEnough: (sight: Sight) => boolean): Promise<Sight> {
  const { browser } = stage.visit;
  const end = Date.now() + patience;
  let before = '';
  for (let alike = 0, looks = 1; ; looks += 1) {
    const reading = await orNull(browser.overlay());
    const asks = await orNull(browser.evaluate<string | null>(asksExpression));
    const now = signatureOf(reading, asks);
    alike = now === before ? alike + 1 : 0;
    before = now;
    const isOver = Date.now() > end && looks > fewestLooks;
    if (isOver || alike >= looksAlike) {
      const sight = await orNull(toSight(stage, plan, reading, asks));
      if (sight !== null && (isOver || isEnough(sight))) return sight;
      if (isOver) throw new Error('The page could not be looked at.');
    }
    await pause(lookEvery);
  }
}
