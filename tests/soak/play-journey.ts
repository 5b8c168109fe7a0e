/** Plays one journey: the person follows the guide, faults strike, and every look is held against what must hold. */
import { startGuide } from '../../tools/tour/start-guide.ts';
import { rightTruths } from '../browser/right-rings.ts';
import { type Aim, chooseDeed, type Sight } from './choose-deed.ts';
import { doDeed } from './do-deed.ts';
import { injectFault } from './inject-fault.ts';
import { look } from './look.ts';
import { describeFault, listOf } from './plan-journey.ts';
import { findSetback, isFalselyGone, noProgress, type Progress } from './progress.ts';
import type { Ending, Failure, FailureKind, JourneyPlan, PlayedJourney } from './soak-journey.ts';
import type { SoakStage } from './soak-stage.ts';

/** A person gives up when the same page and step come back this often without a fault in between, and after so many deeds. */
const mostTimes = 8;
const mostDeeds = 60;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What changes in the course of a journey. */
interface Course {
  readonly failures: Failure[];
  readonly struck: string[];
  siteFault: JourneyPlan['siteFault'];
  before: Progress;
  /** Since the look before. */
  erased: boolean;
  wasErased: boolean;
  deeds: number;
  alone: number;
  met: string;
  times: number;
}

/** @param tell Gets every look, deed and fault, in words. */
export async function playJourney(stage: SoakStage, plan: JourneyPlan, tell: (line: string) => void): Promise<PlayedJourney> {
  const course: Course = {
    failures: [],
    struck: plan.siteFault === 'none' ? [] : [`site: ${plan.siteFault}`],
    siteFault: plan.siteFault,
    before: noProgress,
    erased: false,
    wasErased: false,
    deeds: 0,
    alone: 0,
    met: '',
    times: 0,
  };
  const ending = await playToItsEnd(stage, plan, course, tell).catch((error: unknown): Ending => {
    fail(course, tell, 'broken off', error instanceof Error ? error.message : String(error));
    return 'failed';
  });
  for (const path of new Set(stage.visit.forbiddenPresses())) fail(course, tell, 'forbidden press', path);
  const { deeds, alone, struck, failures } = course;
  return { browser: stage.name, seed: plan.seed, ending: failures.length > 0 ? 'failed' : ending, deeds, alone, faults: struck, failures };
}

function fail({ failures }: Course, tell: (line: string) => void, kind: FailureKind, what: string): void {
  failures.push({ kind, what });
  tell(`FAILED, ${kind}: ${what}`);
}

async function begin({ visit, clear }: SoakStage, plan: JourneyPlan): Promise<void> {
  await clear();
  visit.site.reset(plan.site);
  await visit.browser.open(plan.from);
  if (plan.start === 'pill') await visit.pressAction('start');
  else await startGuide(visit.browser);
}

async function playToItsEnd(stage: SoakStage, plan: JourneyPlan, course: Course, tell: (line: string) => void): Promise<Ending> {
  await begin(stage, plan);
  while (course.deeds < mostDeeds) {
    course.deeds += 1;
    await strike(stage, plan, course, 'before', tell);
    const aim = (): Aim => toAim(plan, course);
    const sight = await look(stage, plan, (seen) => chooseDeed(seen, aim()).do !== 'wait');
    await judge(stage, plan, course, sight, tell);
    count(course, sight);
    const deed = chooseDeed(sight, aim());
    tell(`${course.deeds}. ${describeSight(sight)} → ${JSON.stringify(deed)}`);
    if (deed.do === 'end') return deed.as;
    if (deed.do === 'wait' || course.times >= mostTimes) {
      fail(course, tell, 'stuck', `${deed.do === 'wait' ? 'nothing to do' : `${course.times} times the same`}: ${describeSight(sight)}`);
      return 'failed';
    }
    if (deed.do.endsWith('-alone')) course.alone += 1;
    if (deed.do === 'mend-site') course.siteFault = 'none';
    await doDeed(stage, deed);
    await strike(stage, plan, course, 'after', tell);
    await pause(300);
  }
  fail(course, tell, 'stuck', `no end after ${mostDeeds} deeds`);
  return 'failed';
}

function toAim(plan: JourneyPlan, { siteFault, wasErased, times }: Course): Aim {
  return { goal: plan.goal, list: listOf[plan.place], from: plan.from, siteFault, wasErased, times };
}

async function strike(
  stage: SoakStage,
  plan: JourneyPlan,
  course: Course,
  moment: 'before' | 'after',
  tell: (line: string) => void,
): Promise<void> {
  for (const fault of plan.faults) {
    if (fault.at !== course.deeds || fault.moment !== moment) continue;
    tell(`   ${describeFault(fault)}`);
    course.struck.push(fault.kind);
    course.met = '';
    const { erased, failures } = await injectFault(stage, fault);
    course.erased ||= erased;
    course.wasErased ||= erased;
    for (const { kind, what } of failures) fail(course, tell, kind, `${what}, at ${describeFault(fault)}`);
  }
}

function count(course: Course, { page, step, address }: Sight): void {
  const met = `${page} ${step} ${page === null ? address : ''}`;
  course.times = met === course.met ? course.times + 1 : 0;
  course.met = met;
}

function findWrongRings({ step, truths, cardIsThere }: Sight, { goal }: JourneyPlan): readonly string[] {
  // Once the card is gone, what the guide points at is another's by right.
  const right = rightTruths(step ?? 'none', cardIsThere ? goal : '[^+]+');
  return truths.filter((truth) => !right.test(truth));
}

async function judge(stage: SoakStage, plan: JourneyPlan, course: Course, sight: Sight, tell: (line: string) => void): Promise<void> {
  const seen = describeSight(sight);
  const { progress, cardIsThere, hosts } = sight;
  const setback = findSetback(course.before, progress, { cardIsThere, erased: course.erased });
  if (setback !== null) fail(course, tell, 'lost progress', `${setback}: ${seen}`);
  if (isFalselyGone(progress, cardIsThere)) fail(course, tell, 'false gone', seen);
  if (hosts > 1) fail(course, tell, 'two overlays', seen);
  course.before = progress;
  course.erased = false;
  if (findWrongRings(sight, plan).length === 0) return;
  // A page that was being drawn anew in between has its rings read over another page: what is wrong stays wrong.
  await pause(800);
  const again = await look(stage, plan, () => true);
  const wrong = again.step === sight.step ? findWrongRings(again, plan) : [];
  if (wrong.length > 0) fail(course, tell, 'wrong ring', `${wrong.join(', ')}: ${describeSight(again)}`);
}

function describeSight({ address, page, step, rung, verdict, asks, progress, truths, cardIsThere }: Sight): string {
  const shown = step === null ? 'nothing shown' : `“${page}” shows “${step}” (${rung}${verdict === null ? '' : `, ${verdict}`})`;
  const rings = truths.length === 0 ? '' : `, rings on ${truths.join(' and ')}`;
  const record = `${progress.running ? 'running' : 'not running'}, website ${progress.web}${progress.appDone ? ', app done' : ''}`;
  const asked = asks === null ? '' : `, site asks ${asks}`;
  return `${shown}${rings}${asked} [${record}; the card is ${cardIsThere ? 'there' : 'gone'}] at ${address}`;
}
