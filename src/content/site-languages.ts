/** Which languages' words to look for on a page: what it says it is in, what its own words say, and English. Pure. */

import { createVocabulary, guessLanguages, sampleWords, type Vocabulary } from '../engine/guess-languages.ts';
import { createLexicon, type Lexicon } from '../engine/lexicon.ts';
import type { PageView } from '../engine/page-view.ts';
import { grammar } from '../guide/compositions.ts';
import { findSiteLanguage, type Script, type SiteLanguage, siteLanguageCodes, siteLanguages } from '../languages/language-codes.ts';
import { signalRegistry } from '../languages/signal-registry.ts';

const letters: Readonly<Record<Script, RegExp>> = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  thai: /\p{Script=Thai}/u,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  hangul: /\p{Script=Hangul}/u,
};
/** A language with a script of its own needs no words to be told; a shop writes a stray name in any script. */
const fewestPieces = 3;

const lexicons = new Map<string, Lexicon>();
const vocabularies = new Map<SiteLanguage, Vocabulary>();

function lexiconOf(codes: readonly SiteLanguage[]): Lexicon {
  const key = codes.join(' ');
  const known =
    lexicons.get(key) ??
    createLexicon(
      codes.map((code) => signalRegistry[code]),
      grammar,
    );
  lexicons.set(key, known);
  return known;
}

function vocabularyOf(code: SiteLanguage): Vocabulary {
  const known = vocabularies.get(code) ?? createVocabulary(signalRegistry[code]);
  vocabularies.set(code, known);
  return known;
}

function writesIn(script: Script, pieces: readonly string[]): boolean {
  let found = 0;
  for (const piece of pieces) {
    if (letters[script].test(piece)) found += 1;
    if (found >= fewestPieces) return true;
  }
  return false;
}

/** Languages with a script of their own by that, the others by their words. */
function spokenOn(view: PageView): readonly SiteLanguage[] {
  const pieces = view.nodes.map(({ text }) => text).filter((text) => text !== '');
  const alone = (code: SiteLanguage) => !['latin', 'cyrillic'].includes(siteLanguages[code]);
  const candidates = siteLanguageCodes.filter(
    (code) => code !== 'en' && (siteLanguages[code] === 'latin' || writesIn(siteLanguages[code], pieces)),
  );
  const byWords = new Map(candidates.filter((code) => !alone(code)).map((code) => [code, vocabularyOf(code)]));
  return [...candidates.filter(alone), ...guessLanguages(sampleWords(view), byWords, vocabularyOf('en'))];
}

/** A page may say that it is in one language and be in another: both are tried, and English always. */
export function lexiconFor(view: PageView): { readonly lexicon: Lexicon; readonly language: string } {
  const declared = findSiteLanguage(view.language);
  const spoken = spokenOn(view);
  const codes = siteLanguageCodes.filter((code) => code === declared || code === 'en' || spoken.includes(code));
  return { lexicon: lexiconOf(codes), language: declared ?? spoken[0] ?? 'en' };
}
