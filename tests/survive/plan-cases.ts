/** Draws from a seed which pages are redesigned, in which language and how. Pure. */
import { practiceLanguages } from '../browser/page-looks.ts';
import { type Chance, seededChance } from '../fakes/seeded-random.ts';
import type { ListedPage } from '../practice-site/listed-page.ts';
import { transformationNames } from './redesign/transformation-names.ts';
import type { SurviveCase } from './survive-case.ts';

/** How many transformations one page gets, by how often. */
const shares = [1, 1, 1, 2, 2, 2, 2, 3, 3, 4] as const;
const synonymShare = 0.4;

export interface Wish {
  readonly seed: number;
  /** How many pages at most; null for every page in every language. */
  readonly count: number | null;
  /** Only these languages and transformations; null for all. */
  readonly languages: readonly string[] | null;
  readonly transformations: readonly string[] | null;
}

/** What comes late would be drawn again without having come. */
function withoutClashes(names: readonly string[]): readonly string[] {
  return names.includes('re-render-storm') ? names.filter((name) => name !== 'late-content') : names;
}

function drawTransformations(chance: Chance, allowed: readonly string[] | null): readonly string[] {
  const known = transformationNames.filter((name) => allowed === null || allowed.includes(name));
  const drawn = withoutClashes(chance.shuffled(known).slice(0, chance.pick(shares)));
  const others = allowed === null || allowed.includes('synonyms') ? chance.happens(allowed === null ? synonymShare : 1) : false;
  return others ? ['synonyms', ...drawn] : drawn;
}

/** @param pages Those of the practice site; each meets each language once. */
export function planCases(pages: readonly ListedPage[], { seed, count, languages, transformations }: Wish): readonly SurviveCase[] {
  const chance = seededChance(seed);
  const all = pages.flatMap((listed, at) => {
    // What a page asks for goes before everything else.
    const own = listed.options?.language;
    return (own === undefined ? practiceLanguages : [own]).map((language) => ({ listed, at, language }));
  });
  const wanted = all.filter(({ language }) => languages === null || languages.includes(language));
  return chance
    .shuffled(wanted)
    .slice(0, count ?? wanted.length)
    .map(({ listed, at, language }) => ({
      at,
      note: listed.note,
      language,
      design: listed.options?.design ?? chance.pick(['hub', 'drawer'] as const),
      transformations: drawTransformations(chance, transformations),
      seed: chance.below(2 ** 31),
    }));
}
