/**
 * A person who follows the guide: presses only ringed controls and the panel's own controls, and looks before each press.
 * Knows the markers of the overlay and nothing of the site or of the extension's code.
 */
import type { Box, OverlayReading, TestBrowser } from '../browsers/test-browser.ts';

export interface Moment {
  /** Page and step as the panel marks them; null while there is no panel. */
  readonly page: string | null;
  readonly step: string | null;
  readonly rung: string | null;
  readonly verdict: string | null;
  /** What the panel says. */
  readonly says: string;
  readonly rings: number;
}

export interface Deed {
  readonly moment: Moment;
  /** What the person then did, in words. */
  readonly did: string;
}

export interface FollowOptions {
  /** The number chosen when the guide asks which card; from 1. */
  readonly choice: number;
  /** Steps at which the person stops following. */
  readonly until: readonly string[];
  /** Called before every press, with what was about to be pressed. */
  readonly onDeed?: (deed: Deed) => Promise<void>;
}

/** Longest wait for the panel to settle and for something to change, in milliseconds. */
const patience = 9000;
const lookEvery = 120;
/** A person gives up when the same step comes back this often. */
const mostRepeats = 4;
const mostDeeds = 30;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function toMoment(reading: OverlayReading | null): Moment {
  const panel = reading?.panel ?? null;
  const mark = (name: string) => panel?.attributes[name] ?? null;
  return {
    page: mark('data-page'),
    step: mark('data-step'),
    rung: mark('data-rung'),
    verdict: mark('data-verdict'),
    says: panel?.text ?? '',
    rings: reading?.rings.length ?? 0,
  };
}

function signature(reading: OverlayReading | null): string {
  return JSON.stringify([reading?.panel?.attributes, reading?.panel?.box, reading?.rings.map(({ box }) => box)]);
}

/** Waits until what is shown has been the same for a few looks and is not just waiting for the page. */
export async function settle(
  browser: TestBrowser,
  accept: (moment: Moment, reading: OverlayReading) => boolean = () => true,
): Promise<OverlayReading | null> {
  const end = Date.now() + patience;
  let before = '';
  let same = 0;
  let reading: OverlayReading | null = null;
  while (Date.now() < end) {
    reading = await browser.overlay();
    const now = signature(reading);
    same = now === before ? same + 1 : 0;
    before = now;
    const moment = toMoment(reading);
    if (same >= 4 && reading !== null && moment.step !== null && moment.step !== 'wait' && accept(moment, reading)) return reading;
    await pause(lookEvery);
  }
  return reading;
}

function middle({ x, y, width, height }: Box): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}

/** Looks for the control again right before the press: the panel may have moved meanwhile. */
async function pressAction(browser: TestBrowser, name: string, index: string | null): Promise<void> {
  const reading = await browser.overlay();
  const action = reading?.actions.find((candidate) => candidate.action === name && (index === null || candidate.index === index));
  if (action !== undefined) await browser.pressAt(...middle(action.box));
}

/** What a person would do next, or null when the guide shows nothing to press. */
function planDeed(
  reading: OverlayReading,
  moment: Moment,
  choice: number,
  isRepeat: boolean,
): { readonly did: string; readonly act: (browser: TestBrowser) => Promise<unknown> } | null {
  const own = (name: string, index: string | null = null) => {
    const action = reading.actions.find((candidate) => candidate.action === name && (index === null || candidate.index === index));
    return (
      action && {
        did: `pressed “${action.label.replace(/\s+/gu, ' ')}” on the panel`,
        act: (browser: TestBrowser) => pressAction(browser, name, index),
      }
    );
  };
  const forced = own('start') ?? own('expand');
  if (forced && moment.rings === 0) return forced;
  if (moment.step === 'choose-card') return own('choose', String(choice)) ?? null;
  if (moment.step === 'check-gone') return own('check') ?? null;
  const [ring] = reading.rings;
  if (ring === undefined) return own('show-me') ?? null;
  const [x, y] = middle(ring.box);
  // A whole card is hovered first, and pressed when that showed nothing.
  const hovers = moment.step === 'show-remove' && moment.rung === 'probable' && ring.box.width > 300 && !isRepeat;
  if (hovers) return { did: 'moved the pointer over the ringed card', act: (browser) => browser.moveTo(x, y) };
  return { did: `pressed the ringed control for “${moment.step}”`, act: (browser) => browser.pressAt(x, y) };
}

/**
 * Follows the guide until one of the wanted steps.
 * @returns Everything that was done, in order.
 * @throws When the guide shows nothing to press or goes round in circles, with what was seen last.
 */
export async function followGuide(browser: TestBrowser, options: FollowOptions): Promise<readonly Deed[]> {
  const deeds: Deed[] = [];
  const counts = new Map<string, number>();
  while (deeds.length < mostDeeds) {
    const planFor = (reading: OverlayReading, moment: Moment) =>
      planDeed(reading, moment, options.choice, counts.has(`${moment.page} ${moment.step}`));
    const hasArrived = ({ step }: Moment) => step !== null && options.until.includes(step);
    // Where there is nothing to press yet, a person waits: more of the page may be coming.
    const reading = await settle(browser, (now, seen) => hasArrived(now) || planFor(seen, now) !== null);
    const moment = toMoment(reading);
    if (hasArrived(moment)) {
      await options.onDeed?.({ moment, did: 'arrived' });
      return [...deeds, { moment, did: 'arrived' }];
    }
    const plan = reading === null ? null : planFor(reading, moment);
    if (plan === null)
      throw new Error(
        `The guide shows nothing to press on “${moment.page}”, step “${moment.step}”: ${moment.says.replace(/\s+/g, ' ').slice(0, 200)}`,
      );
    const times = (counts.get(`${moment.page} ${moment.step}`) ?? 0) + 1;
    counts.set(`${moment.page} ${moment.step}`, times);
    if (times > mostRepeats) throw new Error(`The guide repeats step “${moment.step}” on “${moment.page}” without getting on.`);
    const deed = { moment, did: plan.did };
    await options.onDeed?.(deed);
    await plan.act(browser);
    deeds.push(deed);
    await pause(350);
  }
  throw new Error(`The guide needed more than ${mostDeeds} presses.`);
}
