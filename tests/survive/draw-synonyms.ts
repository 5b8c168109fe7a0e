/** Other wordings for texts of the practice site, one file a language in `synonyms/`, written by people who know no lexicon. */
import { existsSync, readFileSync } from 'node:fs';
import type { Chance } from '../fakes/seeded-random.ts';
import type { PracticeLanguage } from '../practice-site/practice-options.ts';

type Synonyms = Readonly<Record<string, readonly string[]>>;

const loaded = new Map<PracticeLanguage, Synonyms>();

function synonymsOf(language: PracticeLanguage): Synonyms {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const file = new URL(`./synonyms/${language}.json`, import.meta.url);
  if (!existsSync(file)) throw new Error(`There are no synonyms for “${language}”: tests/survive/synonyms/${language}.json is missing.`);
  const synonyms = JSON.parse(readFileSync(file, 'utf8')) as Synonyms;
  loaded.set(language, synonyms);
  return synonyms;
}

/**
 * One other wording for each text of the practice site that has any, from the file of the language in `synonyms/`.
 * @param chance Moves on by one draw for each of these texts, so it draws others the next time.
 * @returns The drawn texts by their place in the wordings, such as `wallet.title`; texts without another wording are left out.
 * @throws When the language has no file there.
 */
export function drawSynonyms(language: PracticeLanguage, chance: Chance): Readonly<Record<string, string>> {
  const texts = Object.entries(synonymsOf(language)).filter(([, others]) => others.length > 0);
  return Object.fromEntries(texts.map(([key, others]) => [key, chance.pick(others)]));
}
