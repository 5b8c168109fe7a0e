/** Finds the meanings that arise from words of other meanings standing close together. Pure. */
import type { Composition } from '../guide/compositions.ts';
import type { LabelId } from '../guide/label-ids.ts';

/** Which words of a text each meaning covers. */
export type Marks = readonly boolean[];

export interface Composed {
  readonly label: LabelId;
  /** Words that the parts cover together. */
  readonly marks: Marks;
  readonly contained: boolean;
  readonly slack: number;
}

/**
 * @param weights What each word counts as distance.
 * @returns The smallest gap between a word of each part, or null when the parts share the same single word.
 */
function gapBetween(a: readonly number[], b: readonly number[], weights: readonly number[]): number | null {
  let least: number | null = null;
  for (const from of a) {
    for (const to of b) {
      if (from === to) continue;
      const [left, right] = from < to ? [from, to] : [to, from];
      let gap = 0;
      for (let at = left + 1; at < right; at += 1) gap += weights[at] ?? 1;
      if (least === null || gap < least) least = gap;
    }
  }
  return least;
}

function ownWords(marks: Marks, others: readonly Marks[]): readonly number[] {
  const all = marks.flatMap((marked, at) => (marked ? [at] : []));
  const own = all.filter((at) => others.every((other) => other[at] !== true));
  return own.length > 0 ? own : all;
}

export function composeMeanings(
  covered: ReadonlyMap<LabelId, Marks>,
  compositions: readonly Composition[],
  weights: readonly number[],
): readonly Composed[] {
  return compositions.flatMap(({ label, parts, within, contained, slack, unless, never }) => {
    if (never.some((other) => covered.has(other))) return [];
    const marks = parts.map((part) => covered.get(part));
    if (!marks.every((found): found is Marks => found !== undefined)) return [];
    const places = marks.map((found) =>
      ownWords(
        found,
        marks.filter((other) => other !== found),
      ),
    );
    const [first = [], ...rest] = places;
    const near = rest.every((place, at) => {
      const gaps = [first, ...rest.slice(0, at)].map((other) => gapBetween(other, place, weights));
      return gaps.some((gap) => gap !== null && gap <= within);
    });
    if (!near) return [];
    const union = weights.map((_, at) => marks.some((found) => found[at] === true));
    const spoilt = unless.some((other) => covered.get(other)?.some((marked, at) => marked && union[at] !== true));
    return spoilt ? [] : [{ label, marks: union, contained, slack }];
  });
}
