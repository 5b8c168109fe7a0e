/** What the person of the soak does next: follows the guide, answers the site's own questions, and knows which card they mean. Pure. */
import type { PracticeFault } from '../practice-site/practice-options.ts';
import type { Progress } from './progress.ts';

/** Everything that the person can see, and what only the practice site knows. */
export interface Sight {
  readonly address: string;
  readonly page: string | null;
  readonly step: string | null;
  readonly rung: string | null;
  readonly verdict: string | null;
  readonly actions: readonly { readonly action: string; readonly index: string | null; readonly label: string }[];
  /** What each ring stands on, in the order of their numbers. */
  readonly truths: readonly string[];
  /** The first ring is as wide as a row. */
  readonly isRowRinged: boolean;
  /** The mark of the control that the site itself wants pressed before anything else; null when it asks nothing. */
  readonly asks: string | null;
  readonly hosts: number;
  readonly progress: Progress;
  /** The card is, by the practice site, in its list. */
  readonly cardIsThere: boolean;
}

export interface Aim {
  readonly goal: string;
  /** The list of the place the card is in. */
  readonly list: string;
  readonly from: string;
  /** What the site still does wrong. */
  readonly siteFault: PracticeFault;
  /** The record was taken away at some time of the journey. */
  readonly wasErased: boolean;
  /** How often this page and step were met in a row. */
  readonly times: number;
}

export type Deed =
  | { readonly do: 'press-ring' | 'hover-ring' | 'start' | 'wait' }
  | { readonly do: 'press-action'; readonly action: string; readonly index: string | null }
  /** A control of the site, by its mark. */
  | { readonly do: 'press-mark'; readonly mark: string }
  | { readonly do: 'open'; readonly url: string }
  /** The guide names no control any more, only a way in words; the person goes by what they know of the site. */
  | { readonly do: 'go-alone'; readonly url: string }
  /** The same where it marks a part of the page only: the person finds the control in it. */
  | { readonly do: 'press-alone' | 'hover-alone'; readonly mark: string }
  /** The site has come to its senses, and the person looks again. */
  | { readonly do: 'mend-site'; readonly url: string | null }
  | { readonly do: 'end'; readonly as: 'done' | 'erased' | 'cannot-tell' };

const orders = 'https://www.aliexpress.com/p/order/index.html';
const lists: ReadonlySet<string | null> = new Set(['wallet-cards', 'alipay-cards']);
const neverLoads: ReadonlySet<PracticeFault> = new Set(['skeleton-forever', 'list-error']);
const refuses: ReadonlySet<PracticeFault> = new Set(['refused', 'comes-back']);
/** After this many times "Look again" a person believes that no more is to be found out. */
const mostLooks = 3;

/** Steps that ask for something the person did not come for: they go back to the list. */
const notWanted: ReadonlySet<string> = new Set(['leave', 'request-removal', 'save-card-off']);
/** Rungs that only tell the way, and those that name no single control. */
const inWords: ReadonlySet<string | null> = new Set(['words', 'route']);
const unnamed: ReadonlySet<string | null> = new Set(['region', 'words', 'route']);

function ofPanel({ actions }: Sight, action: string, index: string | null = null): Deed | null {
  const found = actions.some((one) => one.action === action && (index === null || one.index === index));
  return found ? { do: 'press-action', action, index } : null;
}

function whenNothingShows({ progress, address, cardIsThere, page }: Sight, { from, list }: Aim): Deed {
  if (!/^https:\/\/[^/]*\.(aliexpress\.(com|us|ru)|alipay\.com)\//u.test(address)) return { do: 'open', url: from };
  if (!progress.running) return cardIsThere ? { do: 'start' } : { do: 'end', as: 'erased' };
  // The app half shows on lists of cards; elsewhere popup and badge carry it.
  return progress.web === 'gone' && !lists.has(page) && address !== list ? { do: 'open', url: list } : { do: 'wait' };
}

/** What somebody who knows their card and the words of the panel finds by themselves; null where a ring is owed. */
function chooseAlone({ step, rung }: Sight, { goal, list }: Aim): Deed | null {
  if (step === 'ask-support' || (step?.startsWith('open-') === true && inWords.has(rung))) return { do: 'go-alone', url: list };
  if (!unnamed.has(rung)) return null;
  if (step === 'show-remove') return { do: 'hover-alone', mark: `row:${goal}` };
  if (step === 'press-remove') return { do: 'press-alone', mark: `remove:${goal}` };
  return step === 'confirm-remove' ? { do: 'press-alone', mark: 'confirm' } : null;
}

function withoutRing(sight: Sight, aim: Aim): Deed {
  return ofPanel(sight, 'show-me') ?? ofPanel(sight, 'expand') ?? chooseAlone(sight, aim) ?? { do: 'wait' };
}

function onRing(sight: Sight, aim: Aim): Deed {
  const { truths, step, rung, isRowRinged } = sight;
  if (truths.length === 0) return withoutRing(sight, aim);
  // A whole row is hovered first, and pressed when that showed nothing.
  const hovers = step === 'show-remove' && rung === 'probable' && isRowRinged && aim.times === 0;
  return hovers ? { do: 'hover-ring' } : { do: 'press-ring' };
}

/** The card has left and the record knows nothing of it: what the guide offers now is about other cards. */
function isOver({ cardIsThere, progress }: Sight, { wasErased }: Aim): boolean {
  return wasErased && !cardIsThere && progress.web === 'none';
}

/** The choices name the cards by their last digits, as the cards themselves do. */
function onChoice(sight: Sight, { goal }: Aim): Deed {
  const choice = sight.actions.find(({ action, label }) => action === 'choose' && label.includes(goal));
  return (
    (choice === undefined ? null : ofPanel(sight, 'choose', choice.index)) ??
    ofPanel(sight, 'show-me') ??
    ofPanel(sight, 'expand') ?? { do: 'wait' }
  );
}

function onStep(step: string, sight: Sight, aim: Aim): Deed {
  switch (step) {
    case 'wait':
      return neverLoads.has(aim.siteFault) ? { do: 'mend-site', url: aim.list } : { do: 'wait' };
    case 'choose-card':
      return onChoice(sight, aim);
    case 'check-gone':
      if (sight.progress.web === 'cannot-tell' && aim.times >= mostLooks) return { do: 'end', as: 'cannot-tell' };
      return ofPanel(sight, 'check') ?? ofPanel(sight, 'expand') ?? { do: 'wait' };
    case 'repeat-in-app':
      return ofPanel(sight, 'app-done') ?? ofPanel(sight, 'expand') ?? { do: 'wait' };
    case 'all-done':
      return { do: 'end', as: 'done' };
    case 'settle-order':
      return sight.page === 'orders' ? { do: 'open', url: aim.list } : { do: 'mend-site', url: orders };
    case 'change-default':
      return sight.page === 'add-card' ? { do: 'press-mark', mark: 'close-add-card' } : onRing(sight, aim);
    default:
      return notWanted.has(step) ? { do: 'open', url: aim.list } : onRing(sight, aim);
  }
}

export function chooseDeed(sight: Sight, aim: Aim): Deed {
  const { asks, step, verdict, progress } = sight;
  if (asks !== null) return { do: 'press-mark', mark: asks };
  if (step === null) return whenNothingShows(sight, aim);
  if (isOver(sight, aim)) return { do: 'end', as: 'erased' };
  if (!progress.running) return ofPanel(sight, 'start') ?? { do: 'start' };
  if (verdict === 'still-there' && refuses.has(aim.siteFault)) return { do: 'mend-site', url: null };
  return onStep(step, sight, aim);
}
