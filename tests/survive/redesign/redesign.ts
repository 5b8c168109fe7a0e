/**
 * Redesigns the practice page it runs in, by seeded transformations one after another, and answers what is true then.
 */
import type { Wordings } from '../../practice-site/wordings.ts';
import { findPageParts } from './page-parts.ts';
import { seededRandom } from './seeded-random.ts';
import type { PageToRedesign, Truth } from './transformation.ts';
import type { TransformationName } from './transformation-names.ts';
import { transformations } from './transformations.ts';

export interface Redesigned {
  readonly truth: Truth;
  /** Without those that found nothing to do. */
  readonly applied: readonly TransformationName[];
  /** Milliseconds until the page is calm: more than 0 when content comes late or is drawn again. */
  readonly calmAfter: number;
}

/** `words`: the practice wordings in the page's language; without them the transformations that write texts find nothing to do. */
export function redesign(names: readonly TransformationName[], seed: number, truth: Truth, words: Wordings | null = null): Redesigned {
  const parts = findPageParts(document);
  const works: (() => void)[] = [];
  const applied: TransformationName[] = [];
  let known = truth;
  let calmAfter = 0;
  for (const [at, name] of names.entries()) {
    const transformation = transformations.find((one) => one.name === name);
    if (transformation === undefined) continue;
    const page: PageToRedesign = {
      ...{ document, parts, words, truth: known, random: seededRandom(seed * 31 + at) },
      atEnd: (work) => works.push(work),
      keepsChanging: (milliseconds) => {
        calmAfter = Math.max(calmAfter, milliseconds);
      },
    };
    const after = transformation.apply(page);
    if (after === null) continue;
    known = after;
    applied.push(name);
  }
  for (const work of works) work();
  return { truth: known, applied, calmAfter };
}
