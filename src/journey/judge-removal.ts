/**
 * The verdict on a removal, from what two looks at the list showed. Stands in this room and not in the engine because it
 * rests on memory, not on the page in view. Pure.
 */
import type { SignId, Verdict } from '../guide/verdicts.ts';
import type { Comparison } from './events.ts';

export interface Evidence extends Comparison {
  readonly rowsBefore: number | null;
  /** Null when the second look met one card's own page. */
  readonly rowsNow: number | null;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly signs: readonly SignId[];
}

const cannotTell: Judgement = { verdict: 'cannot-tell', signs: ['counts-contradict'] };

function whenMissing({ others, rowsBefore, rowsNow }: Evidence): Judgement {
  if (rowsNow === null) return { verdict: 'cannot-tell', signs: ['second-look-due'] };
  if (others === 'changed' || (rowsBefore !== null && rowsNow >= rowsBefore)) return cannotTell;
  const signs: SignId[] = ['second-look-without-card'];
  if (rowsBefore !== null) signs.push('count-went-down');
  if (rowsNow === 0) signs.push('list-says-empty');
  else if (others === 'stayed') signs.push('other-cards-stayed');
  return { verdict: 'gone', signs };
}

/** Without a key of the row only the counts speak. */
function whenUnknown({ rowsBefore, rowsNow }: Evidence): Judgement {
  if (rowsNow === null) return { verdict: 'cannot-tell', signs: ['second-look-due'] };
  if (rowsBefore === null) return cannotTell;
  if (rowsNow === rowsBefore - 1) {
    return {
      verdict: 'gone',
      signs: ['second-look-without-card', 'count-went-down', ...(rowsNow === 0 ? (['list-says-empty'] as const) : [])],
    };
  }
  return rowsNow === rowsBefore ? { verdict: 'still-there', signs: ['second-look-with-card'] } : cannotTell;
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
