/** Which languages' words to look for on a page: what it says it is in, what its own words say, and English. Pure. */

import { createLexicon, type Lexicon } from '../engine/lexicon.ts';
import type { PageView } from '../engine/page-view.ts';
import { findLanguage, type LanguageCode, languageCodes } from '../languages/language-codes.ts';
import { signalRegistry } from '../languages/signal-registry.ts';

/** A page speaks a language when it uses at least this many of its phrases. */
const fewest = 2;
/** Pieces of text that are looked at to find out. */
const sample = 600;

const lexicons = new Map<string, Lexicon>();

function lexiconOf(codes: readonly LanguageCode[]): Lexicon {
  const key = codes.join(' ');
  const known = lexicons.get(key) ?? createLexicon(codes.map((code) => signalRegistry[code]));
  lexicons.set(key, known);
  return known;
}

function speaks(view: PageView, code: LanguageCode): boolean {
  const lexicon = lexiconOf([code]);
  let found = 0;
  let seen = 0;
  for (const { text } of view.nodes) {
    if (text === '' || text.length > 60) continue;
    seen += 1;
    if (seen > sample) return false;
    const meanings = lexicon.meaningsOf(text);
    if ([...meanings].some(([label, { strength }]) => label !== 'filler' && label !== 'more' && strength === 3)) found += 1;
    if (found >= fewest) return true;
  }
  return false;
}

/** A page may say that it is in one language and be in another: both are tried, and English always. */
export function lexiconFor(view: PageView): { readonly lexicon: Lexicon; readonly language: string } {
  const declared = findLanguage(view.language);
  const spoken = languageCodes.filter((code) => code === declared || code === 'en' || speaks(view, code));
  return { lexicon: lexiconOf(spoken), language: declared ?? spoken.find((code) => code !== 'en') ?? 'en' };
}
