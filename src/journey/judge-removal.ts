/**
 * The verdict on a removal, from what two looks at the list showed. Stands in this room and not in the engine because it
 * rests on memory, not on the page in view. Pure.
 */
import type { ReadingDoubt, SignId, Verdict } from '../guide/verdicts.ts';
import type { Comparison } from './events.ts';

export interface Evidence extends Comparison {
  readonly rowsBefore: number | null;
  /** Null when the second look met one card's own page. */
  readonly rowsNow: number | null;
  readonly doubt: ReadingDoubt | null;
  /** The person was seen signed out since the press. */
  readonly signedOut: boolean;
  /** The confirming press was seen, or the site asked for none. */
  readonly confirmed: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly signs: readonly SignId[];
}

const signOfDoubt: Readonly<Record<ReadingDoubt, SignId>> = {
  filtered: 'list-filtered',
  'load-failed': 'load-failed',
  'signed-out': 'signed-out-between',
  'rows-unread': 'counts-contradict',
};

function cannotTell(sign: SignId): Judgement {
  return { verdict: 'cannot-tell', signs: [sign] };
}

/** What keeps a list without the card from proving anything; null when nothing does. */
function findObstacle({ doubt, signedOut, others, confirmed, rowsNow }: Evidence): Judgement | null {
  if (rowsNow === null) return cannotTell('second-look-due');
  if (doubt !== null) return cannotTell(signOfDoubt[doubt]);
  // Another account may be looking, unless a card of before is there to tell.
  if (signedOut && others !== 'stayed') return cannotTell('signed-out-between');
  return confirmed ? null : cannotTell('confirm-not-seen');
}

function whenMissing(evidence: Evidence): Judgement {
  const { others, rowsBefore, rowsNow } = evidence;
  const obstacle = findObstacle(evidence);
  if (obstacle !== null || rowsNow === null) return obstacle ?? cannotTell('second-look-due');
  if (others === 'changed' || (rowsBefore !== null && rowsNow >= rowsBefore)) return cannotTell('counts-contradict');
  const signs: SignId[] = ['second-look-without-card'];
  if (rowsBefore !== null && rowsNow === rowsBefore - 1) signs.push('count-went-down');
  if (rowsNow === 0) signs.push('list-says-empty');
  else if (others === 'stayed') signs.push('other-cards-stayed');
  return { verdict: 'gone', signs };
}

/** Without a key of the row only the counts speak, and only of a list that shows everything. */
function whenUnknown(evidence: Evidence): Judgement {
  const { rowsBefore, rowsNow, doubt } = evidence;
  if (rowsNow !== null && rowsNow === rowsBefore && doubt === null) return { verdict: 'still-there', signs: ['second-look-with-card'] };
  const obstacle = findObstacle(evidence);
  if (obstacle !== null) return obstacle;
  if (rowsBefore === null || rowsNow !== rowsBefore - 1) return cannotTell('counts-contradict');
  const signs: SignId[] = ['second-look-without-card', 'count-went-down'];
  if (rowsNow === 0) signs.push('list-says-empty');
  return { verdict: 'gone', signs };
}

/** @returns `cannot-tell` with its reason wherever the evidence does not carry a verdict. */
export function judgeRemoval(evidence: Evidence): Judgement {
  switch (evidence.removed) {
    case 'present':
      return { verdict: 'still-there', signs: ['second-look-with-card'] };
    case 'missing':
      return whenMissing(evidence);
    case 'unknown':
      return whenUnknown(evidence);
    default:
      return evidence.removed satisfies never;
  }
}
