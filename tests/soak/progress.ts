/** How far the website's and the app's half are, read from the stored record as a stranger would; and when that went backwards. Pure. */

export interface Progress {
  readonly running: boolean;
  /** `due`: confirmed, the second look is to come. */
  readonly web: 'none' | 'pressed' | 'due' | 'gone' | 'still-there' | 'cannot-tell';
  /** The list that the removal is about; null before the first press. */
  readonly place: 'wallet' | 'alipay' | null;
  readonly appDone: boolean;
}

export const noProgress: Progress = { running: false, web: 'none', place: null, appDone: false };

type Fields = Readonly<Record<string, unknown>>;
const toFields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

function webOf({ phase, verdict }: Fields): Progress['web'] {
  if (phase === 'pressed') return 'pressed';
  if (phase === 'confirmed') return 'due';
  return verdict === 'gone' || verdict === 'still-there' || verdict === 'cannot-tell' ? verdict : 'none';
}

/** @param record What stands under `journey`, be it a journey or not. */
export function progressOf(record: unknown): Progress {
  const { running, attempt, appDone } = toFields(record);
  const { place, ...rest } = toFields(attempt);
  return {
    running: running === true,
    web: webOf(rest),
    place: place === 'aliexpress-web' ? 'wallet' : place === 'alipay-web' ? 'alipay' : null,
    appDone: appDone === true,
  };
}

/** What makes a step back right. */
export interface Circumstances {
  /** The card is, by the practice site, still in the list that the removal is about. */
  readonly cardIsThere: boolean;
  /** The record was taken away, spoiled or given up since the look before. */
  readonly erased: boolean;
}

const confirmed: ReadonlySet<Progress['web']> = new Set(['due', 'gone', 'cannot-tell']);

/** @returns What was lost between two looks, in words; null where nothing was, or rightly so. */
export function findSetback(before: Progress, after: Progress, { cardIsThere, erased }: Circumstances): string | null {
  if (erased) return null;
  if (before.running && !after.running) return 'the guide has stopped by itself';
  if (before.appDone && !after.appDone) return 'the app is no longer done';
  if (cardIsThere) return null;
  if (before.web === 'gone' && after.web !== 'gone') return `“gone” became “${after.web}” although the card is gone`;
  if (confirmed.has(before.web) && !confirmed.has(after.web)) return `“${before.web}” became “${after.web}” although the card is gone`;
  return null;
}

export function isFalselyGone({ web }: Progress, cardIsThere: boolean): boolean {
  return web === 'gone' && cardIsThere;
}
